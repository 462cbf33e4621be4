/**
 * By what words a text says who says something, by language, folded. What is stored of articles
 * rests on these: a word more or less here, and the bundled fingerprints have to be made again. The
 * sourcing grammar has lists of its own, which may grow without that.
 */

/** Words parted by spaces, but for `according`, whose entries are patterns of the phrase book. */
export interface SpeakingWords {
  readonly says: string;
  /** Those whose object is who is told, and never the speaker behind them. */
  readonly telling: string;
  readonly according: readonly string[];
  /** Uses of those verbs that report nothing. */
  readonly idle: readonly string[];
  /** Whether a speaker may stand behind the verb without a comma or a quotation before it. */
  readonly inverts: boolean;
  readonly pronouns: string;
  readonly determiners: string;
  /** Adverbs and auxiliaries between a speaker and the verb. */
  readonly between: string;
  /** Before the verb, they make no statement of it: "to say", "might say", "did not say". */
  readonly unsaid: string;
  /** Before a participle, they make it one that is said of somebody: "was told". */
  readonly passive: string;
  /** Words that end a description of a speaker. */
  readonly stops: string;
  readonly conjunctions: string;
}

const EN: SpeakingWords = {
  says: `said says say saying told tells tell added adds acknowledged acknowledges confirmed confirms
    warned warns argued argues insisted insists explained explains recalled recalls suggested suggests
    claimed claims contended contends conceded concedes admitted admits stressed stresses predicted
    predicts cautioned cautions indicated indicates affirmed complained complains noted notes disclosed
    revealed reveals announced announces wrote writes tweeted stated states declared declares reported
    testified replied replies remarked asserted asserts maintained maintains concluded concludes
    alleged estimated estimates`,
  telling: 'told tells tell warned',
  according: ['according to', 'in the words|view|opinion of'],
  idle: [
    'claimed|claims|claim responsibility|victory|lives',
    'added to|up',
    'said|says goodbye|nothing',
    'reported|reports to|for',
    'admitted to|into',
    'notes|states of|and',
  ],
  inverts: false,
  pronouns: 'he she it they we i you',
  determiners: 'a an the his her its their our my this that these those one some several two three',
  between: `also later earlier then now still has have had repeatedly often already further monday tuesday
    wednesday thursday friday saturday sunday yesterday today`,
  unsaid: `to not never will would could may might can should must cannot didn't doesn't don't won't
    wouldn't couldn't`,
  passive: 'is are was were be been being',
  stops: `and or but nor so if then than as that which who whom whose what when where while because since
    although though after before until unless whether how why is are was were be been being has have had
    will would could may might can should must not of for with by from among between against about at in
    on under into onto during over through per near via to there here also he she it they we i you him
    them us`,
  conjunctions: 'that',
};

const ROMANCE_STOPS = 'que de del di da en in a al con por per para sur dans et y e o ou';

/** Other languages by their commonest verbs alone. */
export const SPEAKING: Readonly<Record<string, SpeakingWords>> = {
  en: EN,
  es: {
    ...EN,
    says: 'dijo dijeron dice dicen afirmo afirma afirmaron aseguro asegura explico explica anadio senalo declaro indico informo sostuvo advirtio conto',
    telling: '',
    according: ['segun', 'de acuerdo con'],
    idle: [],
    inverts: true,
    pronouns: 'el ella ellos ellas',
    determiners: 'un una el la los las su sus este esta',
    between: 'tambien ayer hoy ha han habia',
    unsaid: 'no para podria',
    passive: 'es fue son fueron ser sido',
    stops: ROMANCE_STOPS,
    conjunctions: 'que',
  },
  fr: {
    ...EN,
    says: 'dit disent declare affirme assure explique ajoute indique precise annonce souligne raconte estime',
    telling: '',
    according: ['selon', "d'apres"],
    idle: [],
    inverts: true,
    pronouns: 'il elle ils elles',
    determiners: 'un une le la les son sa ses ce cette',
    between: 'a ont avait aussi hier',
    unsaid: 'ne pas pour pourrait',
    passive: 'est ete sont etre',
    stops: ROMANCE_STOPS,
    conjunctions: 'que',
  },
  it: {
    ...EN,
    says: 'detto dice dicono afferma affermato spiega spiegato aggiunge aggiunto dichiara dichiarato sostiene sostenuto racconta raccontato',
    telling: '',
    according: ['secondo', 'stando a|al|alla'],
    idle: [],
    inverts: true,
    pronouns: 'lui lei loro',
    determiners: 'un una il lo la i gli le suo sua',
    between: 'ha hanno aveva anche ieri',
    unsaid: 'non per potrebbe',
    passive: 'e stato stata essere viene',
    stops: ROMANCE_STOPS,
    conjunctions: 'che',
  },
  de: {
    ...EN,
    says: 'sagt sagte sagten erklart erklarte erklarten betont betonte berichtet berichtete meint meinte warnt warnte mitteilte',
    telling: '',
    according: ['laut', 'nach angaben von|der|des'],
    idle: [],
    inverts: true,
    pronouns: 'er sie es',
    determiners: 'ein eine einer der die das den dem sein seine ihr ihre',
    between: 'auch am gestern hat haben',
    unsaid: 'nicht zu konnte wurde',
    passive: 'ist wird wurde worden',
    stops: 'und oder aber dass von zu in im am an auf mit bei nach vor fur uber aus',
    conjunctions: 'dass',
  },
};

/** People nobody can ask, in English: who says it "experts", says it nobody. */
const VAGUE = new Set(
  `experts analysts officials sources observers critics people insiders others reports authorities
   commentators witnesses some many several source official expert analyst observer`.split(/\s+/),
);

/** Whether a description of a speaker, `~` and its noun, is of such people. */
export function isVague(speaker: string): boolean {
  return VAGUE.has(speaker.replace('~', ''));
}
