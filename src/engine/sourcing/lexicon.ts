/** What the sourcing grammar must know of a language; the grammar itself knows no words. */
import type { CrowdWords } from './crowds/words';
import type { FrameWords } from './frames/words';
import type { PersonWords } from './persons/words';
import type { RelayWords } from './relays/words';

/**
 * How a kind of unnamed speaker is read. `source`: always a source; `expert`: vague authorities,
 * whose beliefs are reported too; `public`: bystanders and private people; `official`: bare, they
 * speak for their institution; `office`: so they do whatever describes them; `person`: only with a sign that anonymity is meant; `voice`: an
 * institution's spokesperson, unnamed only where anonymity is stated.
 */
export type HeadClass = 'source' | 'expert' | 'public' | 'official' | 'office' | 'person' | 'voice';

export interface Head {
  readonly kind: HeadClass;
  readonly plural: boolean;
  /** The singular, by which a later "the official" is tied to an earlier "one official". */
  readonly lemma: string;
}

/** `own`: the writer's or the reader's; `none`: "no official"; `all`: statistics and rules ("most", "every") that cite nobody. */
export type DeterminerKind =
  | 'indefinite'
  | 'definite'
  | 'quantity'
  | 'possessive'
  | 'own'
  | 'none'
  | 'all';

export interface Determiner {
  readonly kind: DeterminerKind;
  /** How many it counts; null where it does not say. */
  readonly count: number | null;
}

/** "-tore", "-trice", "-trici". */
export type Feminine = readonly [man: RegExp, woman: string, women: string];

