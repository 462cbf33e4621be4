/** What became of the details in paragraphs that answer each other. */

import { keyOf } from '../recognition/features';
import type { KnownText } from '../recognition/fingerprint';
import { hashPair } from '../text/hash';
import type { Span } from '../vocabulary';
import type { ContentWord, Context, Detail, Placed, ReadDetails } from './detail';
import { alike, nameWords } from './names';
import { numbersDiffer } from './numbers';
import { isNamed, type Paired, pairDetails, saysSame } from './pair';

export type EditedKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'hedge-lost'
  | 'hedge-gained'
  | 'attribution-lost'
  | 'attribution-vague'
  | 'attribution-merged';

/** A detail that the page has otherwise; offsets in the text of `pageParagraph`. */
export interface Edited extends Span {
  readonly kind: EditedKind;
  readonly pageParagraph: number;
  readonly articleParagraph: number;
  /** What the known article has, in terms of our own; empty where it has nothing. */
  readonly expected: string;
  /** What the page has, in the same terms; empty where it has nothing. */
  readonly put: string;
}

/** A detail with the paragraph it stands in. */
type Known = Detail & { readonly paragraph: number };
type Here = Placed & { readonly paragraph: number };

/** Paragraphs of page and article that answer each other, read. */
export interface ReadPart {
  readonly known: readonly { readonly paragraph: number; readonly details: readonly Detail[] }[];
  readonly here: readonly (ReadDetails & { readonly paragraph: number })[];
}

/** What is known of article and copy as wholes. */
export interface Whole {
  /** Names of the article, each as its folded words, for telling a short form from another name. */
  readonly names: readonly (readonly string[])[];
  /**
   * Whether the copy has other words throughout: what a translator made of a part of a name is no
   * other name then, and a hedge or a cue that is not found may stand there in words not known.
   */
  readonly reworded: boolean;
}

/** Every edit of one part. */
export function editsOf(part: ReadPart, whole: Whole, text: KnownText): Edited[] {
  const known = part.known.flatMap(({ paragraph, details }) =>
    details.map((detail): Known => ({ ...detail, paragraph })),
  );
  const here = part.here.flatMap(({ paragraph, details }) =>
    details.map((detail): Here => ({ ...detail, paragraph })),
  );
  const of = (kind: Detail['kind']) =>
    pairDetails(
      known.filter((detail) => detail.kind === kind),
      here.filter((detail) => detail.kind === kind),
    ) as readonly (Paired<Here> & { readonly known: Known | null })[];
  return [
    ...exchanged(of('number'), (one, other) => numbersDiffer(one.value, other.value)),
    ...exchanged(of('date'), () => 'date'),
    ...exchanged(of('name'), (one, other) => (isSameOne(one, other, whole) ? null : 'name')),
    ...(whole.reworded ? [] : hedges(of('hedge'), part, text)),
    ...(whole.reworded ? [] : attributions(of('attribution'), part)),
  ];
}

type Pairs = readonly (Paired<Here> & { readonly known: Known | null })[];

function exchanged(
  pairs: Pairs,
  differ: (known: Known, here: Here) => EditedKind | null,
): Edited[] {
  return pairs.flatMap(({ known, here }): Edited[] => {
    if (!known || !here || saysSame(known, here)) return [];
    const kind = differ(known, here);
    return kind ? [edited(kind, known, here, known.value)] : [];
  });
}

function edited(kind: EditedKind, known: Known, here: Here, expected: string): Edited {
  const { start, end, paragraph } = here;
  return {
    kind,
    start,
    end,
    pageParagraph: paragraph,
    articleParagraph: known.paragraph,
    expected,
    put: here.value,
  };
}

/** Whether the article itself calls one by the other's name: "Cristina Voss Maar", "Voss", "Maar". */
function isSameOne(known: Known, here: Here, { names, reworded }: Whole): boolean {
  const ours = nameWords(known.value);
  const theirs = nameWords(here.value);
  if (reworded && theirs.some((word) => ours.some((other) => alike(word, other)))) return true;
  // Sentences turned round name the same places in another order.
  if (reworded && theirs.every((word) => names.some((words) => words.includes(word)))) return true;
  return names.some(
    (words) =>
      words.length > 1 &&
      ours.every((word) => words.some((other) => alike(word, other))) &&
      theirs.every((word) => words.some((other) => alike(word, other))),
  );
}

