/**
 * A report for programs: W3C Web Annotations (one a finding, anchored by quote and position) and
 * schema.org ClaimReview (one a claim).
 * https://www.w3.org/TR/annotation-model/ and https://schema.org/ClaimReview
 */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import type { Choice } from '../findings';
import { labelOf } from '../flag-words';
import { makerPage } from '../maker';
import { articleOf } from '../whose';
import { say } from '../wording';
import { plainAnswers } from './answers';
import { type ReportDocument, weighed } from './document';

/** UTF-16 units of context on either side, as the Annotation model suggests a few words. */
const CONTEXT = 32;

function selectors(flag: Flag, { source }: ReportDocument): object[] {
  const text = source?.paragraphs[flag.pageParagraph]?.text ?? '';
  const { start, end, quote } = flag;
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Address of the page, or a name for one that has none. */
const addressOf = ({ source, report }: ReportDocument): string =>
  source?.url || `urn:hearsay:page:${report.verdict.article ?? 'unknown'}`;

/** Who speaks: the record's maker; Hearsay where the record came with it and names none. */
function speaker(flag: Flag, report: Report): string {
  const article = articleOf(report, flag);
  return article?.maker?.name ?? article?.pack?.publisher ?? 'Hearsay';
}

function annotation(flag: Flag, document: ReportDocument, wording: Wording): object {
  const { report, version, made } = document;
  return {
    id: `urn:hearsay:${report.verdict.article ?? 'rules'}:${encodeURIComponent(flag.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: made,
    creator: { type: 'Organization', name: speaker(flag, report) },
    generator: { type: 'Software', name: `Hearsay ${version}` },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: say(wording, labelOf(flag)) },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: wording.language,
        value: plainAnswers(flag, report, wording),
      },
    ],
    target: { source: addressOf(document), selector: selectors(flag, document) },
  };
}

/** Every highlighted finding as one page of annotations. */
export function webAnnotations(document: ReportDocument, choice: Choice, wording: Wording): object {
  const { shown } = weighed(document, choice);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:hearsay:report:${encodeURIComponent(document.made)}`,
    type: 'AnnotationPage',
    items: shown.map((flag) => annotation(flag, document, wording)),
  };
}

/** Every claim on the page, whatever its status, as reviews; no rating in numbers is given. */
export function claimReviews(document: ReportDocument, wording: Wording): object {
  const { report } = document;
  const seen = new Set<string>();
  const reviews = report.flags.flatMap((flag) => {
    if (flag.note.category !== 'claim' || flag.claim === null) return [];
    const article = articleOf(report, flag);
    const claim = `${article?.id} ${flag.claim}`;
    if (seen.has(claim)) return [];
    seen.add(claim);
    return {
      '@type': 'ClaimReview',
      datePublished: article?.reviewed,
      url: makerPage(article) ?? addressOf(document),
      author: { '@type': 'Organization', name: speaker(flag, report) },
      claimReviewed: flag.note.claim,
      reviewBody: flag.note.reason,
      reviewRating: { '@type': 'Rating', alternateName: say(wording, labelOf(flag)) },
      itemReviewed: {
        '@type': 'Claim',
        appearance: { '@type': 'CreativeWork', url: addressOf(document) },
      },
      citation: flag.note.evidence.map(({ title, url, publisher }) => ({
        '@type': 'CreativeWork',
        name: title,
        url,
        publisher: { '@type': 'Organization', name: publisher },
      })),
    };
  });
  return { '@context': 'https://schema.org', '@graph': reviews };
}
