/** The language of a text by its script and its commonest words; rough, small and sure of little. */
import { unmixed } from './look-alikes';
import { once } from './once';

/** Words of each language that are common in it and rare in the others, folded. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of to that was for with his from are which had were by they this',
  de: 'der die und das den von mit nicht ist auf dem ein eine sich auch nach wurde bei',
  fr: 'les des et une dans est pour qui par sur au du pas avec ont plus cette il',
  es: 'los las que el una por con para del se como fue mas sus pero este y al',
  it: 'che di il per una con della gli sono non dei nel alla le ha anche dal piu',
  pt: 'que os uma nao para com dos em foi por mais ao como pela das seu mas do',
  nl: 'het een van en dat voor met niet zijn op aan door ook werd naar bij die',
  sv: 'och att det som en for av med den inte till har de om ett var fran',
  da: 'og det at en til af for er den med som ikke der har de var fra blev',
  no: 'og det at en til av for er den med som ikke har de var fra ble pa',
  fi: 'ja on ei oli etta joka mutta se han kun ovat myos mukaan sen hanen',
  pl: 'sie nie na ze jest do przez po oraz jak ale byl dla ktory od zostal z w i',
  cs: 'se na ze je v byl jako ale po pro ktery podle ktere jsou tak uz a i',
  sk: 'sa na ze je v bol ako ale po pre ktory podla ktore su tak uz a',
  hu: 'a az es hogy nem egy is volt meg csak mint szerint el ezt azt',
  ro: 'si de la in a care cu pe pentru din nu este fost au mai sa',
  tr: 've bir bu da icin ile olarak oldu cok daha olan ancak gibi kadar',
  id: 'yang dan di dengan untuk dari ini pada tidak itu akan dalam telah oleh',
  vi: 'va cua la mot nhung duoc trong cho cac khong nguoi voi da',
  ca: 'els les que una per amb del es va aquest mes dels pero ha i',
  gl: 'que os unha non para con dos foi por mais ao como pola na o era do seu e a',
  hr: 'je i u na se da su za od koji ali kao nije koja sto bi',
  eo: 'la kaj de en al estas kiu por kun ne ke estis pri sed',
};
/** Languages a word is common in. */
const languages = once(languagesByWord);

function languagesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON)) {
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

/** Share of folded words that are among the commonest of a language, 0 to 1; 0 of nothing. */
export function commonShare(forms: readonly { readonly form: string }[], language: string): number {
  let common = 0;
  for (const { form } of forms) if (languages().get(form)?.includes(language)) common += 1;
  return forms.length === 0 ? 0 : common / forms.length;
}

/** Made when a page is first seen to be in another script than most. */
const scripts = once((): readonly (readonly [string, RegExp])[] => [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['uk', /[іїєґ]/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['fa', /[پچژگی]/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['te', /\p{sc=Telugu}/gu],
  ['pa', /\p{sc=Gurmukhi}/gu],
  ['gu', /\p{sc=Gujarati}/gu],
  ['kn', /\p{sc=Kannada}/gu],
  ['ml', /\p{sc=Malayalam}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
]);
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]{5}/;
/** Share of a text's letters that makes its script, or a telling part of it, the script. */
const SCRIPT_SHARE: Readonly<Record<string, number>> = { ja: 0.1, uk: 0.02, fa: 0.06 };
const USUAL_SHARE = 0.3;
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff\uf900-\uffdc]/;
/** Characters looked at. */
const SAMPLE = 2_000;
/** Least share of words that must be among a language's common ones. */
const LEAST_SHARE = 0.05;

/** Primary language subtag of `text`, or null when it cannot be told. */
export function languageOf(text: string): string | null {
  const given = text.slice(0, SAMPLE);
  if (!OTHER_SCRIPT.test(given)) return byWords(given);
  const sample = given.replace(/\p{L}+/gu, (word) => unmixed(word.toLowerCase()));
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, script] of scripts()) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share >= (SCRIPT_SHARE[language] ?? USUAL_SHARE)) return language;
  }
  return byWords(sample);
}

/** English is told at once: most pages are in it. */
const ENGLISH = /\b(?:the|and|of|to|that|was|with|for|is|from|his|by)\b/gi;
const ENGLISH_SHARE = 0.012;

function byWords(sample: string): string | null {
  if ((sample.match(ENGLISH)?.length ?? 0) >= ENGLISH_SHARE * sample.length + 1) return 'en';
  const words = sample
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  if (!words) return null;
  const scores = new Map<string, number>();
  for (const word of words) {
    const own = languages().get(word) ?? [];
    // A word that several languages share says less for each.
    for (const each of own) scores.set(each, (scores.get(each) ?? 0) + 1 / own.length);
  }
  let best: string | null = null;
  let most = LEAST_SHARE * words.length;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}

/** Paragraphs shorter than this are menus and captions as often as prose. UTF-16 units. */
const PROSE = 60;
/** Prose that is read together, and the least of one language that counts. */
const STRETCH = 500;
const LEAST_PROSE = 200;
/** Of a longer paragraph no more is read. */
const LONGEST = 2_000;

/** Languages in which a page has prose, as far as they can be told: what cannot be is not foreign. */
export function languagesOf(paragraphs: readonly { readonly text: string }[]): string[] {
  const prose = new Map<string, number>();
  let stretch = '';
  const close = () => {
    const language = languageOf(stretch);
    if (language !== null) prose.set(language, (prose.get(language) ?? 0) + stretch.length);
    stretch = '';
  };
  for (const { text } of paragraphs) {
    // A character of these scripts says as much as two or three letters do.
    if (text.length < (UNSPACED.test(text) ? PROSE / 3 : PROSE)) continue;
    for (let at = 0; at < Math.min(text.length, LONGEST); at += STRETCH) {
      stretch += `${text.slice(at, at + STRETCH)}\n`;
      if (stretch.length >= STRETCH) close();
    }
  }
  if (stretch !== '') close();
  return [...prose].filter(([, chars]) => chars >= LEAST_PROSE).map(([language]) => language);
}

/** A tag's primary subtag is two or three letters, which no property of any object's prototype is. */
const TAG = /^[a-z]{2,3}(?:[-_]|$)/iu;

/** A page's own word on its language, or null where that is no language tag. */
export function languageTag(given: string | null): string | null {
  return given !== null && TAG.test(given) ? given : null;
}
