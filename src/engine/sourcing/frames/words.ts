/** What the frames of a language's sentences are known by, made ready for look-up. */
import { type PhraseBook, phraseBook } from '../phrase';

/** Lists separated by blanks, forms folded; endings as the source of a pattern of letters. */
export interface FrameWords {
  /** Nouns that are nobody: bodies, papers, figures, stretches of time; singulars. */
  readonly nobodies: string;
  /** How nouns for deeds, thoughts and bodies end ("-ción"), and none for people. */
  readonly abstract: string;
  /** How a verb of many ends that no list holds, and those that bring something about ("hacen que"). */
  readonly many: string;
  readonly causes: string;
  /** How a verb ends that is no participle's and no noun's, by which another deed is told. */
  readonly finite: string;
  readonly participle: string;
  readonly infinitive: string;
  /** Auxiliaries of the perfect. */
  readonly perfect: string;
  /** Verbs that take a stand with any object ("exigen"), that hold one to be something ("consideran"). */
  readonly stances: string;
  readonly holds: string;
  /** Verbs of asking that need what is asked of somebody, and that ("piden ayudas"). */
  readonly asks: string;
  readonly sought: string;
  /** Plans and hopes, of which an infinitive is no statement ("esperan reabrir"). */
  readonly hopes: string;
  /** Verbs that tell something only where they are denied ("no recuerdan una campaña tan mala"). */
  readonly recalls: string;
  /** "A los vecinos les preocupa": what leads to whom, and how it strikes them. */
  readonly towards: string;
  readonly strikes: string;
  /** "Relatado por": masculine singulars. */
  readonly told: string;
  /** Words that stand for people without a noun ("otros creen que"), and nouns for many in one ("la gente"). */
  readonly alone: string;
  readonly throngs: string;
  /** Plurals of whom a case or a paper has named each ("los acusados"). */
  readonly parties: string;
  /** Pronouns for who is told, before a verb. */
  readonly listeners: string;
  /** "Se preguntan si". */
  readonly wonders: string;
  readonly whether: string;
  /** Verbs of saying that mean something else without a clause ("trasladan", "sostienen"). */
  readonly double: string;
  /** "No descartan": two denials. */
  readonly litotes: string;
  /** What begins a clause and its subject, and what supposes it. */
  readonly openers: string;
  readonly supposing: string;
  /** "Cada vez más": ever more of those who follow. */
  readonly growing: readonly string[];
  /** What is told of something, and verbs by which it is given ("la versión que han ofrecido"). */
  readonly accounts: string;
  readonly gives: string;
  /** Before such a word, they make it granted ("anche se"). */
  readonly granting: string;
  /** "La persona que": whom only a clause tells from others. */
  readonly somebody: string;
  /** "La mayoría de", "un grupo de": so many of those who follow. */
  readonly parts: string;
  /** "Varios": a few, whatever they are called. */
  readonly few: string;
  /** Media, of which one without a name is second-hand; those of them that are all at once. */
  readonly media: string;
  readonly press: string;
  /** "Para", before whoever holds it, and those who take a side by their name. */
  readonly eyes: string;
  readonly sides: string;
  /** "Es para muchos". */
  readonly copulas: string;
  /** Words between an article and its noun. */
  readonly before: string;
  /** Relatives and what stands for whoever a clause describes. */
  readonly relatives: string;
  readonly whoever: string;
  /** Turns of holding something with words between ("dan … por perdida"). */
  readonly turns: readonly string[];
}

type Endings = 'abstract' | 'many' | 'finite' | 'participle' | 'infinitive';
type Lists = Exclude<keyof FrameWords, Endings | 'turns' | 'growing'>;

/** The same as sets and patterns. */
export type Frames = Readonly<Record<Lists, ReadonlySet<string>>> &
  Readonly<Record<Endings, RegExp>> & {
    readonly turns: PhraseBook;
    readonly growing: PhraseBook;
  } & {
    /** Nouns that are nobody, or may be somebody, as far as it was asked. */
    readonly bodies: Map<string, boolean>;
  };

const ENDINGS: ReadonlySet<string> = new Set<Endings>([
  'abstract',
  'many',
  'finite',
  'participle',
  'infinitive',
]);

/** Compile the lists of `words`; done once for a language. */
export function prepareFrames({ turns, growing, ...words }: FrameWords): Frames {
  const ready = Object.entries(words).map(([name, list]) => [
    name,
    ENDINGS.has(name) ? new RegExp(list) : new Set(list.trim().split(/\s+/u)),
  ]);
  return {
    ...Object.fromEntries(ready),
    turns: phraseBook(turns),
    growing: phraseBook(growing),
    bodies: new Map(),
  };
}

/** "Relatadas", "desplegados": a participle as a masculine singular, as lists have it. */
export const masculineOf = (participle: string) => participle.replace(/[aeios]+$/u, 'o');
