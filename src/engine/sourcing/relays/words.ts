/** What is known of how a language passes on what unnamed media tell. */

/** Lists separated by blanks. */
export interface RelayWords {
  /** Nouns for media, and those that are media only beside a word for the press ("a news site"). */
  readonly outlets: string;
  readonly channels: string;
  /** What media put out, in the plural and in the singular. */
  readonly reports: string;
  readonly report: string;
  /** Words that make either the press's, and words that leave open whose it is. */
  readonly press: string;
  readonly plain: string;
  /** Those of them that say there are others, or that they may be wrong. */
  readonly doubted: string;
  /** Nouns that count with "of" ("a number of"). */
  readonly sizes: string;
  /** Verbs by which media tell, by which a report comes up, and what may stand before either. */
  readonly told: string;
  readonly rises: string;
  readonly aids: string;
  /** With these a report tells something ("reports that"). */
  readonly opens: string;
  /** Words that cite what follows, participles that do with "by" or "in", and verbs of telling somebody. */
  readonly cites: string;
  readonly passes: string;
  readonly tells: string;
  /** Whoever does this to reports is no reader of the press ("received reports of a fire"). */
  readonly receives: string;
  /** Words after which a lone "reports" is no verb. */
  readonly bare: string;
}

/** The same lists as sets. */
export type Relays = Readonly<Record<keyof RelayWords, ReadonlySet<string>>>;

/** Compile the lists; done once for a language. */
export function prepareRelays(words: RelayWords): Relays {
  const sets = Object.entries(words).map(([name, list]) => [
    name,
    new Set(list.split(/\s+/u).filter((word: string) => word !== '')),
  ]);
  return Object.fromEntries(sets) as Relays;
}
