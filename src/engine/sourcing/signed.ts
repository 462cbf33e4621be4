/** Speakers whose name comes by a sign of naming: "gave her name as Ada", a handle, "I am Jan Ohm". */
import type { Finding } from './finding';
import { isPersonal, nameEnd, nameLike } from './name';
import type { Lexicon } from './prepare';
import type { Prose, Sentence, Word } from './words';

/** "(@lifts)", "as @lifts", "the account @lifts"; not "told @lifts". */
const HANDLE = /(?:\b(?:accounts?|handle|username|user|name|as)|[(,–—-])\s*@\w/iu;
/** "Editors' note", "the friends' claims": a noun of theirs, and no verb. */
const GENITIVE = /s['’]\s+(\p{L}+)$/u;
/** Whoever signed it is known. */
const JOINT = /\b(?:joint (?:statement|letter|declaration)|open letter)\b/iu;
/** How somebody presents himself. */
const PRESENTS = [['my', 'name', 'is'], ['i', 'am'], ["i'm"]] as const;
const HANDLES = new Set(['handle', 'username', 'pseudonym', 'nickname', 'alias', 'moniker']);
/** Words of a name's sign before the name: "first name,", "name is only". */
const SIGN = 3;

/** Whether the sentence of the finding, or the next one, gives the speaker's name or handle. */
export function isSigned(
  { text, sentences }: Prose,
  sentence: Sentence,
  finding: Finding,
  lexicon: Lexicon,
): boolean {
  const { words } = sentence;
  if (!lexicon.persons) return false;
  const owned = GENITIVE.exec(text.slice(finding.start, finding.end))?.[1];
  if (owned && !lexicon.heads.has(owned.toLowerCase())) return true;
  if (JOINT.test(text.slice(sentence.start, sentence.end))) return true;
  if (finding.kind !== 'anonymous' || finding.count !== 1) return false;
  if (HANDLE.test(text.slice(finding.start, sentence.end))) return true;
  const from = words.findIndex((word) => word.start >= finding.start);
  const next = sentences[sentences.indexOf(sentence) + 1]?.words ?? [];
  return (
    words.some((_, at) => at > from && givesName(words, at, lexicon)) ||
    words.some(({ quoted }, at) => quoted && presentsItself(words, at, lexicon)) ||
    givesName(next, 1, lexicon)
  );
}

/** "Her name is Ada", "his first name, Milan", "gave his name as Jan", "be called Ada" at word `at`. */
function givesName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { form = '' } = words[at] ?? {};
  const before = words[at - 1]?.form ?? '';
  // "Introduced herself as Ada", "calling himself Gus", "known only as Ada".
  if (/sel(?:f|ves)$/u.test(form) || (form === 'only' && before === 'known'))
    return leadsToName(words, at + 1, true, lexicon);
  // "Under the handle Lifts77", "with the pseudonym “Lifts”".
  if (HANDLES.has(form)) return isName(words, at + 1, lexicon) || words[at + 1]?.gap === 'quote';
  if (form === 'called') return before === 'be' && isName(words, at + 1, lexicon);
  const own = isOwn(before, lexicon) || isOwn(words[at - 2]?.form, lexicon);
  return form === 'name' && own && leadsToName(words, at + 1, false, lexicon);
}

/** "is", "as", "only" or a comma, and then a name. */
function leadsToName(
  words: readonly Word[],
  from: number,
  bare: boolean,
  lexicon: Lexicon,
): boolean {
  let to = from;
  while (to < from + SIGN && /^(?:is|was|as|only|just|simply)$/u.test(words[to]?.form ?? ''))
    to += 1;
  const led = bare || to > from || words[to]?.gap === 'comma';
  return led && isName(words, to, lexicon);
}

const isOwn = (form: string | undefined, { determiners }: Lexicon) =>
  determiners.get(form ?? '')?.kind === 'possessive';

/** "My name is Ada Ohm", "I am Jan Ohm", "I'm Jan Ohm". */
function presentsItself(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const sign = PRESENTS.find((one) => one.every((form, on) => words[at + on]?.form === form));
  if (!sign) return false;
  const name = at + sign.length;
  const end = nameEnd(words, name, lexicon);
  return end - name > 1 && isPersonal(words.slice(name, end), lexicon);
}

const isName = (words: readonly Word[], at: number, lexicon: Lexicon) => {
  const word = words[at];
  return nameLike(word, lexicon) && word.gap !== 'stop' && isPersonal([word], lexicon);
};
