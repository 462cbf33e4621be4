/**
 * The first part of a check: what a page is, and the gravest claims on it, which is enough to mark
 * what is sure. Nothing that only a whole report needs is imported here.
 */
import { type Placing, placing } from './claims/place';
import { inReadingOrder, withId } from './flags';
import type { Index } from './recognition/candidates';
import { asFollowed, followedEditions } from './recognition/editions';
import { recogniseAll } from './recognition/recognise';
import { type OwnPart, ownPart } from './recognition/stretch';
import type { Flag, Glance, Recognition } from './report';
import { type PageText, pageText } from './text/page-text';
import { FACT_STATUSES, isCopy, type PageArticle } from './vocabulary';

/** A page of which is known what it is, and not yet what else it says and how it words it. */
export interface Begun {
  readonly glance: Glance;
  readonly looked: Looked;
  /** What it was compared with. */
  readonly index: Index;
}

/** What was found of a page so far. */
export interface Looked {
  readonly page: PageText;
  readonly recognition: Recognition;
  readonly others: readonly Recognition[];
  readonly followed: ReturnType<typeof followedEditions>;
  readonly own: OwnPart;
  readonly claims: Placing['all'];
  readonly letters: number;
}

/** Pure. The rest is `finish`, in `check.ts`. */
export function begin(given: PageArticle, index: Index): Begun {
  const page = pageText(given);
  const [recognition, ...others] = recogniseAll(page, index);
  const { verdict, article } = recognition;
  const copied = isCopy(verdict.kind);
  const followed = article ? followedEditions(page, article, verdict.wording) : [];
  // What the record says of editions that this page does not follow is not said of this page.
  const known = { ...recognition, article: article && asFollowed(article, followed) };

  // Of a page that carries a copy, only the copy is judged: other stories and remarks are not its.
  const own = copied ? ownPart(page, known) : { page, recognition: known };
  const claims = placing(own.page, copied ? own.recognition : { ...known, article: null });
  const letters = page.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const sure = others.length === 0 ? claims.flagsOf(({ status }) => FACT_STATUSES.has(status)) : [];
  const flags = sure.map((flag) => unsaid(withId(flag))).sort(inReadingOrder);
  const looked = { page, recognition, others, followed, own, claims: claims.all, letters };
  return { glance: { verdict, flags, letters }, looked, index };
}

/** A claim's flag without what its card says, which is most of what a report weighs. */
function unsaid(flag: Flag): Flag {
  const { note } = flag;
  if (note.category !== 'claim') return flag;
  return { ...flag, note: { ...note, reason: '', history: [], evidence: [] } };
}
