/** A report for programs: one Web Annotation a finding, one ClaimReview a claim, and corrections. */
import type { Edition } from '../../engine/article';
import type { Flag } from '../../engine/report';
import { type Author, claimReview, graph, newsArticle } from '../../linked-data/schema-org';
import { annotation, annotationPage, type Quoted } from '../../linked-data/web-annotation';
import type { Wording } from '../../protocol';
import type { Choice } from '../findings';
import { labelOf } from '../flag-words';
import { articleOf, articlesOf, type KnownArticle } from '../whose';
import { say } from '../wording';
import { plainAnswers } from './answers';
import { type ReportDocument, weighed } from './document';

/** UTF-16 units of context on either side, as the Annotation model suggests a few words. */
const CONTEXT = 32;

function quotedBy({ pageParagraph, start, end, quote }: Flag, { source }: ReportDocument): Quoted {
  const text = source?.paragraphs[pageParagraph]?.text ?? '';
  return {
    exact: quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Address of the page, or a name for one that has none. */
const addressOf = ({ source, report }: ReportDocument): string =>
  source?.url || `urn:hearsay:page:${encodeURIComponent(report.verdict.article ?? 'unknown')}`;

/** Who speaks: the record's maker; Hearsay where the record came with it and names none. */
function speaker(article: KnownArticle | null): Author {
  const name = article?.maker?.name ?? article?.pack?.publisher ?? 'Hearsay';
  return { name, page: article?.maker?.page ?? null };
}

/** Every highlighted finding as one page of annotations. */
export function webAnnotations(document: ReportDocument, choice: Choice, wording: Wording): object {
  const { report, version, made } = document;
  const about = encodeURIComponent(report.verdict.article ?? 'rules');
  const items = weighed(document, choice).shown.map((flag) =>
    annotation(
      {
        id: `urn:hearsay:${about}:${encodeURIComponent(flag.id)}`,
        tag: say(wording, labelOf(flag)),
        text: plainAnswers(flag, report, wording),
        language: wording.language,
        source: addressOf(document),
        quoted: quotedBy(flag, document),
      },
      {
        creator: speaker(articleOf(report, flag)).name,
        generator: `Hearsay ${version}`,
        created: made,
      },
    ),
  );
  return annotationPage(`urn:hearsay:report:${encodeURIComponent(made)}`, items);
}

/**
 * Every claim on the page, whatever its status, as reviews, and the known articles with their
 * publishers' notices; no rating in numbers is given.
 */
export function claimReviews(document: ReportDocument, wording: Wording): object {
  const { report } = document;
  const seen = new Set<string>();
  const reviews = report.flags.flatMap((flag) => {
    if (flag.note.category !== 'claim' || flag.claim === null) return [];
    const article = articleOf(report, flag);
    const claim = `${article?.id} ${flag.claim}`;
    if (seen.has(claim)) return [];
    seen.add(claim);
    return claimReview({
      claim: flag.note.claim,
      reason: flag.note.reason,
      rating: say(wording, labelOf(flag)),
      date: article?.reviewed ?? null,
      author: speaker(article),
      url: article?.maker?.page ?? addressOf(document),
      appearance: [{ '@type': 'CreativeWork', url: addressOf(document) }],
      evidence: flag.note.evidence,
    });
  });
  const noticed = articlesOf(report).filter(({ notices }) => notices.length > 0);
  return graph([...reviews, ...noticed.map(corrected)]);
}

/** The article as its publisher first had it, with what the publisher said of it afterwards. */
function corrected({ editions, headline, notices }: KnownArticle): object {
  const unnamed: Edition = {
    id: '',
    kind: 'original',
    publisher: notices[0]?.publisher ?? '',
    authors: [],
    headline,
    published: '',
    url: '',
    phrases: [],
  };
  const original = editions.find(({ kind }) => kind === 'original') ?? editions[0];
  return newsArticle(original ?? unnamed, notices);
}
