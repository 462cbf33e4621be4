/** What hangs on an attribution: the quoted words, or the clause beside the verb. */
import type { Span } from '../vocabulary';
import type { Link } from './link';
import type { Lexicon } from './prepare';
import type { Prose, Sentence } from './words';

const EDGE = /^[\s,;:–—-]+|[\s,;:–—-]+$/gu;
/** A shorter quotation is a term, not a statement. */
const SPOKEN = 12;

/** Span of the statement in the paragraph, or null when it is the whole sentence. */
export function contentOf(
  prose: Prose,
  sentence: Sentence,
  link: Link | null,
  attribution: Span,
  lexicon: Lexicon,
): Span | null {
  const said = quoted(sentence, attribution);
  if (said) return said;
  if (link === null) return null;
  const before = trimmed(prose.text, sentence.start, attribution.start);
  const after = trimmed(prose.text, afterVerb(sentence, attribution, lexicon), sentence.end);
  if (link.how === 'inverted') return before;
  const told = lexicon.telling.has(sentence.words[link.cue]?.form ?? '');
  if (link.how === 'subject' && told && !opens(sentence, attribution, lexicon)) return before;
  if (link.how === 'subject') return after ?? before;
  return before && after ? null : (after ?? before);
}

/** The quotation nearest to the attribution that touches its sentence. */
function quoted(sentence: Sentence, attribution: Span): Span | null {
  let best: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const quote of sentence.quotations) {
    if (quote.end - quote.start < SPOKEN) continue;
    const away = Math.max(attribution.start - quote.end, quote.start - attribution.end);
    if (away >= 0 && away < distance) {
      best = quote;
      distance = away;
    }
  }
  return best;
}

/** Whether a conjunction opens the statement, so that it does not begin with who was told. */
function opens(sentence: Sentence, attribution: Span, lexicon: Lexicon): boolean {
  return afterVerb(sentence, attribution, lexicon) !== attribution.end;
}

/** After the conjunction that opens the statement, where one stands near the verb. */
function afterVerb(sentence: Sentence, attribution: Span, lexicon: Lexicon): number {
  const from = sentence.words.findIndex((word) => word.start >= attribution.end);
  if (from < 0) return sentence.end;
  for (const word of sentence.words.slice(from, from + 8))
    if (lexicon.conjunctions.has(word.form)) return word.end;
  return attribution.end;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, Math.max(start, end));
  const body = raw.replace(EDGE, '');
  if (!/\p{L}{2}/u.test(body)) return null;
  const at = start + raw.indexOf(body);
  return { start: at, end: at + body.length };
}
