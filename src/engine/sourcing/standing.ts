/** Whether a phrase alone, without a word about anonymity, stands for an unnamed source. */
import type { Link } from './link';
import { describesNext, isOutlet, isPolled } from './nobody';
import { matchPhrase, type PhraseBook } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { isFronted } from './subject';
import { isToldOf } from './told-of';
import { leadsTo, tellsOne } from './verb';
import type { Word } from './words';

/** Words that stand for more than anybody counts. */
const MANY = new Set(['some', 'many']);
/** Words of "the state department" behind "lawyers for". */
const CLIENT = 4;
/** Words between a source that is quoted and "as saying". */
const ASIDE = 8;

/** A phrase where it stands, with what every rule below asks of it. */
interface Case {
  readonly words: readonly Word[];
  readonly speaker: Speaker;
  readonly link: Link;
  /** The same was unnamed before. */
  readonly known: boolean;
  readonly lexicon: Lexicon;
  /** "think", "fear": what follows is held, not said. */
  readonly belief: boolean;
  /** "the experts", of nobody in particular. */
  readonly atLarge: boolean;
  readonly definite: boolean;
  readonly bare: boolean;
  readonly some: boolean;
}

/** By the kind of its head and how many it claims; `known` when the same was unnamed before. */
export function counts(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  known: boolean,
  lexicon: Lexicon,
): boolean {
  const asked = caseOf(words, speaker, link, known, lexicon);
  for (const rule of BEFORE_KIND) {
    const answer = rule(asked);
    if (answer !== null) return answer;
  }
  return BY_KIND[speaker.head.kind](asked);
}

function caseOf(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  known: boolean,
  lexicon: Lexicon,
): Case {
  const { head, determiner } = speaker;
  const belief =
    !link.framed && link.how === 'subject' && lexicon.belief.has(words[link.cue]?.form ?? '');
  const atLarge = lexicon.generic && determiner === 'definite' && head.plural;
  const definite = (determiner === 'definite' && !atLarge) || determiner === 'possessive';
  const bare = determiner === 'bare';
  const some = determiner === 'quantity' || determiner === 'indefinite';
  return { words, speaker, link, known, lexicon, belief, atLarge, definite, bare, some };
}

/** What settles it whatever the kind; the first that has an answer gives it. */
const BEFORE_KIND: readonly ((asked: Case) => boolean | null)[] = [
  ({ words, link, lexicon }) =>
    link.how === 'agent' && lexicon.judged.has(words[link.cue]?.form ?? '') ? true : null,
  ({ words, speaker, link, lexicon }) =>
    link.how === 'citing' && !quotesSpeech(words, speaker, link, lexicon) ? false : null,
  ({ words, speaker, lexicon }) => (describesNext(words, speaker, lexicon) ? false : null),
  ({ words, speaker, lexicon }) => (isOrganisation(words[speaker.end], lexicon) ? false : null),
  ({ speaker }) => (speaker.determiner === 'own' ? speaker.head.kind === 'source' : null),
  ({ words, speaker, lexicon }) => (isOutlet(words, speaker, lexicon) ? false : null),
  ({ speaker, lexicon, bare }) =>
    bare && isSingle(speaker, lexicon) ? mayStandBare(speaker, lexicon) : null,
  ({ speaker, lexicon, belief }) =>
    belief && lexicon.polled.has(speaker.head.lemma) && speaker.determiner !== 'quantity'
      ? false
      : null,
  ({ words, speaker, lexicon }) => (isPolled(words, speaker, lexicon) ? false : null),
  // "Doctors told her that": a scene of somebody's life.
  ({ words, speaker, link, lexicon, bare }) =>
    bare && lexicon.crowd.has(speaker.head.lemma) && tellsOne(words, link.cue, lexicon)
      ? false
      : null,
  ({ words, speaker, link, lexicon, definite, known }) =>
    definite && !speaker.head.plural
      ? speaker.head.kind === 'source' ||
        (speaker.determiner === 'definite' && known) ||
        isToldOf(words, speaker, link, lexicon)
      : null,
];

