/** A language's word lists made ready for look-up. */
import { type Crowds, prepareCrowds } from './crowds/words';
import { type Frames, prepareFrames } from './frames/words';
import type {
  Determiner,
  DeterminerKind,
  Feminine,
  Head,
  HeadClass,
  LexiconWords,
} from './lexicon';
import { type Persons, preparePersons } from './persons/words';
import { type PhraseBook, phraseBook } from './phrase';
import { prepareRelays, type Relays } from './relays/words';

type Named = Omit<
  LexiconWords,
  | 'heads'
  | 'determiners'
  | 'quantities'
  | 'crowds'
  | 'persons'
  | 'relays'
  | 'frames'
  | 'women'
  | 'heldBy'
>;
type Keys<Value> = {
  [K in keyof Named]: Named[K] extends Value ? K : never;
}[keyof Named];

/** The same lists as sets, patterns and tables. */
export type Lexicon = Readonly<Record<Keys<string>, ReadonlySet<string>>> &
  Readonly<Record<Keys<readonly string[]>, PhraseBook>> & {
    readonly heads: ReadonlyMap<string, Head>;
    readonly determiners: ReadonlyMap<string, Determiner>;
    readonly agentEndings: RegExp;
    readonly adjectiveEndings: RegExp;
    readonly adverbEndings: RegExp;
    readonly trailing: RegExp;
    readonly participleEndings: RegExp;
    readonly perfect: RegExp;
    readonly unrealEndings: RegExp;
    readonly pluralEndings: RegExp;
    readonly sameEndings: RegExp;
    readonly manyVerbs: RegExp;
    readonly severalVerb: RegExp;
    readonly anyNoun: boolean;
    readonly capitalNouns: boolean;
    readonly inverts: boolean;
    readonly generic: boolean;
    /** What stands before who holds something, and what behind. */
    readonly heldBy: readonly (readonly [before: PhraseBook | null, behind: PhraseBook])[];
    readonly crowds: Crowds | null;
    readonly persons: Persons | null;
    readonly relays: Relays | null;
    readonly frames: Frames | null;
  };

/** Compile the lists of `words`; done once for a language. */
export function prepare(words: LexiconWords): Lexicon {
  const {
    heads,
    determiners,
    quantities,
    agentEndings,
    adjectiveEndings,
    adverbEndings,
    trailing,
    participleEndings,
    perfect,
    unrealEndings,
    pluralEndings,
    sameEndings,
    manyVerbs,
    severalVerb,
    women,
    anyNoun,
    capitalNouns,
    inverts,
    generic,
    crowds,
    persons,
    relays,
    heldBy,
    frames,
    ...lists
  } = words;
  const ready: Record<string, ReadonlySet<string> | PhraseBook> = {};
  for (const [name, list] of Object.entries(lists))
    ready[name] = typeof list === 'string' ? new Set(split(list)) : phraseBook(list);
  return {
    ...(ready as Pick<Lexicon, Keys<string> | Keys<readonly string[]>>),
    heads: headTable(heads, women),
    determiners: determinerTable(determiners, quantities),
    agentEndings,
    adjectiveEndings,
    adverbEndings,
    trailing,
    participleEndings,
    perfect,
    unrealEndings,
    pluralEndings,
    sameEndings,
    manyVerbs,
    severalVerb,
    anyNoun,
    capitalNouns,
    inverts,
    generic,
    heldBy: heldBy.map((row) => {
      const [before = '', behind = ''] = row.split('@');
      return [before ? phraseBook([before.trim()]) : null, phraseBook([behind.trim()])];
    }),
    crowds: crowds ? prepareCrowds(crowds) : null,
    persons: persons ? preparePersons(persons) : null,
    relays: relays ? prepareRelays(relays) : null,
    frames: frames ? prepareFrames(frames) : null,
  };
}

/** Kinds of people of whom a woman is called otherwise. */
const GENDERED = new Set<HeadClass>(['expert', 'public', 'official', 'office']);

function headTable(lists: LexiconWords['heads'], women: readonly Feminine[]): Map<string, Head> {
  const table = new Map<string, Head>();
  for (const [kind, list] of Object.entries(lists) as [HeadClass, string][]) {
    for (const pair of split(list)) {
      const [lemma = pair, made = lemma] = pair.split(':');
      const plural = made === 's' ? `${lemma}s` : made;
      table.set(lemma, { kind, plural: false, lemma });
      if (plural !== lemma) table.set(plural, { kind, plural: true, lemma });
    }
  }
  for (const head of [...table.values()]) if (!head.plural) addWoman(table, head, women);
  return table;
}

/** "Viticultora, viticultoras" beside "viticultor", under the same lemma; a noun of the lists stays. */
function addWoman(table: Map<string, Head>, head: Head, women: readonly Feminine[]): void {
  const { kind, lemma } = head;
  const made = GENDERED.has(kind) ? women.find(([man]) => man.test(lemma)) : undefined;
  if (!made) return;
  const [man, one, many] = made;
  const [woman, several] = [lemma.replace(man, one), lemma.replace(man, many)];
  if (!table.has(woman)) table.set(woman, { kind, plural: false, lemma });
  if (!table.has(several)) table.set(several, { kind, plural: true, lemma });
}

function determinerTable(
  lists: LexiconWords['determiners'],
  quantities: string,
): Map<string, Determiner> {
  const table = new Map<string, Determiner>();
  for (const [kind, list] of Object.entries(lists) as [DeterminerKind, string][])
    for (const form of split(list))
      table.set(form, { kind, count: kind === 'indefinite' ? 1 : null });
  for (const entry of split(quantities)) {
    const [form = entry, count] = entry.split('=');
    table.set(form, { kind: 'quantity', count: count ? Number(count) : null });
  }
  return table;
}

function split(list: string): string[] {
  return list
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}
