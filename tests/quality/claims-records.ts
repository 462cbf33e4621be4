/**
 * Claims of the shipped records on copies of their own texts, spoilt by code one fact at a time: no
 * label is needed to know that a sentence is gone, or that a number is another one. Nothing was
 * tuned on single cases here; the texts are read in place.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Claim, ClaimPlace } from '../../src/engine/article';
import type { PlacedClaims } from '../../src/engine/claims/placement';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { claimsOf, once, shipped } from './claims-told';
import type { Measure } from './floors';
import { tally } from './tally';

const HOME = fileURLToPath(new URL('../../../shared/corpus/records/', import.meta.url));

/** Facts by how they are written, and another of the kind. */
const FACTS: readonly (readonly [kind: string, fact: RegExp, other: (fact: string) => string])[] = [
  ['number', /\b\d[\d,.]*\d\b|\b\d\b/g, (fact) => String(Number(fact.replace(/[,.]/g, '')) + 7)],
  [
    'number in words',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\b/g,
    (fact) => (fact === 'nine' ? 'eleven' : 'nine'),
  ],
  [
    'weekday',
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
    (fact) => (fact === 'Monday' ? 'Thursday' : 'Monday'),
  ],
  [
    'month',
    /\b(?:January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b/g,
    (fact) => (fact === 'June' ? 'October' : 'June'),
  ],
  ['name', /(?<=[\p{Ll},] )\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+)*/gu, () => 'Karlsson'],
];

/** One place of a claim on the whole text, and what is said there. */
interface Placed {
  readonly name: string;
  readonly page: PageArticle;
  readonly claim: Claim;
  readonly place: ClaimPlace;
  readonly text: string;
}

/** Places of the records whose texts are here. */
const placesHere = once((): readonly Placed[] =>
  shipped.articles.flatMap(({ id, claims }) => {
    const file = `${HOME}${id}.txt`;
    if (!existsSync(file)) return [];
    const page = readPage(file);
    return claims.flatMap((claim) =>
      claim.places.map((place) => ({
        name: `${id} ${claim.id}@${place.paragraph}`,
        page,
        claim,
        place,
        text: page.paragraphs[place.paragraph]?.text ?? '',
      })),
    );
  }),
);

/** The page with another text in the place's paragraph; without the paragraph where that is empty. */
function withText({ page, place }: Placed, text: string): PageArticle {
  const paragraphs = page.paragraphs.flatMap((each, at) =>
    at !== place.paragraph ? [each] : text === '' ? [] : [{ ...each, text }],
  );
  return { ...page, paragraphs };
}

const saidAt = ({ flags }: PlacedClaims, { claim, place }: Placed) =>
  flags.find((flag) => flag.claim === claim.id && flag.pageParagraph === place.paragraph);

/** A text without the sentence of one place. */
interface Shortened {
  readonly placed: Placed;
  readonly page: PageArticle;
  /** Whether its paragraph went with the sentence. */
  readonly whole: boolean;
}

const withoutSentence = once((): readonly Shortened[] =>
  placesHere().flatMap((placed) => {
    const { place, text } = placed;
    const sentence = sentences(text)[place.sentence];
    if (!sentence) return [];
    const left = (text.slice(0, sentence.start) + text.slice(sentence.end)).trim();
    return [{ placed, page: withText(placed, left), whole: left === '' }];
  }),
);

/** Whether a claim is still told although its sentence was taken out. */
function isTold({ placed: { claim, place }, page, whole }: Shortened): boolean {
  const elsewhere = new Set(claim.places.filter((each) => each !== place).map((p) => p.paragraph));
  return claimsOf(page).flags.some((flag) => {
    const moved = whole && flag.pageParagraph >= place.paragraph ? 1 : 0;
    return flag.claim === claim.id && !elsewhere.has(flag.pageParagraph + moved);
  });
}

/** The text with each fact of the place's quote exchanged, one at a time, and with it left out. */
function spoilt({ text, place }: Placed): { how: string; text: string }[] {
  const at = text.indexOf(place.quote);
  if (at < 0 || place.quote === '') return [];
  const [before, after] = [text.slice(0, at), text.slice(at + place.quote.length)];
  return FACTS.flatMap(([kind, fact, other]) =>
    [...place.quote.matchAll(fact)].flatMap(({ 0: found, index: from }) => {
      const put = (word: string) =>
        `${before}${place.quote.slice(0, from)}${word}${place.quote.slice(from + found.length)}${after}`;
      const exchanged = { how: `${kind} ${found}`, text: put(other(found)) };
      return kind === 'name' ? [exchanged] : [exchanged, { how: `no ${found}`, text: put('') }];
    }),
  );
}

/** Copies with a fact of something corroborated exchanged or left out. */
const spoiltCopies = once(() =>
  placesHere()
    .filter(({ claim }) => claim.status === 'corroborated')
    .flatMap((placed) =>
      spoilt(placed).map(({ how, text }) => ({ placed, how, page: withText(placed, text) })),
    ),
);

/** The figures of all records whose texts are here; none where they are not. */
export function measureRecords(): Measure[] {
  if (placesHere().length === 0) return [];
  const told = tally();
  for (const each of placesHere()) {
    const flag = saidAt(claimsOf(each.page), each);
    if (each.place.quote !== '') told.add(each.name, flag !== undefined && !flag.approximate);
  }
  const gone = tally();
  for (const each of withoutSentence()) gone.add(each.placed.name, !isTold(each));
  const agreed = tally();
  for (const { placed, how, page } of spoiltCopies()) {
    const still = saidAt(claimsOf(page), placed)?.status === 'corroborated';
    agreed.add(`${placed.name} ${how}`, !still);
  }
  return [
    told.share('records: claims marked on words of their own text'),
    gone.count('records: claims told whose sentence is gone'),
    agreed.count('records: facts exchanged or left out, called corroborated'),
  ];
}
