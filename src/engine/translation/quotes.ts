/** Quotation marks on the wrong side, doubled, or opened one way and closed another. */
import type { Span } from '../vocabulary';
import { type Word, wordFrom } from './words';

export interface QuoteFault extends Span {
  readonly kind: 'quote-side' | 'quote-mix';
}

const MARK = /["“”]/gu;
const SAYS = new Set(
  `said says say added adds told tells asked asks explained explains noted notes wrote writes
  reported reports announced claimed claims concluded continued insisted warned argued stated
  declared recalled replied according commented confirmed remarked admitted observed`.split(/\s+/),
);

/** Faults of the quotation marks of one paragraph, in order. */
export function quoteFaults(text: string, words: readonly Word[]): QuoteFault[] {
  const marks = [...text.matchAll(MARK)].map((match) => match.index);
  return [
    ...wrongSides(text, words, marks),
    ...doubledMarks(text, words, marks),
    ...mixed(text, words, marks),
  ];
}

/** `in Spain, "said Lee`: a mark after a pause that sits on the verb of saying. */
function wrongSides(text: string, words: readonly Word[], marks: readonly number[]): QuoteFault[] {
  const faults: QuoteFault[] = [];
  let open = false;
  for (const at of marks) {
    const opens = opensAt(text, at);
    if (open && onSpeaker(text, words, at)) {
      faults.push({ kind: 'quote-side', ...around(words, at) });
      open = false;
      continue;
    }
    // A second opening mark inside an open quotation is nesting: nothing can be told any more.
    if (open && opens && text[at] !== '”') return faults;
    open = opens ? text[at] !== '”' : false;
  }
  return faults;
}

const opensAt = (text: string, at: number): boolean =>
  /[\s([—–-]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');

/** Whether the mark at `at` stands after a pause and space, right before who spoke. */
function onSpeaker(text: string, words: readonly Word[], at: number): boolean {
  if (!/[,.!?…]\s+$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  if (text[at] === '“' && text[at + 1] === ' ') return false;
  return speaks(words, wordFrom(words, at));
}

/** Whether the words from `at` on attribute what stands before: "said Lee", "he said", "Lee said". */
function speaks(words: readonly Word[], at: number): boolean {
  const [one, two, three] = words.slice(at, at + 3);
  if (!one || one.capital) return false;
  if (SAYS.has(one.form)) return true;
  if (!['he', 'she', 'they', 'it', 'the', 'a', 'an'].includes(one.form)) return false;
  return SAYS.has(two?.form ?? '') || (two?.gap === 'none' && SAYS.has(three?.form ?? ''));
}

/** Two marks in one place: `""We`, `on Monday.""`. */
function doubledMarks(
  text: string,
  words: readonly Word[],
  marks: readonly number[],
): QuoteFault[] {
  const faults: QuoteFault[] = [];
  for (const at of marks) {
    const mark = text[at];
    if (text[at + 1] !== mark || text[at + 2] === mark || text[at - 1] === mark) continue;
    if (isPair(text[at - 1] ?? ' ', text[at + 2] ?? ' '))
      faults.push({ kind: 'quote-mix', ...around(words, at) });
  }
  return faults;
}

/** Whether two marks between these characters open or close one quotation. */
function isPair(before: string, after: string): boolean {
  const opening = /[\s([]/u.test(before) && /\p{L}/u.test(after);
  return opening || (/[\p{L}.,!?]/u.test(before) && /[\s.,)]/u.test(after));
}

/** `“We are here," said`: opened with a curly mark, closed with a straight one, or vice versa. */
function mixed(text: string, words: readonly Word[], marks: readonly number[]): QuoteFault[] {
  const faults: QuoteFault[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const from = marks[i] ?? 0;
    const to = marks[i + 1] ?? 0;
    const pair = `${text[from]}${text[to]}`;
    if (pair !== '“"' && pair !== '"”') continue;
    if (encloses(text, from, to)) faults.push({ kind: 'quote-mix', ...around(words, to) });
  }
  return faults;
}

/** Whether the marks at `from` and `to` stand where a quotation begins and ends; not an inch sign. */
function encloses(text: string, from: number, to: number): boolean {
  const opens = /[\s([—–]|^$/u.test(text[from - 1] ?? '') && /\S/u.test(text[from + 1] ?? ' ');
  const closes = /\S/u.test(text[to - 1] ?? ' ') && /[\s.,;:!?)]|^$/u.test(text[to + 1] ?? '');
  return opens && closes && !/\d/u.test(text[to - 1] ?? '');
}

/** The words on both sides of `at`. */
function around(words: readonly Word[], at: number): Span {
  const next = wordFrom(words, at);
  const before = words[next - 1];
  const after = words[next];
  return { start: before?.start ?? at, end: Math.max(after?.end ?? 0, at + 1) };
}
