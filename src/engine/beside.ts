/** What another record of the same text has to say of a page: its own word, beside the first one's. */
import { placeClaims } from './claims/place';
import { asFollowed, followedEditions } from './recognition/editions';
import { judgeOrigin } from './recognition/origin';
import { ownPart } from './recognition/stretch';
import type { FlagDraft, Origin, Recognition } from './report';
import { findSourcing } from './sourcing/find';
import type { Lexicons } from './sourcing/lexicon-for';
import type { PageText } from './text/page-text';
import { findArtifacts } from './translation/artifacts';

/**
 * The record's claims, reviewed passages and artifacts as they stand on this page. What rules find
 * is the page's and is said once, not by every record. Null where `recognition` names no article.
 */
export function besideOf(
  page: PageText,
  recognition: Recognition,
  lexicons?: Lexicons | null,
): { readonly origin: Origin; readonly flags: readonly FlagDraft[] } | null {
  const { article, verdict } = recognition;
  if (!article) return null;
  const followed = followedEditions(page, article, verdict.wording);
  const origin = judgeOrigin(page, recognition, followed);
  const known = { ...recognition, article: asFollowed(article, followed) };
  const own = ownPart(page, known);
  const claims = placeClaims(own.page, own.recognition).flags;
  const reviewed =
    article.sourcing.length === 0
      ? []
      : findSourcing(own.page, own.recognition, claims, null, lexicons).flags.filter(
          ({ note }) => note.category === 'sourcing' && note.remark !== null,
        );
  const artifacts = findArtifacts(own.page, own.recognition, origin.edition);
  return { origin, flags: [...claims, ...reviewed, ...artifacts] };
}
