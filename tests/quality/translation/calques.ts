/**
 * Clean news spoilt by literal calques, as a translation program of another make would: a table of
 * its own that shares nothing with `rules/`, put in wherever the plain English word stands.
 */
import type { PageArticle, PivotLanguage } from '../../../src/engine/vocabulary';
import { pageOf } from '../../support/articles';

/** What plain English says, and what a word-for-word rendering of each language makes of it. */
const CALQUES: Readonly<Record<'es' | 'it' | 'fr' | 'de' | 'pt', readonly [RegExp, string][]>> = {
  es: [
    [/\bcurrently\b/, 'actually'],
    [/\battended the\b/, 'assisted to the'],
    [/\bwas held\b/, 'was celebrated'],
    [/\btook place\b/, 'was celebrated'],
    [/\bis \d+ years old\b/, 'has 30 years'],
    [/\bparents\b/, 'fathers'],
    [/\bcommitment\b/, 'compromise'],
    [/\bpolicy\b/, 'politics'],
    [/\bthe early hours\b/, 'the first hours of the dawn'],
    [/\bdepends on\b/, 'depends of'],
    [/\bconsists of\b/, 'consists in'],
    [/\barrived at\b/, 'arrived to'],
    [/\bmarried to\b/, 'married with'],
    [/\bannounced\b/, 'gave to know'],
    [/\bfaced\b/, 'confronted to'],
    [/\bsuccess\b/, 'exit'],
    [/\bpretended\b/, 'simulated'],
    [/\bresigned\b/, 'presented his resignation'],
    [/\bdeath toll\b/, 'balance of dead'],
    [/\bnotice\b/, 'advise'],
  ],
  it: [
    [/\bcurrently\b/, 'actually'],
    [/\bfinally\b/, 'at the end'],
    [/\btook place\b/, 'has had place'],
    [/\bmagazine\b/, 'review'],
    [/\btrial\b/, 'process'],
    [/\bcharged with\b/, 'accused for'],
    [/\bpolice station\b/, 'commissariat'],
    [/\binjured\b/, 'remained wounded'],
    [/\bmayor\b/, 'first citizen'],
    [/\bdepends on\b/, 'depends from'],
    [/\bquestion\b/, 'interrogative'],
    [/\bfactory\b/, 'fabric'],
    [/\bschool\b/, 'institute'],
    [/\bargument\b/, 'discussion'],
    [/\bsubject\b/, 'argument'],
    [/\brelatives\b/, 'parents'],
    [/\bclaimed responsibility for\b/, 'revendicated'],
    [/\bin recent days\b/, 'in the last days'],
    [/\bsince\b/, 'from'],
    [/\bfailed\b/, 'bankrupt'],
  ],
  fr: [
    [/\bcurrently\b/, 'actually'],
    [/\battended the\b/, 'assisted to the'],
    [/\bpossibly\b/, 'eventually'],
    [/\bserious\b/, 'grave'],
    [/\bthe injured\b/, 'the wounded persons'],
    [/\bdemanded\b/, 'exiged'],
    [/\basked\b/, 'demanded'],
    [/\bnewspaper\b/, 'journal'],
    [/\bcompany\b/, 'society'],
    [/\bresumed\b/, 'retook'],
    [/\bworkers\b/, 'salaried persons'],
    [/\btraining\b/, 'formation'],
    [/\bjourney\b/, 'voyage'],
    [/\bimportant\b/, 'capital'],
    [/\bquestioned\b/, 'interpellated'],
    [/\bheld hostage\b/, 'retained in hostage'],
    [/\bin custody\b/, 'in guard at view'],
    [/\bdriver\b/, 'conductor'],
    [/\bdelay\b/, 'retard'],
    [/\bdeadline\b/, 'delay'],
  ],
  de: [
    [/\bcurrent\b/, 'actual'],
    [/\bpossibly\b/, 'eventually'],
    [/\bbecame\b/, 'was become'],
    [/\bboss\b/, 'chef'],
    [/\bby Friday\b/, 'until Friday'],
    [/\breceived\b/, 'became'],
    [/\bfactory\b/, 'fabric'],
    [/\bhigh school\b/, 'gymnasium'],
    [/\bcompany\b/, 'concern'],
    [/\bcaution\b/, 'foresight'],
    [/\bwarehouse\b/, 'magazine'],
    [/\bsensitive\b/, 'sensible'],
    [/\bapartment\b/, 'dwelling'],
    [/\bsaid on\b/, 'said at the'],
    [/\binvestigating\b/, 'determining against'],
    [/\bproceedings\b/, 'procedure'],
    [/\btwo weeks ago\b/, 'before two weeks'],
    [/\bfor two years\b/, 'since two years'],
    [/\bprobably\b/, 'foreseeably'],
    [/\bhundreds of\b/, 'several hundred of'],
  ],
  pt: [
    [/\bcurrently\b/, 'actually'],
    [/\battended the\b/, 'assisted to the'],
    [/\bmayor\b/, 'prefect'],
    [/\bcity hall\b/, 'prefecture'],
    [/\bpolice chief\b/, 'delegate'],
    [/\bhospitalised|hospitalized\b/, 'interned'],
    [/\btaken to\b/, 'forwarded to'],
    [/\bparents\b/, 'fathers'],
    [/\bintended\b/, 'pretended'],
    [/\battack\b/, 'assault'],
    [/\bfirefighters\b/, 'body of firefighters'],
    [/\brobbed\b/, 'assaulted'],
    [/\bbranch\b/, 'agency'],
    [/\bin critical condition\b/, 'in grave state'],
    [/\bdepends on\b/, 'depends of'],
    [/\bmarried to\b/, 'married with'],
    [/\bfinally\b/, 'at last of counts'],
    [/\bsuspended\b/, 'cancelled the classes of'],
    [/\byears old\b/, 'years of age'],
    [/\bin the early hours\b/, 'in the dawn'],
  ],
};

