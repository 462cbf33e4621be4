/** Where the text comes from, and what this page says of that. */
import type { Edition } from '../../engine/article';
import type { Origin } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { Outlink } from '../Outlink';
import { say, sayList, type TextName } from '../wording';

interface OriginNoteProps {
  readonly origin: Origin;
  /** Whether the page carries the article's text, and so owes a credit for it. */
  readonly copied: boolean;
  readonly wording: Wording;
}

/** What the page fails to credit; null when author and publisher are both named. */
function missingCredit({ namesAuthor, namesPublisher }: Origin): TextName | null {
  if (!namesAuthor && !namesPublisher) return 'origin_no_credit';
  if (!namesAuthor) return 'origin_no_author';
  return namesPublisher ? null : 'origin_no_publisher';
}

function Source({ edition, lang, wording }: { edition: Edition; lang: string; wording: Wording }) {
  const { publisher, authors, published, headline, url } = edition;
  const rows = [
    ['origin_publisher', publisher],
    ['origin_authors', authors.length > 0 ? sayList(wording, authors) : null],
    ['origin_date', published && published !== 'undated' ? showDate(wording, published) : null],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{say(wording, name)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{say(wording, 'origin_headline')}</dt>
        <dd>
          {url ? (
            <Outlink href={url} lang={lang} wording={wording}>
              {headline}
            </Outlink>
          ) : (
            <span lang={lang}>{headline}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Publisher, authors, date and headline of the original; credit; corrections. */
export function OriginNote({ origin, copied, wording }: OriginNoteProps) {
  const { article, relation } = origin;
  const { editions, correction, lang } = article;
  const original = editions.find(({ kind }) => kind === 'original') ?? editions[0];
  const followed = copied && editions.find(({ id }) => id === origin.edition);
  const credit = copied && relation !== 'original' && missingCredit(origin);
  return (
    <section class="part" aria-labelledby="origin">
      <h2 class="kicker" id="origin">
        {say(wording, 'origin_heading')}
      </h2>
      {credit && <p class="credit">{say(wording, credit)}</p>}
      {original && <Source edition={original} lang={lang} wording={wording} />}
      <h3 class="small soft">{say(wording, 'editions_heading')}</h3>
      <ul class="facts-list">
        {editions.map((edition) => (
          <li key={edition.id}>
            {edition.url ? (
              <Outlink href={edition.url} wording={wording}>
                {edition.publisher}
              </Outlink>
            ) : (
              edition.publisher
            )}
            {` · ${say(wording, `edition_${edition.kind}`)}`}
            {edition === followed && ` · ${say(wording, 'edition_followed')}`}
          </li>
        ))}
      </ul>
      <p class="small soft">
        {correction ? (
          <>
            {say(wording, 'origin_correction')}: <span lang={lang}>{correction.found}</span> (
            {say(wording, 'origin_searched', { date: showDate(wording, correction.searched) })})
          </>
        ) : (
          say(wording, 'origin_not_searched')
        )}
      </p>
    </section>
  );
}
