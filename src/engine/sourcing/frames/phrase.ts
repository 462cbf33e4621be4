/** Who may speak in a frame: a noun phrase read from its first word, of whatever noun. */
import { isThing } from '../cited';
import type { Determiner, DeterminerKind, Head } from '../lexicon';
import type { Lexicon } from '../prepare';
import type { Speaker } from '../speaker';
import type { Word } from '../words';
import type { Frames } from './words';

/** A sentence and what is known of its language. */
export interface Line {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly frames: Frames;
}

/** Somebody who may speak. */
export interface Phrase extends Speaker {
  /** The verb may be in either number ("la mayoría de los …"). */
  readonly collective: boolean;
  /** A clause says who they are ("quienes"). */
  readonly whoever: boolean;
  /** A noun for media. */
  readonly medium: boolean;
}

/** Words before the noun. */
const LONGEST = 6;
/** Words from the first that may be the noun to one that is known to be. */
const DESCRIBED = 2;
/** What outweighs what, where several words determine one noun. */
const RANKS: readonly DeterminerKind[] = [
  'own',
  'none',
  'quantity',
  'indefinite',
  'possessive',
  'definite',
  'all',
];

/** What stands before a noun. */
interface Opening {
  /** Index of the word after it. */
  at: number;
  readonly kinds: DeterminerKind[];
  count: number | null;
  collective: boolean;
  several: boolean;
}

const NO_WORD: Pick<Word, 'form' | 'gap'> = { form: '', gap: 'stop' };

/** A verb of saying or thinking. */
export const isPlain = (form: string, { core, speech, belief }: Lexicon) =>
  core.has(form) || speech.has(form) || belief.has(form);

/** The phrase that begins with word `start`, or null where that word begins none for people. */
export function phraseAt(line: Line, start: number): Phrase | null {
  const { words, lexicon, frames } = line;
  const { form, quoted } = words[start] ?? { form: '', quoted: true };
  if (quoted) return null;
  if (frames.whoever.has(form))
    return made(start, start, whoever(form, lexicon), 'quantity', { whoever: true });
  const opening = openingOf(line, start);
  const at = nounFrom(line, opening.at);
  const head = headAt(line, at, opening);
  const determiner = head ? determinerFor(line, at, head, opening) : null;
  if (!head || !determiner) return null;
  const { count, collective } = opening;
  const alone = head.plural || determiner === 'bare' ? null : 1;
  const modifiers = words.slice(start, at).map((word) => word.form);
  const medium = frames.media.has(words[at]?.form ?? '');
  return made(start, at, head, determiner, {
    collective,
    medium,
    modifiers,
    count: count ?? alone,
  });
}

/** What determines the noun at `at`; null where the text has told of them, or they are nobody. */
function determinerFor(
  line: Line,
  at: number,
  { plural, lemma }: Head,
  { kinds }: Opening,
): Phrase['determiner'] | null {
  const kind = RANKS.find((one) => kinds.includes(one)) ?? 'bare';
  if (kind === 'own' || kind === 'none') return null;
  // "El alcalde", "su abogado"; but "la persona que filtró los correos".
  if (plural || (kind !== 'definite' && kind !== 'possessive')) return kind;
  if (kind === 'definite' && isToldBy(line, at)) return 'indefinite';
  return line.frames.press.has(lemma) ? kind : null;
}

const made = (
  start: number,
  at: number,
  head: Head,
  determiner: Phrase['determiner'],
  rest: Partial<Phrase>,
): Phrase => ({
  ...{ at, start, end: at + 1, head, determiner, count: null, modifiers: [] },
  ...{ collective: false, whoever: false, medium: false },
  ...rest,
});

/** "Quienes defienden el trasvase", "chi conosce il settore". */
const whoever = (form: string, { plurals, crowd }: Lexicon): Head => ({
  kind: 'expert',
  plural: plurals.has(form),
  lemma: crowd.has(form) ? form : 'quien',
});

/** Articles, numbers, "la mayoría de", "uno de" from word `start` on. */
function openingOf(line: Line, start: number): Opening {
  const opening: Opening = { at: start, kinds: [], count: null, collective: false, several: false };
  while (opening.at < start + LONGEST && takes(line, opening, opening.at === start))
    opening.at += 1;
  return opening;
}

/** Takes in the next word, where it determines a noun. */
function takes({ words, lexicon, frames }: Line, opening: Opening, first: boolean): boolean {
  const word = words[opening.at];
  if (!word || !(first || word.gap === 'none')) return false;
  const known = determinerOf(word, lexicon);
  const part = frames.parts.has(word.form);
  const of = lexicon.partOf.has(word.form) && opening.kinds.some(isSome);
  if (known) opening.kinds.push(known.kind);
  if (part) opening.kinds.push('quantity');
  opening.collective ||= part;
  opening.count = part ? null : (opening.count ?? known?.count ?? null);
  opening.several ||= of || part || lexicon.plurals.has(word.form) || isMany(known);
  return known !== undefined || part || of || lexicon.approximators.has(word.form);
}