/** A spoilt text; UTF-16 offsets of each calque in its paragraph. */
export interface Spoilt {
  readonly lang: PivotLanguage;
  readonly page: PageArticle;
  readonly faults: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Calques a text must take to be measured; every `EVERY`th text is tried. */
const LEAST = 3;
const EVERY = 7;

/** The texts that take enough calques of a language, for each language. */
export function spoilt(texts: readonly (readonly string[])[]): Spoilt[] {
  const tried = texts.filter((_, at) => at % EVERY === 0);
  return LANGS.flatMap((lang) =>
    tried.map((text) => spoil(text, lang)).filter(({ faults }) => faults.length >= LEAST),
  );
}

const LANGS = ['es', 'it', 'fr', 'de', 'pt'] as const;

/** `paragraphs` with the calques of `lang` put in, three a paragraph at most. */
function spoil(paragraphs: readonly string[], lang: keyof typeof CALQUES): Spoilt {
  const faults: Spoilt['faults'][number][] = [];
  const texts = paragraphs.map((text, paragraph) => {
    let changed = text;
    for (const [plain, calque] of CALQUES[lang]) {
      const found = plain.exec(changed);
      if (!found || faults.filter((one) => one.paragraph === paragraph).length > 2) continue;
      const shift = calque.length - found[0].length;
      for (const [at, one] of faults.entries())
        if (one.paragraph === paragraph && one.start > found.index)
          faults[at] = { paragraph, start: one.start + shift, end: one.end + shift };
      changed =
        changed.slice(0, found.index) + calque + changed.slice(found.index + found[0].length);
      faults.push({ paragraph, start: found.index, end: found.index + calque.length });
    }
    return changed;
  });
  const page = pageOf(texts.map((text) => ({ text, role: 'body' as const })));
  return { lang, page: { ...page, lang: 'en' }, faults };
}