const BY_KIND: Readonly<Record<Speaker['head']['kind'], (asked: Case) => boolean>> = {
  source: () => true,
  expert: ({ words, speaker, lexicon, belief, definite, some, known }) => {
    const { head, determiner, modifiers } = speaker;
    if (belief && !head.plural && !(lexicon.inverts && some)) return false;
    const particular = definite && determiner === 'definite' && modifiers.length > 1;
    return !(particular && !known) && !atInstitution(words, speaker);
  },
  public: ({ words, speaker, link, lexicon, belief, some, bare, atLarge, known }) =>
    belief
      ? some || bare || (isAll(speaker, atLarge, lexicon) && leadsTo(words, link.cue, lexicon))
      : speaker.determiner !== 'definite' || atLarge || known,
  official: ({ words, speaker, lexicon, belief, definite, bare, some, known }) => {
    if (some || (definite && known)) return true;
    if (speaker.modifiers.includes('police')) return false;
    const fronted = isFronted(words, speaker.start, lexicon);
    return (
      bare &&
      (!belief || fronted || isOfficials(speaker, lexicon) || isPeople(words, speaker, lexicon))
    );
  },
  office: officeCounts,
  person: personCounts,
  voice: ({ words, speaker, link, lexicon, some }) => {
    if (!some || lexicon.institutions.has(speaker.head.lemma)) return false;
    // "A senator said": an office held by many, and nobody's spokesman.
    // "Confiesa una jueza": where the verb may come first, it tells a person's word from a court's.
    const told = !lexicon.inverts || link.how === 'inverted' || link.distant;
    const indefinite = speaker.determiner === 'indefinite';
    const holder = told && indefinite && lexicon.holders.has(speaker.head.lemma);
    return (
      holder || isOne(words, speaker, lexicon) || described(words, speaker, lexicon.telltaleOffice)
    );
  },
};

/** "Los vecinos", "sus partidarios": a plural that leaves nobody out. */
const isAll = ({ determiner, head }: Speaker, atLarge: boolean, { inverts }: Lexicon) =>
  atLarge || (inverts && determiner === 'possessive' && head.plural);

function officeCounts(asked: Case): boolean {
  const { words, speaker, link, known, lexicon, belief, definite, bare, some } = asked;
  const { head, end } = speaker;
  const crowd = lexicon.crowd.has(head.lemma);
  if (bare && head.plural && crowd) return true;
  if (belief) return some && (crowd || lexicon.inverts);
  if (link.how === 'according' && bare && goesOn(words[end], lexicon)) return true;
  if (bare && actsForSomebody(words, speaker, lexicon)) return true;
  return some || (definite && known) || described(words, speaker, lexicon.telltaleOffice);
}

/** "Lawyers for the two sisters argue": a few, by whom they act for; those of a house are the house. */
function actsForSomebody(
  words: readonly Word[],
  { head, end }: Speaker,
  { organisations, institutions, inverts }: Lexicon,
): boolean {
  if (inverts || !head.plural || words[end]?.form !== 'for' || words[end]?.gap !== 'none')
    return false;
  if (!/^(?:lawyer|attorney|solicitor|barrister)$/u.test(head.lemma)) return false;
  const whom = words.slice(end + 1, end + 1 + CLIENT);
  return !whom.some(({ form }) => organisations.has(form) || institutions.has(form));
}

/** "Three brides", "a dozen brides". */
const isNumbered = ({ determiner, head, count }: Speaker) =>
  determiner === 'quantity' || (head.plural && (count ?? 0) > 1);

function personCounts(asked: Case): boolean {
  const { words, speaker, link, known, lexicon, belief, definite, bare } = asked;
  const { head, end } = speaker;
  // "Among those who called it unfair": some of them are told next, or it is about them.
  if (head.lemma === 'anyone')
    return (
      link.distant &&
      link.cue === end + 1 &&
      !lexicon.prepositions.has(words[speaker.start - 1]?.form ?? '') &&
      !lexicon.judging.has(words[link.cue]?.form ?? '') &&
      words[link.cue]?.form !== 'view'
    );
  if (definite) return known;
  if (link.how === 'according' && head.plural && bare) return goesOn(words[end], lexicon);
  if (belief) return isMany(speaker, link, lexicon);
  // "Others wonder", "led some to speculate".
  const alone = bare && !lexicon.inverts && lexicon.pronominal.has(head.lemma) && !link.distant;
  if (alone && link.how === 'subject' && lexicon.wondering.has(words[link.cue]?.form ?? ''))
    return true;
  return isNumbered(speaker) || oneSpoke(words, speaker, link, lexicon);
}

/** The phrase describes what follows right behind it, a noun for an organisation in small letters. */
function isOrganisation(next: Word | undefined, lexicon: Lexicon): boolean {
  return next?.gap === 'none' && lexicon.organisations.has(next.form) && !next.capital;
}

