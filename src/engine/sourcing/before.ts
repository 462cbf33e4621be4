/** Ties that stand before a speaker: "according to", "seen by", `", said one diplomat`. */
import { heldBy } from './held-by';
import type { Link } from './link';
import { fits, matchPhrase, type PhraseBook } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { closesName, follows, mayInvert, verbBefore } from './told';
import { agrees } from './verb';
import type { Word } from './words';

/** Words of "according to at least" before a speaker. */
const BACK = 6;
/** Words of "described as reckless by critics" between the verb and its agent. */
const JUDGED = 4;
/** Words of an aside between a verb and who speaks. */
const ASIDE = 18;
/** Adverbs between "told" and "by". */
const IDLE = 2;
/** Words of "am Telefon" before a verb that stands second. */
const OPENING = 5;
/** How German articles of an object end. */
const OBJECT = /e[nm]$/u;
/** Words of "am Abend" before a verb that closes its clause. */
const ADJUNCT = 4;
/** Words of "a la agencia" between them where more may stand there. */
const TOLD = 5;

/** The tie before `speaker`, or null where none stands there. */
export function linkBefore(
  words: readonly Word[],
  speaker: Speaker,
  lexicon: Lexicon,
): Link | null {
  const { start, end } = speaker;
  const previous = words[start - 1];
  const after = postposition(words, end, lexicon);
  if (after >= 0) return { how: 'according', cue: after, start, end: after + 1, distant: false };
  const held = heldBy(words, speaker, lexicon);
  if (held) return held;
  if (words[start]?.gap === 'comma') return pastAside(words, speaker, lexicon);
  if (!previous || words[start]?.gap !== 'none') return null;
  if (isConvinced(words, speaker, lexicon))
    return { how: 'inverted', cue: start - 1, start: start - 1, end: end + 1, distant: false };
  const from = accordingBefore(words, start, lexicon);
  if (from >= 0 && !isPlace(words, from, speaker, lexicon))
    return { how: 'according', cue: from, start: from, end, distant: false };
  // "Without citing their sources".
  const silent = words[start - 2]?.form === 'without' || words[start - 2]?.form === 'not';
  if (lexicon.citing.has(previous.form) && !silent)
    return { how: 'citing', cue: start - 1, start: start - 1, end, distant: false };
  if (lexicon.agents.has(previous.form)) return agent(words, speaker, lexicon);
  return inverted(words, speaker, lexicon);
}

/** "Teilnehmern der Sitzung zufolge": where the word that cites stands behind who is cited, or -1. */
function postposition(words: readonly Word[], end: number, lexicon: Lexicon): number {
  for (let at = end; at < end + TOLD && words[at]?.gap === 'none'; at += 1) {
    const form = words[at]?.form ?? '';
    if (lexicon.postpositions.has(form)) return at;
    // "Unter Alleinerziehenden ist es den Zahlen zufolge …": of another.
    if (lexicon.passives.has(form) || lexicon.pronouns.has(form)) return -1;
  }
  return -1;
}

/** "«…», confida, seduto al tavolino di un bar, un dirigente": one aside stands between the two. */
function pastAside(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end, head } = speaker;
  if (!lexicon.inverts) return null;
  let first = start - 1;
  while (first > start - ASIDE && words[first]?.gap === 'none' && !words[first]?.quoted) first -= 1;
  const last = first - 1;
  if (words[first]?.gap !== 'comma' || last < 1 || words[last]?.quoted) return null;
  // "Reconocen ahora, veinte años después, …".
  const verb = lexicon.adverbs.has(words[last]?.form ?? '') ? last - 1 : last;
  if (!mayInvert(words[verb]?.form ?? '', lexicon) || !follows(words, verb, lexicon)) return null;
  if (!agrees(words, verb, head.plural, lexicon)) return null;
  return { how: 'inverted', cue: verb, start: verb, end, distant: true };
}

/** "Davon ist eine Assistentin überzeugt". */
function isConvinced(words: readonly Word[], { start, end }: Speaker, lexicon: Lexicon): boolean {
  const sure = lexicon.convinced.has(words[end]?.form ?? '') && words[end]?.gap === 'none';
  return lexicon.inverts && sure && lexicon.passives.has(words[start - 1]?.form ?? '');
}

/** Where "according to" begins before `start`; "aux yeux des experts" ends in the article itself. */
function accordingBefore(words: readonly Word[], start: number, lexicon: Lexicon): number {
  const from = phraseEndingAt(lexicon.accordingTo, words, start);
  if (from >= 0 || !lexicon.partOf.has(words[start]?.form ?? '')) return from;
  return phraseEndingAt(lexicon.accordingTo, words, start + 1, start);
}

