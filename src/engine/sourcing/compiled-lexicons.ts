/**
 * The lexicons as data; the build runs this module beforehand and puts what it gives into files, for
 * only a report needs one, and a page in English none but its own.
 */
import { DE } from '../rules/lexicon-de';
import { EN } from '../rules/lexicon-en';
import { ES } from '../rules/lexicon-es';
import { FR } from '../rules/lexicon-fr';
import { IT } from '../rules/lexicon-it';
import { type WrittenLexicon, writtenLexicon } from './written-lexicon';

/** That of English; JSON. */
export function compiledEnglish(): WrittenLexicon {
  return writtenLexicon(EN);
}

/** The others by language tag; JSON. */
export function compiledLexicons(): Readonly<Record<string, WrittenLexicon>> {
  return {
    de: writtenLexicon(DE),
    es: writtenLexicon(ES),
    fr: writtenLexicon(FR),
    it: writtenLexicon(IT),
  };
}