/** "Beaucoup"; but "X, députée socialiste de Nantes," is no "socialiste". */
const mayStandBare = ({ head }: Speaker, { inverts, capitalNouns }: Lexicon) =>
  head.kind === 'source' || capitalNouns || (inverts && head.kind === 'person');

/** A singular that English does not leave without an article or another determiner. */
function isSingle({ head }: Speaker, lexicon: Lexicon): boolean {
  return !head.plural && !head.lemma.endsWith('s') && !lexicon.pronominal.has(head.lemma);
}

/** "one minister", "two ministers": counted out of a group, they are persons. */
function isOne(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const first = words[speaker.start]?.form ?? '';
  return speaker.determiner === 'quantity' || lexicon.pronominal.has(first);
}

/** "many think", "some people fear": so many that nobody counts them, right at the verb. */
function isMany({ determiner, count, head }: Speaker, link: Link, lexicon: Lexicon): boolean {
  const alone = lexicon.inverts && lexicon.pronominal.has(head.lemma);
  if (link.how === 'subject' && link.distant && !alone) return false;
  if (determiner === 'quantity') return count === null && head.plural;
  if (determiner !== 'bare') return false;
  return MANY.has(head.lemma) || (lexicon.inverts && lexicon.crowd.has(head.lemma));
}

/** "according to people in the room", "… who were there". */
function goesOn(next: Word | undefined, lexicon: Lexicon): boolean {
  if (next?.gap !== 'none') return false;
  return lexicon.prepositions.has(next.form) || lexicon.relatives.has(next.form);
}

/** "citing two officials", but "quoted two officials" only with "as saying". */
function quotesSpeech(
  words: readonly Word[],
  speaker: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.cited.has(words[link.cue]?.form ?? '')) return true;
  for (let at = speaker.end; at < speaker.end + ASIDE; at += 1)
    if (matchPhrase(lexicon.asSaying, words, at) > 0) return true;
  return false;
}

/** "Officials expect": who holds something is a person, and no house. */
const isOfficials = ({ head }: Speaker, { persons }: Lexicon) =>
  persons?.houses.has(head.lemma) === true;

/** "American officials" are people, "American health officials" an office. */
function isPeople(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (described(words, speaker, lexicon.standout)) return true;
  const office = speaker.modifiers.some((word) => lexicon.institutional.has(word));
  return !office && described(words, speaker, lexicon.telltale);
}

/** Whether the words before the head describe a person behind the office. */
function described(words: readonly Word[], speaker: Speaker, book: PhraseBook): boolean {
  for (let at = speaker.start; at < speaker.at; at += 1)
    if (matchPhrase(book, words, at) > 0) return true;
  return false;
}

/** "a man told", "said one woman", "others said": a plain person, spoken right at the verb. */
function oneSpoke(words: readonly Word[], speaker: Speaker, link: Link, lexicon: Lexicon): boolean {
  const next = words[speaker.end]?.form ?? '';
  const near = lexicon.within.has(next) || lexicon.relatives.has(next);
  const close = !link.distant || near || lexicon.inverts;
  if (link.how === 'agent' || !close) return false;
  const { form } = words[link.cue] ?? { form: '' };
  const first = lexicon.pronominal.has(words[speaker.start]?.form ?? '');
  const alone = isCited(link, lexicon) || (first && reportsAlone(form, lexicon));
  if (!alone && !lexicon.core.has(form)) return false;
  if (speaker.determiner === 'indefinite')
    return !speaker.head.plural && (alone || lexicon.plainly.has(form));
  return speaker.determiner === 'bare' && lexicon.pronominal.has(speaker.head.lemma);
}

/** "According to"; and in German whoever stands behind a verb that what is said stands before. */
const isCited = ({ how }: Link, { capitalNouns }: Lexicon) =>
  how === 'according' || (capitalNouns && how === 'inverted');

/** A deed or a tone, and where the verb may come first any verb of saying ("certains affirmaient"). */
const reportsAlone = (form: string, { inverting, inverts, speech }: Lexicon) =>
  inverting.has(form) || (inverts && speech.has(form));

/** "analysts at Barclays said": the house speaks. */
function atInstitution(words: readonly Word[], speaker: Speaker): boolean {
  const next = words[speaker.end];
  if (speaker.determiner !== 'bare' || next?.gap !== 'none') return false;
  if (next.form !== 'at' && next.form !== 'from' && next.form !== 'with') return false;
  return words[speaker.end + 1]?.capital === true || words[speaker.end + 2]?.capital === true;
}