/** "In einem Keller", "travaillait pour un receleur": told of a place or an aim, and of nobody's words. */
function isPlace(
  words: readonly Word[],
  from: number,
  { start, end, head, determiner }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (from !== start - 1 || !lexicon.places.has(words[from]?.form ?? '')) return false;
  if (head.kind === 'source' || isClosed(words, from, end, lexicon)) return false;
  const opens = from === 0 || words[from]?.gap !== 'none';
  const many = determiner === 'quantity' && lexicon.crowd.has(head.lemma);
  return !(opens && (many || head.kind === 'expert' || lexicon.pronominal.has(head.lemma)));
}

/** "Wie ein Beamter spottet": "as" before, and a verb that reports closes the clause. */
function isClosed(words: readonly Word[], from: number, end: number, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns || !lexicon.asTold.has(words[from]?.form ?? '')) return false;
  for (let at = end; at < end + ADJUNCT && words[at]?.gap === 'none'; at += 1)
    if (mayInvert(words[at]?.form ?? '', lexicon) && words[at + 1]?.gap !== 'none') return true;
  return false;
}

/** "Provided to the agency by people familiar with it": whoever knows is no agent of a deed. */
const isInsider = (words: readonly Word[], { head, end }: Speaker, lexicon: Lexicon) =>
  head.kind === 'source' || matchPhrase(lexicon.familiar, words, end) > 0;

/** "Revelado a la agencia por": the participle a few words before its agent, or `at`. */
function participleBefore(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let here = at; here > at - TOLD && here >= 0; here -= 1) {
    if (lexicon.participles.has(words[here]?.form ?? '')) return here;
    if (words[here]?.gap !== 'none') return at;
  }
  return at;
}

/** "Wurde von zwei Zeugen bestätigt": the participle that closes the clause, or -1. */
function participleAfter(words: readonly Word[], end: number, lexicon: Lexicon): number {
  for (let at = end; at < end + TOLD && words[at]?.gap === 'none'; at += 1)
    if (lexicon.participles.has(words[at]?.form ?? '')) return at;
  return -1;
}

/** "Told by two guards", "seen by some as": a participle before "by". */
function agent(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end } = speaker;
  const judged = judgedBy(words, speaker, lexicon);
  if (judged >= 0) return { how: 'agent', cue: judged, start: start - 1, end, distant: false };
  let at = start - 2;
  while (at > start - 2 - IDLE && lexicon.adverbs.has(words[at]?.form ?? '')) at -= 1;
  const knows = (lexicon.inverts && !lexicon.capitalNouns) || isInsider(words, speaker, lexicon);
  if (knows) at = participleBefore(words, at, lexicon);
  if (lexicon.capitalNouns && !lexicon.participles.has(words[at]?.form ?? ''))
    at = participleAfter(words, end, lexicon);
  const told = lexicon.participles.has(words[at]?.form ?? '');
  const denied = [1, 2, 3].some((back) => lexicon.negations.has(words[at - back]?.form ?? ''));
  if (!told || denied) return null;
  const first = Math.min(at, start - 1);
  return { how: 'agent', cue: at, start: first, end: at > end ? at + 1 : end, distant: false };
}

/** "seen by some as a demotion": the word of judging before a group's "by", or -1. */
function judgedBy(words: readonly Word[], { start, head }: Speaker, lexicon: Lexicon): number {
  if (!(head.plural || lexicon.pronominal.has(head.lemma))) return -1;
  if (!lexicon.crowd.has(head.lemma)) return -1;
  for (let at = start - 2; at >= Math.max(0, start - 2 - JUDGED); at -= 1) {
    const gap = words[at + 1]?.gap;
    const form = words[at]?.form ?? '';
    if ((gap !== 'none' && gap !== 'quote') || lexicon.negations.has(form)) return -1;
    const near = at === start - 2 || words[at + 1]?.form === 'as';
    if (near && lexicon.judged.has(form)) return at;
  }
  return -1;
}

/** `", said one diplomat` and, where the language allows it, "aseguró una fuente". */
function inverted(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const held = turnAround(words, speaker, lexicon);
  if (held) return held;
  const at = verbBefore(words, speaker.start - 1, lexicon);
  const verb = words[at];
  if (!verb) return null;
  if (!mayOpen(words, at, verb, lexicon)) return null;
  // "Lässt die Leiharbeiter außen vor": the verb of one, and many after it.
  if (lexicon.inverts && !agreesWith(words, at, speaker, lexicon)) return null;
  const one = speaker.count === 1 || words[speaker.start]?.form === 'der';
  const several = speaker.head.plural && !one;
  if (lexicon.capitalNouns && several && /(?:t|te)$/u.test(verb.form)) return null;
  const next = words[speaker.end];
  const closed = next?.gap !== 'none' || lexicon.trailers.has(next.form);
  if (!closed && !lexicon.calendar.has(next.form) && !lexicon.inverts) return null;
  return { how: 'inverted', cue: at, start: at, end: speaker.end, distant: false };
}

