/** Words that say little by themselves, by what they do to a phrase. */

const set = (words: string) => new Set(words.split(/\s+/));

/** By language. */
const CLOSED = {
  en: {
    /** After one of these a phrase goes on. */
    opening: set(`a an the this that these those his her its their our my your any some each every
      no of in on at to from with by into onto over under about after before between against for
      without within during through toward towards upon among near since until across behind beyond following including according despite around
      as than per via and or but nor while although though because so if unless whether which who
      whom whose what where when why how is are was were be been being am has have had does do did
      will would can could may might must shall should not never also still just only even ever
      very more most less least too quite rather almost nearly especially particularly
      following including according despite around`),
    /** A noun phrase begins with one of these. */
    determiner: set('a an the this that these those his her its their our my your any some no'),
    auxiliary: set(`is are was were be been being am has have had does do did will would can could
      may might must shall should`),
    /** Stands for a noun, and ends a phrase. */
    pronoun: set('it them him her us me you itself themselves himself herself'),
    /** Belongs to the verb before it. */
    particle: set('off up out down away back'),
    /** Joins clauses: no phrase begins with it. */
    joining: set('and but or nor so yet that which who'),
  },
} as const;

export type SmallWords = (typeof CLOSED)['en'];

/** The small words of a language; null where it has no table. */
export function smallWords(language: string): SmallWords | null {
  return language === 'en' ? CLOSED.en : null;
}

/** Who is spoken of, as a subject. */
const SUBJECTS = set('i he she we they');

/** Whether a folded word of a language with a table says something by itself. */
export function saysSomething(form: string, closed: SmallWords): boolean {
  return !closed.opening.has(form) && !closed.pronoun.has(form) && !SUBJECTS.has(form);
}
