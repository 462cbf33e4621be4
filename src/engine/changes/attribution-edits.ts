/** Attributions that a copy lost, merged or made vague. */
import { isVague } from '../rules/speaking';
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
import { nameWords } from './name-forms';
import { isNamed, saysSame } from './pair';

/** Edits of a part's attributions; a pair is what article and page say of who speaks at one place. */
export function attributions(pairs: Pairs, part: ReadPart): Edited[] {
  const merged = new Set<Here>();
  const told = pairs.map(({ known, here }, at) => {
    if (!known || !here || !isVaguer(known, here)) return null;
    const beside = [pairs[at - 1], pairs[at + 1]].some((pair) => isOther(pair, known));
    if (beside) merged.add(here);
    const kind = beside ? 'attribution-merged' : 'attribution-vague';
    return edited(kind, known, here, known.value);
  });
  return pairs.flatMap(({ known, here }, at): Edited[] => {
    const vague = told[at];
    if (vague) return [vague];
    const beside = [pairs[at - 1]?.here, pairs[at + 1]?.here].some((one) => one && merged.has(one));
    if (!known || here || beside) return [];
    const place = statedAt(part, known, pairs);
    if (!place) return [];
    const { paragraph, start, end } = place;
    return [
      {
        kind: 'attribution-lost',
        start,
        end,
        pageParagraph: paragraph,
        articleParagraph: known.paragraph,
        expected: known.value,
        put: '',
        agreeing: null,
      },
    ];
  });
}

/** Whether somebody named became somebody without a name, or somebody definite became "experts". */
function isVaguer(known: Known, here: Here): boolean {
  if (isNamed(here.value) || here.value === HE || saysSame(known, here)) return false;
  if (isNamed(known.value)) return true;
  return known.value !== HE && isVague(here.value) && !isVague(known.value);
}

/** A pronoun: who it is stands before. */
const HE = '~he';

/** Whether a pair is somebody else's attribution, by name, that the page does not have. */
function isOther(pair: Pairs[number] | undefined, { value }: Known): boolean {
  return Boolean(
    pair?.known && !pair.here && isNamed(pair.known.value) && pair.known.value !== value,
  );
}

/** Two content words of one sentence that stand next to each other on the page. */
interface Joint {
  readonly one: ContentWord;
  readonly two: ContentWord;
  readonly at: number;
}

/** The sentence that stands on the page without the attribution it had, and without another. */
function statedAt(part: ReadPart, known: Known, pairs: Pairs): Gap | null {
  for (const here of part.here) {
    for (const joint of jointsOf(here.content)) {
      const stands = isPlace(here.content, joint, known);
      if (!stands || isExcused(here.details, joint.two.sentence, known, pairs)) continue;
      const { one, two } = joint;
      return {
        paragraph: here.paragraph,
        start: one.start,
        end: two.end,
        sentence: two.sentence,
      };
    }
  }
  return null;
}

function jointsOf(content: readonly ContentWord[]): Joint[] {
  return content.flatMap((two, at) => {
    const one = content[at - 1];
    return one && one.sentence === two.sentence ? [{ one, two, at }] : [];
  });
}

/** Whether the words that stood on one side of the attribution stand here. */
function isPlace(
  content: readonly ContentWord[],
  { one, two, at }: Joint,
  { context, value }: Known,
): boolean {
  const [before2, before, after, after2] = context;
  const stand = (first: number, second: number) =>
    first !== 0 && second !== 0 && one.hash === first && two.hash === second;
  if (!stand(before2, before) && !stand(after, after2)) return false;
  // An attribution that began or ended its paragraph left a sentence that begins or ends there.
  const opens = content[at - 2]?.sentence !== two.sentence;
  const ends = content[at + 1]?.sentence !== two.sentence;
  if ((before === 0 && !opens) || (after === 0 && !ends)) return false;
  // Somebody without a name goes with a rewording as well: then both sides must stand.
  const edge = before === 0 || after === 0;
  return isNamed(value) || value === HE || edge || isBetween(content, at, context);
}

/** Whether the words on both sides stand at this place. */
function isBetween(content: readonly ContentWord[], at: number, context: Context): boolean {
  const hashes = context.filter((hash) => hash !== 0);
  return [at - 1, at - 3].some((from) =>
    hashes.every((hash, offset) => content[from + offset]?.hash === hash),
  );
}

/**
 * Whether somebody is said to say it all the same: an attribution beside it that is the page's own,
 * or the same speaker's, or that speaker's name.
 */
function isExcused(
  details: ReadPart['here'][number]['details'],
  sentence: number,
  { value }: Known,
  pairs: Pairs,
): boolean {
  const names = nameWords(value);
  const isSpeaker = (other: string) => nameWords(other).some((word) => names.includes(word));
  return details.some((detail) => {
    if (Math.abs(detail.sentence - sentence) > 1) return false;
    if (detail.kind === 'name') return isNamed(value) && isSpeaker(detail.value);
    if (detail.kind !== 'attribution') return false;
    const owner = pairs.find(({ here }) => here !== null && isSame(here, detail))?.known;
    return detail.sentence === sentence || !owner || !isNamed(value) || isSpeaker(owner.value);
  });
}

function isSame(one: Here, other: { readonly start: number; readonly end: number }): boolean {
  return one.start === other.start && one.end === other.end;
}
