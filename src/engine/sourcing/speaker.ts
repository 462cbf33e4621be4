/** Noun phrases that stand for somebody without a name: "two senior officials", "one of her aides". */
import { citedNoun } from './cited';
import type { DeterminerKind, Head } from './lexicon';
import { type Phrase, phraseBefore } from './noun-phrase';
import { approximate, partitive, partOf } from './parts';
import { countedNoun, describedNoun } from './persons/described';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Word } from './words';

export interface Speaker {
  /** Index of the head word. */
  readonly at: number;
  /** Words of the phrase, `[start, end)`; what follows the head is not in it. */
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly determiner: DeterminerKind | 'bare';
  readonly count: number | null;
  readonly modifiers: readonly string[];
}

/** Words that may stand between a determiner and a noun to tell what somebody knows. */
const KNOWING = 8;
/** Letters of the parts of a compound. */
const FIRST_PART = 3;
const LAST_PART = 5;

/** What was read last of a sentence's words: the grammar and the reader ask for the same. */
const READ = new WeakMap<
  readonly Word[],
  { readonly lexicon: Lexicon; readonly speakers: readonly (Speaker | null)[] }
>();

/** `speakerAt` of every word. */
export function speakersOf(words: readonly Word[], lexicon: Lexicon): readonly (Speaker | null)[] {
  const known = READ.get(words);
  if (known?.lexicon === lexicon) return known.speakers;
  const speakers = apart(
    words.map((_, at) => speakerAt(words, at, lexicon)),
    lexicon,
  );
  READ.set(words, { lexicon, speakers });
  return speakers;
}

/** "many guards": a word that could stand alone, but determines another, is nobody. */
function apart(
  speakers: readonly (Speaker | null)[],
  lexicon: Lexicon,
): readonly (Speaker | null)[] {
  const kept = [...speakers];
  for (const speaker of speakers)
    for (let at = speaker?.start ?? 0; at < (speaker?.at ?? 0); at += 1)
      if (lexicon.pronominal.has(kept[at]?.head.lemma ?? '')) kept[at] = null;
  return kept;
}

/** The phrase whose head is word `at`, or null where that word names nobody of the kind. */
export function speakerAt(words: readonly Word[], at: number, lexicon: Lexicon): Speaker | null {
  const word = words[at];
  if (!word || word.quoted) return null;
  const noun = headAt(words, at, lexicon);
  if (!noun) return null;
  const phrase = phraseBefore(words, prenominal(words, at, lexicon), noun, lexicon);
  const { start, determiner, count } = phrase;
  const head = numbered(noun, phrase, words, at, lexicon);
  const whole = partOf(words, start, lexicon) ?? partitive(words, start, head, lexicon);
  if (!whole && isNobody(words, phrase, head, lexicon)) return null;
  if (isAdjective(words.slice(start, at), lexicon)) return null;
  const first = approximate(words, whole?.start ?? start, at, lexicon);
  const counted = manyOf(words, first, start, lexicon) ?? whole;
  return {
    at,
    start: first,
    end: at + 1,
    head,
    determiner: counted?.determiner ?? determiner,
    count: counted ? counted.count : (count ?? (head.plural || determiner === 'bare' ? null : 1)),
    modifiers: words.slice(described(start, whole, lexicon), at).map(({ form }) => form),
  };
}

/** "Plus d'un lecteur": one is counted, and more are meant; null elsewhere. */
function manyOf(
  words: readonly Word[],
  first: number,
  start: number,
  lexicon: Lexicon,
): Pick<Speaker, 'determiner' | 'count'> | null {
  const more = first < start && lexicon.most.has(words[first]?.form ?? '');
  return more ? { determiner: 'quantity', count: null } : null;
}

/** "Nombre de viticulteurs": where an "of" counts many, it tells how many. */
const described = (
  start: number,
  whole: { readonly start: number } | null,
  { inverts }: Lexicon,
) => (inverts ? (whole?.start ?? start) : start);

/** "Un diario conservador": the noun before it is a thing or a house. */
function isAdjective(modifiers: readonly Word[], lexicon: Lexicon): boolean {
  if (!lexicon.inverts || lexicon.capitalNouns) return false;
  return modifiers.some(({ form }) => lexicon.things.has(form) || lexicon.organisations.has(form));
}

