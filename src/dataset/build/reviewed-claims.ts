/** Claims of a record made of ClaimReviews that others have published. */
import { openBackground } from '../../engine/text/background-model';
import { readText } from '../../engine/text/page-text';
import { readParagraphs } from '../../engine/text/plain-text';
import { wordReader } from '../../engine/text/words';
import type { ReviewedClaim } from '../claim-review';
import { inOrder } from '../order';
import type { RecordFile } from '../record';

/** Share of a claim's bits that a sentence must hold to be taken for its place. */
const SHARE = 0.4;

/**
 * The record with these claims, each at the sentence of `text` that says most of it, its review as
 * evidence; and in words, which were left out and why. `today` stands where a review has no date.
 */
export function withReviewed(
  record: RecordFile,
  reviews: readonly ReviewedClaim[],
  text: string,
  today: string,
): { readonly record: RecordFile; readonly left: readonly string[] } {
  const placeOf = finder(text);
  const left: string[] = [];
  const sources: RecordFile['sources'] = { ...record.sources };
  const claims = [...record.claims];
  for (const { claim, status, reason, source } of reviews) {
    const place = placeOf(claim);
    const { url, publisher, title, date } = source;
    if (!place) left.push(`no sentence of the text says “${claim}”`);
    else if (url === '' || publisher === '') {
      left.push(`the review of “${claim}” names no publisher or no address`);
    } else {
      const number = claims.length + 1;
      sources[`review-${number}`] = {
        publisher,
        title: title || claim,
        date: date || 'undated',
        url,
      };
      claims.push({
        id: `reviewed-${number}`,
        claim,
        status,
        reason,
        confidence: 'medium',
        established: date || today,
        history: [],
        evidence: [{ source: `review-${number}`, note: reason }],
        places: [{ ...place, quote: '' }],
      });
    }
  }
  return { record: inOrder({ ...record, sources, claims }), left };
}

/** Finds the sentence of a text that says most of a statement; null where none says enough. */
function finder(text: string) {
  const read = wordReader(openBackground());
  const stems = (part: string) =>
    new Map(read(part).flatMap(({ stem, bits, content }) => (content ? [[stem, bits]] : [])));
  const all = readParagraphs(text).flatMap((block, paragraph) =>
    readText(block.text).sentences.map(({ start, end }, sentence) => ({
      paragraph,
      sentence,
      stems: stems(block.text.slice(start, end)),
    })),
  );
  return (statement: string): { paragraph: number; sentence: number } | null => {
    const asked = [...stems(statement)];
    const whole = asked.reduce((sum, [, bits]) => sum + bits, 0);
    const scored = all.map((each) => ({
      ...each,
      said: asked.reduce((sum, [stem, bits]) => sum + (each.stems.has(stem) ? bits : 0), 0),
    }));
    const best = scored.reduce((a, b) => (b.said > a.said ? b : a), { ...NOWHERE, said: 0 });
    if (whole === 0 || best.said < SHARE * whole) return null;
    return { paragraph: best.paragraph, sentence: best.sentence };
  };
}

const NOWHERE = { paragraph: 0, sentence: 0, stems: new Map<number, number>() };
