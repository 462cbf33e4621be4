/** Small numbers as words, by language, folded; articles are not among them. */
import { oncePer } from './once';

/** From nought up; "-" where a word would be an article or is none. */
const COUNTING: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
  it: 'zero - due tre quattro cinque sei sette otto nove dieci undici dodici',
  es: 'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce',
  fr: 'zero - deux trois quatre cinq six sept huit neuf dix onze douze',
  de: 'null - zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  pt: 'zero - dois tres quatro cinco seis sete oito nove dez onze doze',
  nl: 'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ru: 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
};

/** Other words that count. */
const COUNTED: Readonly<Record<string, string>> = {
  en: 'single:1 pair:2 couple:2 both:2 duo:2 twin:2 trio:3 quartet:4 foursome:4 quintet:5 dozen:12',
  it: 'coppia:2 paio:2 entrambe:2 entrambi:2 trio:3 quartetto:4',
  es: 'par:2 pareja:2 ambos:2 ambas:2 trio:3 cuarteto:4',
  fr: 'paire:2 couple:2 trio:3 quatuor:4',
  de: 'beide:2 beiden:2 paar:2 zweier:2 dreier:3 viererbande:4 funf:5 zwolf:12',
  pt: 'duas:2 par:2 dupla:2 ambos:2 ambas:2 trio:3 quarteto:4',
  nl: 'paar:2 beide:2 trio:3 viertal:4',
  ru: 'две:2 двух:2 двое:2 двумя:2 оба:2 обе:2 паре:2 трех:3 трое:3 тремя:3 четырех:4 четверо:4 четырьмя:4 пятеро:5',
};

/** Articles that say "one" of a measure, directly before it. */
const ARTICLES: Readonly<Record<string, string>> = {
  en: 'a an one',
  it: "un una un'ora uno",
  es: 'un una',
  fr: 'un une',
  de: 'ein eine einer einem einen',
  pt: 'um uma',
  nl: 'een een',
};

const valuesIn = oncePer((language): ReadonlyMap<string, number> => {
  const row = Object.hasOwn(COUNTING, language) ? COUNTING[language] : undefined;
  if (row === undefined) return new Map();
  const values = new Map(row.split(' ').map((word, value) => [word, value] as const));
  values.delete('-');
  for (const pair of (COUNTED[language] ?? '').split(' ')) {
    const [word = '', value] = pair.split(':');
    values.set(word, Number(value));
  }
  return values;
});

const WHOLE = /^\d{1,9}$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3}){1,3}$/;
const DECIMAL = /^\d{1,9}[.,]\d{1,6}$/;

/**
 * The number a folded word stands for in that language, or null when it is none. Three digits
 * behind a mark are thousands, in whatever language.
 */
export function numberOf(form: string, language: string): number | null {
  if (WHOLE.test(form)) return Number(form);
  if (GROUPED.test(form)) return Number(form.replace(/[.,]/g, ''));
  if (DECIMAL.test(form)) return Number(form.replace(',', '.'));
  return valuesIn(language).get(form) ?? null;
}

/** Whether a folded word is an article that can mean one: "an hour". */
export function isArticle(form: string, language: string): boolean {
  return (ARTICLES[language] ?? '').split(' ').includes(form);
}
