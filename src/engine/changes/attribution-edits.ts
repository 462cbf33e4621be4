/** Attributions that a copy lost, merged or made vague. */
import type { ContentWord, Context } from './detail';
import {
  type Edited,
  edited,
  type Gap,
  type Here,
  type Known,
  type Pairs,
  type ReadPart,
} from './edited';
import { nameWords } from './names';
import { isNamed, saysSame } from './pair';

/** Edits of a part's attributions; a pair is what article and page say of who speaks at one place. */
export function attributions(pairs: Pairs, part: ReadPart): Edited[] {
  const found: Edited[] = [];
  const merged = new Set<Here>();
  pairs.forEach(({ known, here }, at) => {
    if (!known) return;
    if (here) {
      const vague = here.value.startsWith('~') && here.value !== '~he';
      if (isNamed(known.value) && vague && !saysSame(known, here)) {
        const others = [pairs[at - 1], pairs[at + 1]].some(
          (next) =>
            next?.known &&
            !next.here &&
            isNamed(next.known.value) &&
            next.known.value !== known.value,
        );
        if (others) merged.add(here);
        found.push(
          edited(others ? 'attribution-merged' : 'attribution-vague', known, here, known.value),
        );
      }
      return;
    }
    const beside = [pairs[at - 1]?.here, pairs[at + 1]?.here].some((one) => one && merged.has(one));
    const place = beside ? null : statedAt(part, known);
    if (!place) return;
    const { paragraph, start, end } = place;
    found.push({
      kind: 'attribution-lost',
      start,
      end,
      pageParagraph: paragraph,
      articleParagraph: known.paragraph,
      expected: known.value,
      put: '',
    });
  });
  return found;
}

/** Whether the words on both sides stand at this place. */
function isBetween(content: readonly ContentWord[], at: number, context: Context): boolean {
  const hashes = context.filter((hash) => hash !== 0);
  return [at - 1, at - 3].some((from) =>
    hashes.every((hash, offset) => content[from + offset]?.hash === hash),
  );
}

/** The sentence that stands on the page without the attribution it had, and without another. */
function statedAt(part: ReadPart, { context, value }: Known): Gap | null {
  const [before2, before, after, after2] = context;
  for (const { paragraph, content, details } of part.here) {
    for (let at = 1; at < content.length; at += 1) {
      const [one, two] = [content[at - 1], content[at]];
      if (!one || !two || one.sentence !== two.sentence) continue;
      const left = before !== 0 && before2 !== 0 && one.hash === before2 && two.hash === before;
      const right = after !== 0 && after2 !== 0 && one.hash === after && two.hash === after2;
      // Somebody without a name goes with a rewording as well: then both sides must stand.
      const edge = before === 0 || after === 0;
      if (!left && !right) continue;
      // An attribution that began or ended its paragraph left a sentence that begins or ends there.
      const opens = content[at - 2]?.sentence !== two.sentence;
      const ends = content[at + 1]?.sentence !== two.sentence;
      if ((before === 0 && !opens) || (after === 0 && !ends)) continue;
      if (value.startsWith('~') && value !== '~he' && !edge && !isBetween(content, at, context))
        continue;
      const near = details.filter(({ sentence }) => Math.abs(sentence - two.sentence) <= 1);
      if (near.some(({ kind }) => kind === 'attribution')) continue;
      const names = nameWords(value);
      const named = near.some(
        (detail) =>
          detail.kind === 'name' && nameWords(detail.value).some((word) => names.includes(word)),
      );
      if (isNamed(value) && named) continue;
      return { paragraph, start: one.start, end: two.end, sentence: two.sentence };
    }
  }
  return null;
}
