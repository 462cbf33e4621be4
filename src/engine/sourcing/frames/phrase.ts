/** Who may speak in a frame: a noun phrase read from its first word, of whatever noun. */
import { isThing } from '../cited';
import type { Determiner, DeterminerKind, Head } from '../lexicon';
import { matchPhrase } from '../phrase';
import type { Lexicon } from '../prepare';
import type { Speaker } from '../speaker';
import type { Word } from '../words';
import { type Frames, masculineOf } from './words';

/** A sentence and what is known of its language. */
export interface Line {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly frames: Frames;
  /** Which of its words report, once it was asked. */
  readonly reports: Map<number, boolean>;
}

/** What was read last of a sentence's words. */
const READ = new WeakMap<readonly Word[], Line>();

/** The sentence of `words`, read once; null where the language has no frames. */
export function lineOf(words: readonly Word[], lexicon: Lexicon): Line | null {
  const known = READ.get(words);
  if (known?.lexicon === lexicon) return known;
  if (!lexicon.frames) return null;
  const line: Line = { words, lexicon, frames: lexicon.frames, reports: new Map() };
  READ.set(words, line);
  return line;
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
  /** Out of those who follow ("dos de los"). */
  counted: boolean;
}

const NO_WORD: Pick<Word, 'form' | 'gap'> = { form: '', gap: 'stop' };

/** A verb of saying or thinking. */
export const isPlain = (form: string, { core, speech, belief }: Lexicon) =>
  core.has(form) || speech.has(form) || belief.has(form);

/** The phrase that begins with word `start`, or null where that word begins none for people. */
export function phraseAt(line: Line, start: number): Phrase | null {
  const { words, lexicon, frames } = line;
  const { form, quoted } = words[start] ?? { form: '', quoted: true };
  if (quoted || !mayBegin(line, start)) return null;
  if (frames.whoever.has(form))
    return made(start, start, whoever(form, lexicon), 'quantity', { whoever: true });
  const opening = openingOf(line, start);
  if (isAlone(line, start, opening)) return aloneAt(line, start, opening);
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

/** Whether word `at` is one with which such a phrase begins. */
function mayBegin({ words, lexicon, frames }: Line, at: number): boolean {
  const { form, number } = words[at] as Word;
  if (number || lexicon.determiners.has(form) || lexicon.heads.has(form)) return true;
  const lists = [frames.before, frames.parts, frames.media, frames.whoever];
  return lists.some((list) => list.has(form)) || lexicon.approximators.has(form);
}

/** "Otros creen que", "uno de ellos dice": no noun follows, and many or one are meant. */
function isAlone({ words, lexicon, frames }: Line, start: number, { at, kinds }: Opening): boolean {
  const { form, gap } = words[at] ?? NO_WORD;
  if (!frames.alone.has(words[start]?.form ?? '') || at !== start + 1 || kinds.length !== 1)
    return false;
  return gap === 'none' && (lexicon.stops.has(form) || isPlain(form, lexicon));
}

/** Of many, by the word that nobody could list them by. */
function aloneAt({ words, frames }: Line, start: number, { count }: Opening): Phrase {
  const { form } = words[start] ?? NO_WORD;
  const [many = form] = frames.alone;
  const head: Head = { kind: 'expert', plural: count !== 1, lemma: count === 1 ? form : many };
  return made(start, start, head, 'quantity', { count });
}

/** What determines the noun at `at`; null where the text has told of them, or they are nobody. */
function determinerFor(
  line: Line,
  at: number,
  { plural, lemma }: Head,
  { kinds, count, counted }: Opening,
): Phrase['determiner'] | null {
  const kind = RANKS.find((one) => kinds.includes(one)) ?? 'bare';
  if (kind === 'own' || kind === 'none') return null;
  if (line.frames.throngs.has(lemma)) return 'quantity';
  // "Los dos acusados", "el otro testigo", "los detenidos": those the text has told of.
  const known = count !== null || isOneOf(lemma, line.frames.parties, line.lexicon);
  if (kinds[0] === 'definite' && known && !counted) return null;
  // "El alcalde", "su abogado"; but "la persona que filtró los correos".
  if (plural || (kind !== 'definite' && kind !== 'possessive')) return kind;
  if (kind === 'definite' && isToldBy(line, at)) return 'indefinite';
  return line.frames.press.has(lemma) ? kind : null;
}

/** Whether the noun or its singular is one of `list`. */
const isOneOf = (form: string, list: ReadonlySet<string>, lexicon: Lexicon) =>
  list.has(form) ||
  isThing(form, { things: list, organisations: lexicon.organisations, capitalNouns: false });

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
  const opening: Opening = {
    ...{ at: start, kinds: [], count: null },
    ...{ collective: false, several: false, counted: false },
  };
  const growing = matchPhrase(line.frames.growing, line.words, start);
  if (growing > 0) {
    opening.at = growing;
    opening.kinds.push('quantity');
    opening.several = true;
  }
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
  opening.counted ||= of;
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
  const { form } = words[from] ?? NO_WORD;
  if (!frames.before.has(form) && !isContent(words[from], lexicon)) return -1;
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
function headAt(line: Line, at: number, opening: Opening): Head | null {
  const noun = line.words[at];
  if (!noun || noun.quoted || (noun.capital && at > 0) || noun.number) return null;
  const { form } = noun;
  const bare = opening.kinds.length === 0;
  if (line.frames.throngs.has(form)) return { kind: 'expert', plural: true, lemma: form };
  if (!mayBeSomebody(line, form) || (bare && !mayStandBare(line, at))) return null;
  const known = line.lexicon.heads.get(form);
  if (isOdd(known, opening.several && opening.count !== null)) return null;
  const kind = known && !bare && known.kind !== 'person' ? known.kind : 'public';
  return { kind, plural: isPlural(known, opening), lemma: known?.lemma ?? form };
}

/** How many the noun means, which is one in "uno de los comensales". */
const isPlural = (known: Head | undefined, { several, counted, count, kinds }: Opening) =>
  !(counted && count === 1) && (known?.plural ?? (kinds.length === 0 || several));

/** "Dos turista": no phrase. */
const isOdd = (known: Head | undefined, many: boolean) => known?.plural === false && many;

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
  const done = frames.participle.test(masculineOf(next.form));
  return done || lexicon.inside.has(next.form) || frames.relatives.has(next.form);
}

/** A noun no list holds, of no ending that makes it a thing. */
function isSomebody(line: Line, form: string): boolean {
  if (form.length < 3 || line.frames.abstract.test(form) || isBody(line, form)) return false;
  const { adverbs, prepositions, calendar } = line.lexicon;
  return ![adverbs, prepositions, calendar].some((list) => list.has(form));
}

function isBody({ lexicon, frames }: Line, form: string): boolean {
  const known = frames.bodies.get(form);
  if (known !== undefined) return known;
  const { organisations, institutions, things } = lexicon;
  const lists = [organisations, institutions, things, frames.nobodies];
  const body = lists.some((list) => isOneOf(form, list, lexicon));
  frames.bodies.set(form, body);
  return body;
}

/** "La persona que filtró los correos": nobody but the clause says who it is. */
function isToldBy({ words, frames }: Line, at: number): boolean {
  const next = words[at + 1] ?? NO_WORD;
  const who = next.gap === 'none' && frames.relatives.has(next.form);
  return who && frames.somebody.has(words[at]?.form ?? '');
}
