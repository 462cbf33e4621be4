/**
 * The lexicons beside English as data; the build runs this module beforehand and puts what it gives
 * into a file, for only a page in one of their languages needs it.
 */
import { DE } from '../rules/lexicon-de';
import { ES } from '../rules/lexicon-es';
import { FR } from '../rules/lexicon-fr';
import { IT } from '../rules/lexicon-it';
import { type WrittenLexicon, writtenLexicon } from './written-lexicon';

/** By language tag; JSON. */
export function compiledLexicons(): Readonly<Record<string, WrittenLexicon>> {
  return {
    de: writtenLexicon(DE),
    es: writtenLexicon(ES),
    fr: writtenLexicon(FR),
    it: writtenLexicon(IT),
  };
}
