/** Candidates of labelled articles as examples to learn the kinds from. */
import { findAnonymous } from '../../engine/sourcing/anonymous';
import type { Memory } from '../../engine/sourcing/memory';
import type { Lexicon } from '../../engine/sourcing/prepare';
import { allCandidates, spanOf } from '../../engine/sourcing/reading/candidates';
import type { Tagger } from '../../engine/sourcing/reading/tagger';
import { readProse } from '../../engine/sourcing/words';
import { readText } from '../../engine/text/page-text';
import { paragraphsOf } from './corpus';
import type { Labelled } from './labels';

export interface Example {
  readonly publisher: string;
  readonly traits: Uint32Array;
  /** 0 neither, 1 an unnamed person, 2 a group. */
  readonly kind: number;
}

/** The examples of one article; doubtful places and phrases nobody looked at give none. */
export function examplesOf(
  { article, labels, unscored, sampled }: Labelled,
  lexicon: Lexicon,
  tagger: Tagger,
): Example[] {
  const paragraphs = paragraphsOf(article.text);
  const read = paragraphs.map(({ text }) => readProse(readText(text)));
  const memory: Memory = { unnamed: new Map() };
  const ruled = read.map((prose, at) => findAnonymous(prose, at, memory, lexicon));
  return allCandidates(read, ruled, lexicon, tagger).flatMap((seen): Example[] => {
    const offset = paragraphs[seen.paragraph]?.offset ?? 0;
    const span = spanOf(seen.sentence, seen.candidate);
    const start = offset + span.start;
    const end = offset + span.end;
    const touches = ([from, to]: readonly [number, number]) => from < end && start < to;
    const hit = labels.find(
      (label) =>
        touches([label.start, label.end]) && (label.kind === 'anonymous' || label.kind === 'group'),
    );
    if (!hit && unscored.some(touches)) return [];
    if (!hit && sampled && !sampled.some(touches)) return [];
    const kind = hit ? (hit.kind === 'anonymous' ? 1 : 2) : 0;
    return [{ publisher: article.publisher, traits: seen.traits, kind }];
  });
}
