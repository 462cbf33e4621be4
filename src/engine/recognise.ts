/** Which known article a page is a copy of, if any, and which of its paragraphs stand where. */
import { alignPassages, type Match } from './align';
import { candidates, type Index } from './candidates';
import type { KnownText } from './fingerprint';
import { languageOf } from './language';
import type {
  AlignedParagraph,
  PageArticle,
  Recognition,
  SourceArticle,
  Verdict,
  VerdictKind,
} from './model';
import { passagesOf } from './passages';
import { type Weighed, weigh } from './verdict';
import { keptWording } from './wording';

interface Comparison {
  readonly article: SourceArticle;
  readonly known: KnownText;
  readonly matches: readonly Match[];
  readonly weighed: Weighed;
}

const EXCERPT_COVERAGE = 0.4;

/** Compares a page with every likely article and answers for the one it shares most with. */
export function recognise(page: PageArticle, index: Index): Recognition {
  const passages = passagesOf(page.paragraphs, index.background);
  const best = candidates(passages, index)
    .flatMap((at): Comparison[] => {
      const article = index.articles[at];
      if (!article) return [];
      const known = index.known(at);
      const matches = alignPassages(passages, known);
      return [{ article, known, matches, weighed: weigh(passages, matches) }];
    })
    .sort((a, b) => b.weighed.run - a.weighed.run)[0];
  if (!best) return nothing(page);

  const language = languageOf(page.paragraphs.map(({ text }) => text).join('\n'));
  const foreign = language !== null && language !== primary(best.article.lang);
  const kind = kindOf(best, foreign);
  if (kind === 'none') return nothing(page);
  const alignment = alignedParagraphs(best.matches);
  const kept = keptWording(best.matches, best.known);
  const verdict: Verdict = {
    kind,
    article: best.article.id,
    wording: kind === 'related' ? null : kind === 'translation' ? null : kept.wording,
    coverage: coverage(best),
    matchedParagraphs: new Set(alignment.map(({ pageParagraph }) => pageParagraph)).size,
    pageParagraphs: page.paragraphs.length,
  };
  return {
    verdict,
    alignment,
    article: best.article,
    runWords: kind === 'related' || kind === 'translation' ? null : kept.runWords,
  };
}

function kindOf(compared: Comparison, foreign: boolean): VerdictKind {
  const { run, density, evidence } = compared.weighed;
  if (run >= 220 || (run >= 60 && density >= 0.75)) {
    if (foreign) return 'translation';
    return coverage(compared) >= EXCERPT_COVERAGE ? 'copy' : 'excerpt';
  }
  return evidence >= 60 ? 'related' : 'none';
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** Share of the article's weight that stands in paragraphs reached. */
function coverage({ known, matches }: Comparison): number {
  const reached = new Set(matches.map(({ paragraph }) => paragraph));
  let weight = 0;
  for (const at of reached) weight += known.paragraphs[at]?.weight ?? 0;
  return known.weight === 0 ? 0 : weight / known.weight;
}

function alignedParagraphs(matches: readonly Match[]): AlignedParagraph[] {
  const found = new Map<string, AlignedParagraph>();
  for (const { passage, paragraph, evidence } of matches) {
    const name = `${passage.paragraph} ${paragraph}`;
    const before = found.get(name)?.evidence ?? 0;
    found.set(name, {
      pageParagraph: passage.paragraph,
      articleParagraph: paragraph,
      evidence: before + evidence,
    });
  }
  return [...found.values()].sort(
    (a, b) => a.pageParagraph - b.pageParagraph || b.evidence - a.evidence,
  );
}

function nothing(page: PageArticle): Recognition {
  const verdict: Verdict = {
    kind: 'none',
    article: null,
    wording: null,
    coverage: 0,
    matchedParagraphs: 0,
    pageParagraphs: page.paragraphs.length,
  };
  return { verdict, alignment: [], article: null, runWords: null };
}