/** Content words on either side of a place among which a lost detail must have stood. */
interface Gap {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** The hedge that no other makes up for. */
const DENIED = 'denied';

function hedges(pairs: Pairs, part: ReadPart, text: KnownText): Edited[] {
  const free = pairs.flatMap(({ known, here }) => (here && !known ? [here] : []));
  return pairs.flatMap(({ known, here }): Edited[] => {
    if (known && !here) {
      const gap = gapOf(part, known);
      if (!gap || hedgedAt(free, gap)) return [];
      const { paragraph, start, end } = gap;
      const expected = known.value;
      return [
        {
          kind: 'hedge-lost',
          start,
          end,
          pageParagraph: paragraph,
          articleParagraph: known.paragraph,
          expected,
          put: '',
        },
      ];
    }
    if (known && here && known.value === DENIED && here.value !== DENIED) {
      return [edited('hedge-lost', known, here, DENIED)];
    }
    if (here && !known && wasJoined(part, here, text)) {
      const { start, end, paragraph } = here;
      const articleParagraph = part.known[0]?.paragraph ?? 0;
      return [
        {
          kind: 'hedge-gained',
          start,
          end,
          pageParagraph: paragraph,
          articleParagraph,
          expected: '',
          put: here.value,
        },
      ];
    }
    return [];
  });
}

/**
 * The place on the page where the words that stood around a detail now stand next to each other:
 * the two nearest must, and one more of the outer two. All four must where another word has taken
 * the detail's place.
 */
function gapOf(part: ReadPart, { context }: Known): Gap | null {
  const [before2, before, after, after2] = context;
  if (before === 0 && after === 0) return null;
  for (const between of [0, 1]) {
    for (const { paragraph, content } of part.here) {
      const hash = (from: number) => content[from]?.hash ?? 0;
      for (let at = 0; at + between <= content.length; at += 1) {
        const right = at + between;
        if (hash(at - 1) !== before || hash(right) !== after) continue;
        const outer = [hash(at - 2) === before2, hash(right + 1) === after2].filter(Boolean).length;
        const first = content[at - 1] ?? content[at];
        const last = content[right] ?? content[right - 1];
        if (outer < 1 + between || !first || !last) continue;
        return { paragraph, start: first.start, end: last.end, sentence: last.sentence };
      }
    }
  }
  return null;
}

/** Letters around the place of a lost hedge in which another may stand for it. */
const BESIDE = 20;

/** Whether a hedge that the article does not have stands there in its stead. */
function hedgedAt(free: readonly Here[], gap: Gap): boolean {
  return free.some(
    ({ paragraph, start, end }) =>
      paragraph === gap.paragraph && start < gap.end + BESIDE && end > gap.start - BESIDE,
  );
}

/**
 * Whether the words around a hedge of the page stood next to each other in the article, by the
 * pairs of words that its fingerprint sampled: a hedge in a sentence of the page's own is none gained.
 */
function wasJoined(part: ReadPart, here: Here, text: KnownText): boolean {
  const paired = part.here.find(({ paragraph }) => paragraph === here.paragraph)?.paired ?? [];
  const found = paired.findIndex(({ start }) => start >= here.end);
  const next = found < 0 ? paired.length : found;
  const around = [next - 2, next - 1, next, next + 1].map((at) => paired[at]);
  const places = new Set(part.known.map(({ paragraph }) => paragraph));
  const stands = (key: number) => text.places.get(key)?.some((place) => places.has(place)) ?? false;
  const [before2, before, after, after2] = around;
  if (!before || !after) return false;
  const words = around.filter((word): word is ContentWord => word !== undefined);
  if (!words.every(({ stem }) => stands(keyOf('stem', stem)))) return false;
  // One pair in two is sampled: the nearest decides, and where it was not, one of the others.
  const met = (one: ContentWord | undefined, other: ContentWord | undefined) => {
    if (!one || !other) return null;
    const hash = hashPair(Math.min(one.stem, other.stem), Math.max(one.stem, other.stem));
    return (hash & 1) === 0 ? stands(keyOf('pair', hash)) : null;
  };
  return met(before, after) ?? (met(before2, after) === true || met(before, after2) === true);
}

function attributions(pairs: Pairs, part: ReadPart): Edited[] {
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
