/** What is known of how somebody in a scene is told to speak. */

/** Lists separated by blanks, and a pattern of endings. */
export interface PersonWords {
  /** Verbs of asking: they tell something where a question follows. */
  readonly asks: string;
  /** Verbs that cite somebody only beside the words called out. */
  readonly calls: string;
  /** Words with which a question begins. */
  readonly questions: string;
  /** Words before somebody that only say when it was ("when a reporter asked"). */
  readonly leads: string;
  /** Nouns by which anybody may be pointed back to ("the man"). */
  readonly anyone: string;
  /** Nouns for whom "she", and for whom "he", cannot stand. */
  readonly men: string;
  readonly women: string;
  /** Between a comma and "a", they describe who was named ("long a defender of it"). */
  readonly formerly: string;
  /** Who works for a house and holds something as a person. */
  readonly houses: string;
  /** Who is at large, but a few people where it is said of what ("organizers of the march"). */
  readonly runs: string;
  /** Words of a phrase that say how few they are. */
  readonly few: string;
  /** Who makes persons of a crowd joined to them ("aides and allies"). */
  readonly insiders: string;
  /** Who is somebody's, and by that alone not told by name ("his friend said"). */
  readonly familiars: string;
  /** Who begins a clause about whom they met ("people I spoke with"). */
  readonly meets: string;
  /** Who is at large, but no more so where it is said for whom they work. */
  readonly serves: string;
  /** With "several" they make insiders of a crowd. */
  readonly ranks: string;
  /** Nouns whose kind the grammar settles, whatever was learnt of them. */
  readonly settled: string;
  /** Words after "asked by a reporter" that say when or where. */
  readonly times: string;
  /** Houses, papers and counts that are told to speak, and are nobody. */
  readonly papers: string;
  /** How nouns end that stand for no people. */
  readonly speechless: RegExp;
}

type Lists = Omit<PersonWords, 'speechless'>;

/** The same lists as sets. */
export type Persons = Readonly<Record<keyof Lists, ReadonlySet<string>>> &
  Pick<PersonWords, 'speechless'>;

/** Compile the lists; done once for a language. */
export function preparePersons({ speechless, ...lists }: PersonWords): Persons {
  const sets: Record<string, ReadonlySet<string>> = {};
  for (const [name, list] of Object.entries(lists))
    sets[name] = new Set(list.split(/\s+/u).filter((word) => word !== ''));
  return { ...(sets as Readonly<Record<keyof Lists, ReadonlySet<string>>>), speechless };
}
