/** What is known of the text as a whole: where it comes from, its sourcing, its wording, changes. */
import type { Report } from '../../engine/report';
import { isCopy } from '../../engine/vocabulary';
import type { Wording } from '../../protocol';
import { articlesOf } from '../whose';
import { say } from '../wording';
import { recordLine } from './found';
import { OriginNote } from './OriginNote';
import { SourcingNumbers } from './SourcingNumbers';
import { TranslationSigns } from './TranslationSigns';

interface AboutTextProps {
  readonly report: Report;
  readonly wording: Wording;
}

/** Every part that has something to say. */
export function AboutText({ report, wording }: AboutTextProps) {
  const { origin, sourcing, verdict } = report;
  const copied = isCopy(verdict.kind);
  return (
    <>
      {origin && <OriginNote origin={origin} copied={copied} wording={wording} />}
      {sourcing && (
        <section class="part" aria-labelledby="about-sourcing">
          <h2 class="kicker" id="about-sourcing">
            {say(wording, 'category_sourcing')}
          </h2>
          <SourcingNumbers summary={sourcing} wording={wording} />
        </section>
      )}
      {(report.pivot || report.runWords !== null) && (
        <section class="part" aria-labelledby="about-translation">
          <h2 class="kicker" id="about-translation">
            {say(wording, 'category_translation')}
          </h2>
          <TranslationSigns report={report} wording={wording} />
        </section>
      )}
      {articlesOf(report).map((article) => (
        <p class="small soft part" key={article.id}>
          {recordLine(article, wording)}
        </p>
      ))}
      <p class="caveat">{say(wording, 'caveat')}</p>
    </>
  );
}