/** A phrase that only looks like one for people. */
function isNobody(
  words: readonly Word[],
  { start, determiner, count }: Phrase,
  { plural }: Head,
  lexicon: Lexicon,
): boolean {
  // "A staff report": the plural describes what follows.
  if (plural) return determiner === 'indefinite' && count === 1;
  // "The No. 2 Republican", "the 50-member": a number that counts nobody.
  if (words[start]?.number && words[start - 1]?.form === 'no') return true;
  return !lexicon.inverts && (count ?? 1) > 1;
}

/** The noun at `at` that stands for people: listed, made by its ending, or cited where it stands. */
function headAt(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word) return null;
  const listed = lexicon.heads.get(word.form) ?? inDative(word.form, lexicon);
  // "Die bekannte Autorin": a small letter makes no noun of it where nouns have a capital.
  const noun = !lexicon.capitalNouns || word.capital || lexicon.pronominal.has(word.form);
  if (listed) return noun ? listed : null;
  if (lexicon.capitalNouns) return compound(word, lexicon) ?? citedNoun(words, at, lexicon);
  return (
    agent(word, lexicon) ??
    describedNoun(words, at, lexicon) ??
    countedNoun(words, at, lexicon) ??
    citedNoun(words, at, lexicon)
  );
}

/** "Bei Landwirten": a plural with the ending of its case. */
function inDative(form: string, { capitalNouns, heads }: Lexicon): Head | undefined {
  const head = capitalNouns && form.endsWith('n') ? heads.get(form.slice(0, -1)) : undefined;
  return head?.plural ? head : undefined;
}

/** "Regierungsvertreter": the last part of a compound says who they are; a "Einnahmequelle" is no source. */
function compound({ form, capital }: Word, lexicon: Lexicon): Head | null {
  if (!capital) return null;
  for (let at = FIRST_PART; form.length - at >= LAST_PART; at += 1) {
    const head = lexicon.heads.get(form.slice(at));
    // "Gewerkschaftskreise", but no "Einnahmequelle".
    const circle = lexicon.circles.has(form.slice(at));
    if (head) return head.kind === 'source' && !circle ? null : head;
  }
  return null;
}

/** The noun in the number that its determiner has: "eines Zeugen" is one, "viele Anwohner" are many. */
function numbered(
  head: Head,
  { determiner, count, start }: Phrase,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Head {
  if (!lexicon.inverts) return head;
  // "Der Angeklagte": an adjective that is a noun, of one man.
  if (words[start]?.form === 'der' && /e$/u.test(words[at]?.form ?? ''))
    return { ...head, plural: false };
  // "Seine Widersacher": the article of a plural, or of a woman, who is no "-er".
  const same = lexicon.sameEndings.test(words[at]?.form ?? '');
  if (same && lexicon.manyOf.has(words[start]?.form ?? '')) return { ...head, plural: true };
  // "Aus Sicht der Kritiker": a genitive behind its noun, of many.
  const genitive = words[start]?.form === 'der' && words[start]?.gap === 'none';
  if (same && genitive && words[start - 1]?.capital) return { ...head, plural: true };
  if (determiner === 'indefinite') return { ...head, plural: false };
  // A bare noun is a plural where no form shows it: "Berater glauben".
  const many =
    determiner === 'quantity'
      ? count !== 1
      : determiner === 'bare' && lexicon.capitalNouns && words[at]?.capital === true;
  return many ? { ...head, plural: true } : head;
}

/** Where "mit der Sache vertrauten" begins right before word `at`, else `at`. */
function prenominal(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!lexicon.capitalNouns) return at;
  for (let from = Math.max(0, at - KNOWING); from < at; from += 1)
    if (matchPhrase(lexicon.prenominal, words, from) === at) return from;
  return at;
}

/** A noun that by its ending names somebody ("one capitalist"); no more than a plain person. */
function agent({ form, capital }: Word, lexicon: Lexicon): Head | null {
  if (lexicon.inverts || capital || !lexicon.agentEndings.test(form)) return null;
  const plural = /(?:s|men|folk)$/u.test(form);
  const lemma = form.replace(/s$/u, '').replace(/men$/u, 'man');
  const known = lexicon.things.has(lemma) || lexicon.stops.has(form) || lexicon.modifiers.has(form);
  const verb = [lexicon.core, lexicon.speech, lexicon.belief, lexicon.negations].some((list) =>
    list.has(form),
  );
  return known || verb ? null : { kind: 'person', plural, lemma };
}