/** The words of one language, each list separated by blanks; patterns as in `match/pattern.ts`. */
export interface LexiconWords {
  /** `lemma:plural`; `lemma:s` for a plural in -s, and a lemma alone where both are one. */
  readonly heads: Readonly<Record<HeadClass, string>>;
  readonly determiners: Readonly<Record<Exclude<DeterminerKind, 'quantity'>, string>>;
  /** Quantity words, `word=3` where they count. */
  readonly quantities: string;
  /** Words that describe a source and may stand between its determiner and its head. */
  readonly modifiers: string;
  /** Singular nouns for people whom, in the plural, nobody could list ("critic"). */
  readonly crowd: string;
  /** Articles and prepositions that lean on the next word ("dell'ambasciata"). */
  readonly elisions: string;
  /** How nouns for people end that no list can hold, and nouns for things that end so too. */
  readonly agentEndings: RegExp;
  readonly things: string;
  readonly papers: string;
  readonly adjectiveEndings: RegExp;
  /** Describing words with which "officials" are people, and no longer their institution. */
  readonly telltale: readonly string[];
  readonly telltaleOffice: readonly string[];
  /** Join two describing words ("current and former"). */
  readonly joiners: string;
  /** Describing words that make people of any office ("former"). */
  readonly standout: readonly string[];
  /** Describing words with which they are their institution all the same. */
  readonly institutional: string;
  /** Describing words that say outright that the source is not named. */
  readonly unnamed: string;
  /** Verbs of saying in finite forms; `core` may stand far from the subject. */
  readonly core: string;
  readonly speech: string;
  readonly belief: string;
  /** Adjectives that say the same ("were adamant that"). */
  readonly convinced: string;
  /** Several words that say something ("made clear"). */
  readonly phrasal: readonly string[];
  /** Verbs that judge only with "as" ("saw it as a mistake"). */
  readonly judging: string;
  /** Verbs by which "some" and "others" speak beside `core` ("others wonder"). */
  readonly wondering: string;
  /** Those verbs in uses that report nothing ("called for", "claimed victory"). */
  readonly actions: readonly string[];
  /** Verbs that report to somebody ("told the paper"). */
  readonly telling: string;
  readonly participles: string;
  readonly adverbs: string;
  /** Set between commas after a subject they keep the verb waiting ("officials, however, said"). */
  readonly asides: string;
  /** Endings of adverbs that may stand between a subject and its verb. */
  readonly adverbEndings: RegExp;
  /** Endings of participles that describe a speaker ("activists working to …"). */
  readonly trailing: RegExp;
  /** Verbs that may stand before their subject, beside `core`; where verbs come first also deeds and tones. */
  readonly inverting: string;
  /** "Qui était là": words that stand for whoever a clause describes, and verbs of "there are those who". */
  readonly whoever: string;
  readonly existential: string;
  /** "Que muchos encuentran frío": verbs that judge what stands before them. */
  readonly deeming: string;
  /** "Lo conocen", "était présent": behind such a word they tell of somebody who can know. */
  readonly acquainted: readonly string[];
  /** "Es gibt nicht wenige, die", "des voix s'élèvent": that somebody holds it, before what they hold. */
  readonly thereAre: readonly string[];
  readonly voices: readonly string[];
  /** "Soll … gezahlt haben": hearsay by a modal, the participle before its auxiliary, and that. */
  readonly reported: string;
  readonly perfect: RegExp;
  readonly perfectAuxiliary: readonly string[];
  /** Between a statement and its verb: "se queja", "lo confirma". */
  readonly reflexive: string;
  readonly clitics: string;
  /** "From the minister's circle": prepositions before a source that speaks all the same. */
  readonly fromWithin: string;
  /** Houses and companies of which nobody in particular speaks, what leads to them, and how ("admiten que", "on assure"). */
  readonly circles: string;
  readonly inside: string;
  readonly impersonal: readonly string[];
  readonly saidWithin: readonly string[];
  /** Pronouns for nobody in particular ("on"), how a verb ends that many speak with without a subject, and with one. */
  readonly nobody: string;
  readonly manyVerbs: RegExp;
  readonly severalVerb: RegExp;
  /** Quantities that leave nobody out who could be asked ("muchos", "zahlreiche"). */
  readonly uncounted: string;
  /** How a noun for a woman is made: what a man's ends in, and her singular and plural in its place. */
  readonly women: readonly Feminine[];
  /** Before a verb of saying they tell that it was said: "según explicó", "wie … berichten". */
  readonly asTold: string;
  /** Verbs of what somebody else says, which needs no conjunction then ("beteuert, er sei"). */
  readonly subjunctive: string;
  /** "Un camarero, según el cual …": it follows who is cited. */
  readonly accordingToWhom: readonly string[];
  /** Those who hold something ("@"), by the words on both sides: "unter @ ist|sind ..6 umstritten". */
  readonly heldBy: readonly string[];
  /** "Uno de ellos", "muchos de ellos": somebody of those who were told of. */
  readonly ofThem: readonly string[];
  /** How a clause about the speaker begins behind the verb ("confessa di aver", "asegura no saber"). */
  readonly own: readonly string[];
  /** Pronouns for who is told something ("leur a dit"). */
  readonly listeners: string;
  /** Before an adjective that stands for people ("los más pesimistas"). */
  readonly most: string;
  /** Verbs of saying in several words ("werfen ihm vor", "están de acuerdo en que", "hablan de"). */
  readonly predicates: readonly string[];
  /** Before a word that stands alone for many ("in molti pensano"). */
  readonly among: string;
  /** Articles that stand before a plural alone, or before one woman too. */
  readonly plurals: string;
  /** Articles of a case that no subject has ("des", "einem"). */
  readonly oblique: string;
  /** How a noun ends whose plural shows in its article alone ("die Anwohner"), and articles that show it. */
  readonly sameEndings: RegExp;
  readonly manyOf: string;
  /** An "of" before a plural that only makes it indefinite ("de nombreux élus"). */
  readonly partitives: string;
  /** "Einem Insider zufolge": stands behind who says it. */
  readonly postpositions: string;
  /** Common first names, which tell a person from a firm or a country. */
  readonly givenNames: string;
  /** Words in capitals that make a name a country's, a body's or a firm's. */
  readonly bodies: string;
  /** First words of places' names of several words ("San", "Costa"). */
  readonly placeStarts: string;
  /** Ministries by what they are for, before the name of who leads them. */
  readonly portfolios: string;
  /** How adjectives end behind a noun in the plural. */
  readonly pluralEndings: RegExp;
  /** Verbs that say something only with a prefix at the end ("gab … an"), and each with its own ("gab-an"). */
  readonly separable: string;
  readonly prefixes: string;
  /** "mit der Sache vertraute": what stands before a noun and tells that the person knows. */
  readonly prenominal: readonly string[];
  /** Whether any noun behind "a" or a number may be somebody; whether nouns have a capital. */
  readonly anyNoun: boolean;
  readonly capitalNouns: boolean;
  /** Words of a sentence that counts opinions instead of citing them. */
  readonly polled: string;
  /** Verbs that no plural subject has, and what leads to a clause of its own ("with some saying"). */
  readonly singular: string;
  readonly absolute: string;
  /** Participles that tack a statement on to a deed ("…, saying"). */
  readonly tacked: string;
  /** Participles of judging, by which a group is heard ("seen by some as"). */
  readonly judged: string;
  readonly negations: string;
  readonly modals: string;
  readonly passives: string;
  readonly pronouns: string;
  readonly prepositions: string;
  readonly stops: string;
  readonly institutions: string;
  readonly calendar: string;
  readonly places: string;
  readonly organisations: string;
  readonly titles: string;
  /** Titles that anybody has. */
  readonly courtesy: string;
  /** Pronouns that stand for one person, by which a name is told from a firm's. */
  readonly personal: string;
  /** Pronouns that can stand for people, or for somebody, who spoke before. */
  readonly several: string;
  readonly single: string;
  /** Offices that many hold, so that one of them is unnamed. */
  readonly holders: string;
  /** Verbs of saying that are nothing else. */
  readonly plainly: string;
  /** Nouns for parents, and for one of them by which they are named ("his dad Jan"). */
  readonly parents: string;
  readonly eitherParent: string;
  /** Bare sayings ("people say"), and words of a writer who answers them ("but not in my case"). */
  readonly sayings: readonly string[];
  readonly firstPerson: string;
  /** Turns of speech in which nobody speaks ("whatever people say"). */
  readonly turns: readonly string[];
  /** Small words inside names ("de la"). */
  readonly particles: string;
  /** Words that stand for speakers by themselves ("some say"). */
  readonly pronominal: string;
  /** After such a word: "some in the party say". */
  readonly within: string;
  /** Says that a name follows ("named"). */
  readonly naming: string;
  /** Brings in some of a group by their names ("residents including Ada Rhys"). */
  readonly examples: string;
  /** "of" in "one of the officials", and shares that make it a statistic. */
  readonly partOf: string;
  readonly shares: string;
  readonly approximators: string;
  readonly infinitives: string;
  readonly passiveInfinitives: string;
  readonly conjunctions: string;
  /** Words after which a clause and its subject begin ("while"). */
  readonly clauses: string;
  /** Before a subject, they suppose or ask instead of telling. */
  readonly suppositions: string;
  /** Begins what follows a source and describes it. */
  readonly trailers: string;
  readonly relatives: string;
  /** Whether a verb may stand before its subject without a comma or quotation; "the experts" at large. */
  readonly inverts: boolean;
  readonly generic: boolean;
  readonly accordingTo: readonly string[];
  readonly agents: string;
  readonly citing: string;
  /** Those of them that also mean scholarship, and count only with "as saying". */
  readonly cited: string;
  readonly asSaying: readonly string[];
  /** Marks after a head that show a person who knows but is not named. */
  readonly familiar: readonly string[];
  readonly anonymity: readonly string[];
  /** Words that make a statement of anonymity its own reason ("authorised"). */
  readonly authority: string;
  /** Only part of a name is withheld ("surname"). */
  readonly partName: string;
  readonly reasons: readonly string[];
  readonly secondHand: readonly string[];
  readonly unattributed: readonly string[];
  /** Leads to a named outlet ("a report in"), and verbs by which an outlet reports. */
  readonly reportedIn: readonly string[];
  readonly outletVerbs: string;
  /** Judgements in the passive, which count where nobody is named for them ("is seen as"). */
  readonly agentless: readonly string[];
  /** Verbs that judge ("mocked"), reasons that fit anybody ("private"), and reasons that do not ("safety"). */
  readonly opinion: string;
  /** Turns in which a statement judges ("it is unfair"), and in which it tells of something dated. */
  readonly judgements: readonly string[];
  readonly dated: readonly string[];
  /** Verbs of belief where they tell a plan or a cause. */
  readonly neutral: readonly string[];
  readonly boilerplate: string;
  readonly grave: string;
  /** People who saw or heard it themselves, in the singular ("witness"). */
  readonly present: string;
  /** Auxiliaries of a conditional that passes on what was heard, and words of an honest condition. */
  readonly hearsay: string;
  readonly conditions: string;
  /** "If", how a verb ends behind it that tells what did not come true, and "without". */
  readonly ifs: readonly string[];
  readonly unrealEndings: RegExp;
  readonly lacking: string;
  /** Participles of what was only wished or reckoned ("aurait dû"). */
  readonly wishes: string;
  /** How participles end after such an auxiliary, and other words that make it a report ("sarebbe pronto"). */
  readonly participleEndings: RegExp;
  readonly pending: readonly string[];
  /** Words for media, which with a capital are part of one outlet's name. */
  readonly outlets: string;
  /** Rumour named as such, whoever else speaks in the sentence. */
  readonly rumours: readonly string[];
  readonly statement: readonly string[];
  /** What many hold, persons in a scene, media, frames of sentences; each left out where a language has no such rules. */
  readonly crowds?: CrowdWords;
  readonly persons?: PersonWords;
  readonly relays?: RelayWords;
  readonly frames?: FrameWords;
}