const isSome = (kind: DeterminerKind) => kind === 'quantity' || kind === 'indefinite';

const isMany = (known: Determiner | undefined) => known?.kind === 'quantity' && known.count !== 1;

/** An article or a number; "más tarde" counts nobody. */
function determinerOf({ form, number }: Word, lexicon: Lexicon): Determiner | undefined {
  if (number) return { kind: 'quantity', count: Number(form) || null };
  return lexicon.most.has(form) ? undefined : lexicon.determiners.get(form);
}

/** The noun from word `from` on: one that is known, or the first that may be one; -1 where none is. */
function nounFrom(line: Line, from: number): number {
  const { words, lexicon, frames } = line;
  if (!isContent(words[from], lexicon)) return -1;
  let at = from;
  while (frames.before.has(words[at]?.form ?? '') && goesOn(line, at + 1)) at += 1;
  if (isBody(line, words[at]?.form ?? '')) return at;
  for (let next = at; next <= at + DESCRIBED && (next === from || goesOn(line, next)); next += 1)
    if (lexicon.heads.has(words[next]?.form ?? '')) return next;
  return at;
}

const isContent = (word: Word | undefined, lexicon: Lexicon) =>
  word !== undefined &&
  !lexicon.stops.has(word.form) &&
  !lexicon.determiners.has(word.form) &&
  !isPlain(word.form, lexicon);

/** Whether word `at` may still belong to the phrase. */
const goesOn = ({ words, lexicon }: Line, at: number) =>
  words[at]?.gap === 'none' && isContent(words[at], lexicon);

/** Whoever the noun at `at` stands for, or null where it is nobody, a name or a number. */
function headAt(line: Line, at: number, { several, count, kinds }: Opening): Head | null {
  const noun = line.words[at];
  if (!noun || noun.quoted || (noun.capital && at > 0) || noun.number) return null;
  const { form } = noun;
  const bare = kinds.length === 0;
  if (!mayBeSomebody(line, form) || (bare && !mayStandBare(line, at))) return null;
  const known = line.lexicon.heads.get(form);
  // "Dos turista": no phrase.
  if (known && !known.plural && several && count !== null) return null;
  const kind = known && !bare && known.kind !== 'person' ? known.kind : 'public';
  return { kind, plural: known?.plural ?? (bare || several), lemma: known?.lemma ?? form };
}

/** Media, and whoever speaks, save what is known to be nobody. */
function mayBeSomebody(line: Line, form: string): boolean {
  if (line.frames.media.has(form)) return true;
  return line.lexicon.heads.has(form) ? !isBody(line, form) : isSomebody(line, form);
}

/** "Testigos", "medios locales"; an office only where it is said which of them ("agentes desplegados"). */
function mayStandBare({ words, lexicon, frames }: Line, at: number): boolean {
  const { form } = words[at] ?? NO_WORD;
  const known = lexicon.heads.get(form);
  if (!known?.plural) return frames.media.has(form) && lexicon.pluralEndings.test(form);
  if (known.kind !== 'office' && known.kind !== 'official') return true;
  const next = words[at + 1] ?? NO_WORD;
  if (next.gap !== 'none') return false;
  const done = frames.participle.test(next.form.replace(/[aeios]+$/u, 'o'));
  return done || lexicon.inside.has(next.form) || frames.relatives.has(next.form);
}

/** A noun no list holds, of no ending that makes it a thing. */
function isSomebody(line: Line, form: string): boolean {
  if (form.length < 3 || line.frames.abstract.test(form) || isBody(line, form)) return false;
  const { adverbs, prepositions, calendar } = line.lexicon;
  return ![adverbs, prepositions, calendar].some((list) => list.has(form));
}

function isBody({ lexicon, frames }: Line, form: string): boolean {
  const { organisations, institutions, things } = lexicon;
  const lists = [organisations, institutions, things, frames.nobodies];
  return lists.some((list) => list.has(form) || isThing(form, { ...lexicon, things: list }));
}

/** "La persona que filtró los correos": nobody but the clause says who it is. */
function isToldBy({ words, frames }: Line, at: number): boolean {
  const next = words[at + 1] ?? NO_WORD;
  const who = next.gap === 'none' && frames.relatives.has(next.form);
  return who && frames.somebody.has(words[at]?.form ?? '');
}
