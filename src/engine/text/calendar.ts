/** Words that give a time, by language and folded, so that one can be told from another. */
import { oncePer } from './once';

/** How fine a word of time is; two words of one scale that differ give different times. */
export type Scale = 'year' | 'month' | 'weekday' | 'unit';

/** A word's scale, and its place on it. */
export interface Time {
  readonly scale: Scale;
  readonly value: number;
}

/** January first; "may" and "march" only count where they are written with a capital. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  de: 'januar|janner februar marz april mai juni juli august september oktober november dezember',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  ru: 'января|январе|январь февраля|феврале|февраль марта|марте|март апреля|апреле|апрель мая|мае|май июня|июне|июнь июля|июле|июль августа|августе|август сентября|сентябре|сентябрь октября|октябре|октябрь ноября|ноябре|ноябрь декабря|декабре|декабрь',
};

/** Monday first. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday|mon tuesday|tue wednesday|wed thursday|thu friday|fri saturday|sat sunday|sun',
  it: 'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  es: 'lunes martes miercoles jueves viernes sabado domingo',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  pt: 'segunda terca quarta quinta sexta sabado domingo',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ru: 'понедельник вторник среду|среда четверг пятницу|пятница субботу|суббота воскресенье',
};

/** From seconds up. */
const UNITS: Readonly<Record<string, string>> = {
  en: 'seconds|second minutes|minute hours|hour days|day weeks|week months|month years|year',
};

const TABLES: readonly (readonly [Scale, Readonly<Record<string, string>>])[] = [
  ['month', MONTHS],
  ['weekday', WEEKDAYS],
  ['unit', UNITS],
];

const timesIn = oncePer((language): ReadonlyMap<string, Time> => {
  const times = new Map<string, Time>();
  for (const [scale, table] of TABLES) {
    const row = Object.hasOwn(table, language) ? table[language] : '';
    (row ?? '').split(' ').forEach((words, value) => {
      for (const word of words.split('|')) if (word) times.set(word, { scale, value });
    });
  }
  return times;
});

const YEAR = /^(?:19|20)\d\d$/;
/** English months and weekdays that are other words in lower case. */
const CAPITAL_ONLY = /^(?:march|mar|may|sat|sun|wed|mon|dec|jan)$/;

/** The time a folded word gives in that language, or null when it gives none. */
export function timeOf(form: string, capital: boolean, language: string): Time | null {
  if (YEAR.test(form)) return { scale: 'year', value: Number(form) };
  if (!capital && language === 'en' && CAPITAL_ONLY.test(form)) return null;
  return timesIn(language).get(form) ?? null;
}
