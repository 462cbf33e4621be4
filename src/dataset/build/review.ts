/** What a second reader of a record would ask about: sound, and still weak. */
import { sentences } from '../../engine/text/sentences';
import type { RecordFile } from '../record';

/** Remarks on a sound record, in words. */
export function weakPoints(record: RecordFile): string[] {
  const { sources, claims, correction, maker } = record;
  return [
    ...(maker ? [] : ['names no maker']),
    ...(correction ? [] : ['does not say whether a correction was looked for']),
    ...Object.entries(sources)
      .filter(([, { date }]) => date === 'undated')
      .map(([id]) => `sources.${id}: is undated`),
    ...claims
      .filter(({ places }) => places.every(({ quote }) => quote === ''))
      .map(({ id }) => `claims[${id}]: has no words of the article, so it can only be listed`),
  ];
}

/** Quotes that do not stand in the sentence they name. `paragraphs` is the article's text. */
export function strayQuotes(record: RecordFile, paragraphs: readonly string[]): string[] {
  const places = [
    ...record.claims.flatMap(({ id, places: all }) => all.map((place) => ({ id, ...place }))),
    ...(record.notices ?? []).flatMap(({ id, places: all }) =>
      all.map((place) => ({ id, ...place })),
    ),
  ];
  const stray = places.flatMap(({ id, paragraph, sentence, quote }) => {
    const where = paragraphs[paragraph];
    if (where === undefined) return [`${id}: the text has no paragraph ${paragraph}`];
    const span = sentences(where)[sentence];
    if (!span) return [`${id}: paragraph ${paragraph} has no sentence ${sentence}`];
    if (where.slice(span.start, span.end).includes(quote)) return [];
    const at = paragraphs.findIndex((each) => each.includes(quote));
    const hint = at < 0 ? 'stands nowhere' : `stands in paragraph ${at}`;
    return [`${id}: “${quote}” is not in sentence ${paragraph}.${sentence}: it ${hint}`];
  });
  const passages = [...record.sourcing, ...record.artifacts]
    .filter(({ paragraph, quote }) => !paragraphs[paragraph]?.includes(quote))
    .map(({ paragraph, quote }) => `“${quote}” does not stand in paragraph ${paragraph}`);
  return [...stray, ...passages];
}
