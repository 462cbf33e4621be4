/**
 * Findings as W3C Web Annotations, for programs that show notes on pages
 * (https://www.w3.org/TR/annotation-model/).
 */

/** Words on a page by themselves and what stands around them, and by their place where it is known. */
export interface Quoted {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 units in the text that the quote was taken from. */
  readonly start?: number;
  readonly end?: number;
}

/** A finding on words of a page. */
export interface Noted {
  /** An absolute IRI. */
  readonly id: string;
  /** The finding in one or two words. */
  readonly tag: string;
  /** Why, as plain text. */
  readonly text: string;
  /** BCP 47 tag of both, where it is known. */
  readonly language?: string;
  /** Address of the page, or an IRI that names it. */
  readonly source: string;
  readonly quoted: Quoted;
}

/** Who made a page of annotations, with what and when (ISO 8601, with time). */
export interface Made {
  readonly creator: string;
  readonly generator: string;
  readonly created: string;
}

/** One annotation. */
export function annotation(
  { id, tag, text, language, source, quoted }: Noted,
  { creator, generator, created }: Made,
): object {
  const said = language === undefined ? {} : { language };
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    creator: { type: 'Organization', name: creator },
    generator: { type: 'Software', name: generator },
    body: [
      { type: 'TextualBody', purpose: 'tagging', ...said, value: tag },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', ...said, value: text },
    ],
    target: { source, selector: selectors(quoted) },
  };
}

function selectors({ exact, prefix, suffix, start, end }: Quoted): object[] {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  if (start === undefined || end === undefined) return [quote];
  return [quote, { type: 'TextPositionSelector', start, end }];
}

/** Annotations as one document. `id` is an absolute IRI. */
export function annotationPage(id: string, items: readonly object[]): object {
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
}