/** "Hinter den Kulissen machen Vertraute keinen Hehl daraus": a turn with who speaks inside it. */
function turnAround(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end, head } = speaker;
  if (!lexicon.capitalNouns || isObject(words[start], lexicon)) return null;
  const at = lexicon.reflexive.has(words[start - 1]?.form ?? '') ? start - 2 : start - 1;
  const verb = words[at];
  if (!verb || verb.quoted || words[start - 1]?.gap === 'stop') return null;
  if (lexicon.severalVerb.test(verb.form) !== head.plural) return null;
  const turn = [...words.slice(at, start), ...words.slice(end, end + ASIDE)];
  const books = [lexicon.predicates, lexicon.phrasal];
  if (!books.some((book) => matchPhrase(book, turn, 0) > start - at)) return null;
  if (!follows(words, at, lexicon) && !opensClause(words, at, lexicon)) return null;
  return { how: 'inverted', cue: at, start: at, end, distant: false };
}

/** Whether what is said stands before the verb at `at`, or may follow, and no name before it speaks. */
function mayOpen(words: readonly Word[], at: number, verb: Word, lexicon: Lexicon): boolean {
  if (verb.gap === 'comma' && closesName(words, at, lexicon)) return false;
  if (follows(words, at, lexicon)) return true;
  const plain =
    lexicon.core.has(verb.form) ||
    lexicon.speech.has(verb.form) ||
    (lexicon.capitalNouns && lexicon.belief.has(verb.form));
  return lexicon.inverts && plain && opensClause(words, at, lexicon);
}

/** "Aseguran fuentes …", "como reconoce un asesor": nobody stands before the verb who could speak. */
function opensClause(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  // "Se cuentan los pacientes": they are counted, and tell nothing.
  if (lexicon.reflexive.has(words[verb - 1]?.form ?? '')) return false;
  let at = verb;
  while (at > 0 && words[at]?.gap === 'none') {
    const form = words[at - 1]?.form ?? '';
    if (lexicon.relatives.has(form) || lexicon.asTold.has(form)) return true;
    if (!(lexicon.adverbs.has(form) || lexicon.clitics.has(form)))
      return opensWithPlace(words, at, lexicon);
    at -= 1;
  }
  return true;
}

/** "Am Telefon erzählte eine Lehrerin": where the verb stands second, a preposition and its noun open the clause. */
function opensWithPlace(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns) return false;
  let first = verb - 1;
  while (first > verb - OPENING && first > 0 && words[first]?.gap === 'none') first -= 1;
  const opens = first === 0 || words[first]?.gap !== 'none';
  const led = isObject(words[first], lexicon) || lexicon.prepositions.has(words[first]?.form ?? '');
  return opens && verb - first > 1 && led;
}

/** "Den Entwurf nennen Juristen": an article of an object. */
const isObject = (word: Word | undefined, { determiners }: Lexicon) =>
  word !== undefined && determiners.has(word.form) && OBJECT.test(word.form);

/** "Ha avvertito i carabinieri": the verb of one, and many behind it; "raconte une dizaine de salariés". */
function agreesWith(
  words: readonly Word[],
  verb: number,
  speaker: Speaker,
  lexicon: Lexicon,
): boolean {
  const aided = lexicon.adverbs.has(words[verb - 1]?.form ?? '');
  // "Sehen darin eine Gelegenheit": of many, and what follows is one.
  if (lexicon.capitalNouns)
    return speaker.count !== 1 || !lexicon.severalVerb.test(words[verb]?.form ?? '');
  // "Descrivono un ambiente": many speak, and no one.
  if (!speaker.head.plural) return speaker.count !== 1 || !agrees(words, verb, true, lexicon);
  if (!aided) return true;
  const first = lexicon.determiners.get(words[speaker.start]?.form ?? '');
  return first?.kind === 'indefinite' || agrees(words, verb, true, lexicon);
}

/** Where a phrase of `book` begins that ends right before word `end`, or -1. */
function phraseEndingAt(
  book: PhraseBook,
  words: readonly Word[],
  end: number,
  before = end,
): number {
  for (let from = Math.max(0, end - BACK); from < before; from += 1)
    if (fits(book, words, from, end) && !ofAnother(words, from, end)) return from;
  return -1;
}

/** "Nach Angaben der Behörde 410 Menschen": behind what tells, a noun with its capital is who told it. */
const ofAnother = (words: readonly Word[], from: number, end: number) =>
  words[from + 1]?.capital === true && words.slice(from + 2, end).some(({ capital }) => capital);
