/** What is known of a language's crowds, and the forms of its verbs made ready for look-up. */
import { type PhraseBook, phraseBook } from '../phrase';
import type { Lexicon } from '../prepare';
import type { Word } from '../words';

/** Lists separated by blanks; verbs by their lemma, `lemma=past=participle` where irregular. */
export interface CrowdWords {
  /** Plural nouns for people nobody could list. */
  readonly people: string;
  /** Nouns for many at once ("the crowd"), some only where all are meant ("the whole country"). */
  readonly throngs: string;
  readonly wholes: string;
  readonly entire: string;
  /** Pronouns for all, and words that stand for people by themselves ("some"). */
  readonly each: string;
  readonly alone: string;
  /** Nouns that stay people at large after "the", and after "both". */
  readonly atLarge: string;
  readonly pairs: string;
  /** Words before "community" that make it a branch of the state. */
  readonly branches: string;
  /** Who fights in words alone. */
  readonly partisans: string;
  /** Whose stand is known, so that a modal tells what they hold. */
  readonly stances: string;
  /** Known people where it is said whose they are ("her friends"), in the plural and singular. */
  readonly close: string;
  /** Words before such a noun that count it without a number, or say whose they are. */
  readonly quantities: string;
  readonly owners: string;
  /** Verbs of saying and of asking; of thinking, which need a clause. */
  readonly says: string;
  readonly asks: string;
  readonly holds: string;
  /** Verbs that see something "as" something, that name it something, that judge what follows. */
  readonly views: string;
  readonly names: string;
  readonly judges: string;
  /** Verbs of fighting, with which partisans judge. */
  readonly spars: string;
  /** Turns of several words that say so too ("raised concerns"). */
  readonly expressions: readonly string[];
  /** Adjectives of belief ("are convinced that"), and those that need no clause ("wary of"). */
  readonly states: string;
  readonly wary: string;
  readonly topics: string;
  /** Before a verb: what asks for a participle, for "-ing", and for the base form. */
  readonly perfect: string;
  readonly links: string;
  readonly starts: string;
  readonly does: string;
  readonly denials: string;
  /** Verbs that lead to "to" ("have begun to"). */
  readonly leads: string;
  /** Words with which a clause begins after a verb, and words after which nothing is told. */
  readonly openers: string;
  readonly untold: string;
  readonly unasked: string;
  /** Words that are no object. */
  readonly bounds: string;
  /** Words by which what is seen stands first ("what critics see as"). */
  readonly fronts: string;
  /** After the noun: where people are, what is added of them, and who some of them are. */
  readonly placing: string;
  readonly adding: string;
  readonly listing: string;
  /** Words of a sentence that counts opinions. */
  readonly figures: string;
  /** Words after which a clause with a subject of its own begins; those that say when. */
  readonly clauses: string;
  readonly times: string;
  /** Verbs that make somebody say something ("led some to speculate"), and "with some saying". */
  readonly takes: string;
  readonly loose: string;
  /** Nouns of saying and belief with a clause; those told by, and shared among, somebody. */
  readonly nouns: string;
  readonly told: string;
  readonly shared: string;
  readonly from: string;
  /** Nouns of belief that tell nobody's where a clause follows (`beliefs.ts`); words by which
   * somebody has them, and by which somebody is met with them. */
  readonly beliefs: string;
  readonly utters: string;
  readonly meets: string;
  /** Those of them that a pause may part from their clause. */
  readonly sayings: string;
  /** Those of them that may be verbs. */
  readonly twofold: string;
  /** Participles with "as" that judge, those that need no "as", what may stand before and after these
   * (`reduced.ts`). */
  readonly reduced: string;
  readonly deemed: string;
  readonly lasting: string;
  readonly degrees: string;
  /** Verbs of "what worries them is". */
  readonly weighs: string;
}

/** How a verb goes on: `says` and `asks` anyhow, the others as in `verb.ts`. */
export type Frame = 'says' | 'holds' | 'views' | 'names' | 'judges' | 'spars' | 'asks';

/** Whether a form may stand with a plural or a singular subject, after "have", "are" or "to". */
export interface Form {
  readonly frame: Frame;
  readonly plural: boolean;
  readonly singular: boolean;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly going: boolean;
}

type Lists = Omit<CrowdWords, Frame | 'expressions'>;

/** The same lists as sets, and every form of every verb. */
export type Crowds = Readonly<Record<keyof Lists, ReadonlySet<string>>> & {
  readonly verbs: ReadonlyMap<string, Form>;
  readonly expressions: PhraseBook;
};

const FRAMES: readonly Frame[] = ['says', 'asks', 'holds', 'views', 'names', 'judges', 'spars'];

/** A sentence's words with what is known of the language. */
export interface Line {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly crowds: Crowds;
}

/** Compile the lists; done once for a language. */
export function prepareCrowds(words: CrowdWords): Crowds {
  const { expressions, ...lists } = words;
  const sets: Record<string, ReadonlySet<string>> = {};
  for (const [name, list] of Object.entries(lists)) sets[name] = new Set(split(list));
  const verbs = new Map<string, Form>();
  for (const frame of FRAMES) for (const entry of split(words[frame])) add(verbs, frame, entry);
  return {
    ...(sets as Readonly<Record<keyof Lists, ReadonlySet<string>>>),
    verbs,
    expressions: phraseBook(expressions),
  };
}

/** The forms of one verb; the frame that is listed first keeps a form that two share. */
function add(verbs: Map<string, Form>, frame: Frame, entry: string): void {
  const [base = entry, past = regular(base), participle = past] = entry.split('=');
  const none = { plural: false, singular: false, base: false, past: false, participle: false };
  const put = (form: string, traits: Partial<Form>) => {
    const known = verbs.get(form) ?? { frame, ...none, going: false };
    verbs.set(form, { ...known, ...traits });
  };
  put(base, { plural: true, base: true });
  put(third(base), { singular: true });
  put(past, { plural: true, singular: true, past: true });
  put(participle, { participle: true });
  put(going(base), { going: true });
}

const CONSONANT_Y = /[^aeiou]y$/u;

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function third(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z)$/u.test(base) ? `${base}es` : `${base}s`;
}

function going(base: string): string {
  if (/[^eo]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return /^(?:beg|rap|rip)$/u.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const split = (list: string) => list.split(/\s+/u).filter((word) => word !== '');
