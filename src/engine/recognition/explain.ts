/** Why a page was judged as it was: every article it was compared with, and the rule that decided. */
import type { PageArticle, Relation, VerdictKind } from '../vocabulary';
import type { Index } from './candidates';
import { compare, type Rule, strength } from './recognise';
import { relationOf, reuseOdds } from './verdict';

/** One article that a page was compared with. */
export interface Compared {
  readonly article: string;
  /** What the page would be called if this article were the only one. */
  readonly kind: VerdictKind;
  readonly relation: Relation | null;
  /** The rule that said so; null where nothing was found. */
  readonly rule: Rule | null;
  /** Bits by which articles of one rank are ordered. */
  readonly score: number;
  /** Own words of the page that are matched. */
  readonly matched: number;
  /** Natural logarithms of odds; the second null where nothing was followed in another language. */
  readonly reuseOdds: number;
  readonly translationOdds: number | null;
}

/** The articles a page was compared with, the one that decided first; none where it shares too little. */
export function explain(page: PageArticle, index: Index): Compared[] {
  return compare(page, index).compared.map((each) => {
    const { article, kind, rule, weighed, translated } = each;
    const odds = translated?.odds ?? Number.NEGATIVE_INFINITY;
    return {
      article: article.id,
      kind,
      relation: kind === 'related' ? relationOf(weighed) : null,
      rule,
      score: strength(each),
      matched: weighed.matched,
      reuseOdds: reuseOdds(weighed),
      translationOdds: Number.isFinite(odds) ? odds : null,
    };
  });
}
