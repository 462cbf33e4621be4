/** Words inside quotation marks and reservations put otherwise, each in several ways. */
import { all, inQuotes, pick, type Random, type Swap, type Ways } from './swap';

const NEWCOMERS = 'lantern granite velvet orchard copper meadow thimble harbour'.split(' ');
const ADJECTIVES = 'good bad large small strong weak certain doubtful early late'.split(' ');

interface Word {
  readonly start: number;
  readonly end: number;
}

interface Quotation extends Word {
  readonly words: readonly Word[];
}

/** Quotations of ten words and more, by their inside. */
function quotations(text: string): Quotation[] {
  return all(text, /(?<=^|\s)["“](?=\p{L})([^"“”]{50,})(?<=[.,!?])["”](?=\s|$)/gu).map((found) => {
    const start = found.index + 1;
    const inside = found[1] ?? '';
    const words = all(inside, /[\p{L}\p{N}'’-]+/gu).map((word) => ({
      start: start + word.index,
      end: start + word.index + word[0].length,
    }));
    return { start, end: start + inside.length, words };
  });
}

const ofQuotation =
  (change: (text: string, quotation: Quotation, random: Random) => Swap | null) =>
  (text: string, random: Random): Swap | null => {
    const chosen = pick(quotations(text), random);
    return chosen ? change(text, chosen, random) : null;
  };

/** A word inside that is no name and has two others on either side. */
function innerWord(text: string, { words }: Quotation, random: Random): Word | null {
  const plain = words
    .slice(2, -2)
    .filter(({ start, end }) => /^[a-z]{4,}$/.test(text.slice(start, end)));
  return pick(plain, random) ?? null;
}

const exchanged = (list: readonly string[]) =>
  ofQuotation((text, quotation, random) => {
    const word = innerWord(text, quotation, random);
    return word && { ...word, put: pick(list, random) ?? '' };
  });

const dropped = ofQuotation((text, quotation, random) => {
  const word = innerWord(text, quotation, random);
  return word && { start: word.start, end: word.end + 1, put: '' };
});

const putIn = ofQuotation((text, quotation, random) => {
  const word = innerWord(text, quotation, random);
  return word && { start: word.start, end: word.start, put: `${pick(NEWCOMERS, random)} ` };
});

const VERBS =
  /(?<=[a-z’'] )(is|are|was|were|will|would|can|could|should|have|has) (?=[a-z])(?!not |never )/g;
const NEGATIONS = /(?<=[a-z’'] )(?:not|never) (?=[a-z])/g;

const negated = ofQuotation((text, { start, end }, random) => {
  const verb = pick(
    all(text, VERBS).filter(({ index }) => index > start + 5 && index < end - 12),
    random,
  );
  if (!verb) return null;
  const at = verb.index + verb[0].length;
  return { start: at, end: at, put: random() < 0.7 ? 'not ' : 'never ' };
});

const negationLost = ofQuotation((text, { start, end }, random) => {
  const not = pick(
    all(text, NEGATIONS).filter(({ index }) => index > start + 3 && index < end - 12),
    random,
  );
  return not ? { start: not.index, end: not.index + not[0].length, put: '' } : null;
});

/** Three to six words of its middle left out without a sign of it. */
const shortened = ofQuotation((_text, { words }, random) => {
  const count = 3 + Math.floor(random() * 4);
  const from = 3 + Math.floor(random() * Math.max(1, words.length - count - 6));
  const [first, next] = [words[from], words[from + count]];
  return words.length >= count + 6 && first && next
    ? { start: first.start, end: next.start, put: '' }
    : null;
});

const turned = ofQuotation((text, { words }, random) => {
  const at = 2 + Math.floor(random() * Math.max(1, words.length - 5));
  const [one, two] = [words[at], words[at + 1]];
  if (!one || !two || text.slice(one.end, two.start) !== ' ') return null;
  const [first, second] = [text.slice(one.start, one.end), text.slice(two.start, two.end)];
  if (first.toLowerCase() === second.toLowerCase()) return null;
  return { start: one.start, end: two.end, put: `${second} ${first}` };
});

export const QUOTATION_WAYS: Ways = {
  'strange word': exchanged(NEWCOMERS),
  'usual word': exchanged(ADJECTIVES),
  'word dropped': dropped,
  'word put in': putIn,
  'negation put in': negated,
  'negation lost': negationLost,
  'middle shortened': shortened,
  'words turned': turned,
};

/** A pattern outside quotation marks, and what is put for it. */
const outside =
  (pattern: RegExp, put: string | ((found: string) => string)) =>
  (text: string, random: Random): Swap | null => {
    const places = all(text, pattern).filter(({ index }) => index > 0 && !inQuotes(text, index));
    const chosen = pick(places, random);
    if (!chosen) return null;
    const by = typeof put === 'string' ? put : put(chosen[0]);
    return { start: chosen.index, end: chosen.index + chosen[0].length, put: by };
  };

export const HEDGE_WAYS: Ways = {
  adverb: outside(
    /\b(?:allegedly|reportedly|apparently|possibly|probably|supposedly|perhaps|purportedly|presumably|seemingly|potentially) /g,
    '',
  ),
  adjective: outside(
    /(?<=[a-z] )(?:alleged|suspected|purported|apparent|supposed|unconfirmed|unverified|so-called) (?=[a-z])/g,
    '',
  ),
  believed: outside(
    /\b(?:is|was|are|were) (?:widely )?(?:believed|thought|said|reported|understood|suspected|presumed) to (?:be|have been) /g,
    (found) => `${/^(?:is|was|are|were)/.exec(found)?.[0]} `,
  ),
  'may have': outside(/\b(?:may|might|could) have /g, 'had '),
  'may be': outside(/\b(?:may|might|could) be /g, 'is '),
  'may do': outside(/(?<=[a-z] )(?:may|might) (?!have|be|not|also|well)(?=[a-z]{3})/g, 'will '),
  'appears to': outside(/\b(?:appears?|appeared|seems?|seemed) to (?:be|have been) /g, 'was '),
  'appears to do': outside(/\b(?:appears?|appeared|seems?|seemed) to (?:have) /g, 'had '),
  likely: outside(/(?<=[a-z] )likely (?!to\b)(?=[a-z])/g, ''),
  'likely to': outside(/\b(?:is|are) likely to (?=[a-z])/g, 'will '),
  denial: outside(
    /(?<=\b(?:has|have|had|who|he|she|they|it) )(?:denied|denies|deny) (?=[a-z])/g,
    'described ',
  ),
  'accused of': outside(
    /(?<=[a-z] )(?:is|was|are|were) accused of (?=[a-z]+ing\b)/g,
    (found) => `${found.split(' ')[0]} `,
  ),
};
