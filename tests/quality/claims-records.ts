/**
 * Claims of the shipped records on copies of their own texts, spoilt by code one fact at a time: no
 * label is needed to know that a sentence is gone, or that a number is another one. Nothing was
 * tuned on single cases here; the texts are read in place.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Claim, ClaimPlace } from '../../src/engine/article';
import { buildIndex, check } from '../../src/engine/check';
import type { Report } from '../../src/engine/report';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import type { Measure } from './floors';
import { tally } from './tally';

const HOME = fileURLToPath(new URL('../../../shared/corpus/records/', import.meta.url));
const dataset = readDataset(BUNDLED_RECORDS);
const index = buildIndex(dataset);
const report = (page: PageArticle): Report => check(page, index, { anyway: false });

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
function placesHere(): Placed[] {
  return dataset.articles.flatMap(({ id, claims }) => {
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
  });
}

/** The page with another text in the place's paragraph; without the paragraph where that is empty. */
function withText({ page, place }: Placed, text: string): PageArticle {
  const paragraphs = page.paragraphs.flatMap((each, at) =>
    at !== place.paragraph ? [each] : text === '' ? [] : [{ ...each, text }],
  );
  return { ...page, paragraphs };
}

const saidAt = ({ flags }: Report, { claim, place }: Placed) =>
  flags.find((flag) => flag.claim === claim.id && flag.pageParagraph === place.paragraph);

/** Whether a claim is still told although its sentence was taken out. */
function toldWithout(placed: Placed): boolean {
  const { claim, place, text } = placed;
  const sentence = sentences(text)[place.sentence];
  if (!sentence) return false;
  const left = (text.slice(0, sentence.start) + text.slice(sentence.end)).trim();
  const elsewhere = new Set(claim.places.filter((each) => each !== place).map((p) => p.paragraph));
  return report(withText(placed, left)).flags.some((flag) => {
    const moved = left === '' && flag.pageParagraph >= place.paragraph ? 1 : 0;
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

/** The figures of all records whose texts are here; none where they are not. */
export function measureRecords(): Measure[] {
  const placed = placesHere();
  if (placed.length === 0) return [];
  const told = tally();
  const gone = tally();
  const agreed = tally();
  for (const each of placed) {
    const flag = saidAt(report(each.page), each);
    if (each.place.quote !== '') told.add(each.name, flag !== undefined && !flag.approximate);
    gone.add(each.name, !toldWithout(each));
    if (each.claim.status !== 'corroborated') continue;
    for (const { how, text } of spoilt(each)) {
      const still = saidAt(report(withText(each, text)), each)?.status === 'corroborated';
      agreed.add(`${each.name} ${how}`, !still);
    }
  }
  return [
    told.share('records: claims marked on words of their own text'),
    gone.count('records: claims told whose sentence is gone'),
    agreed.count('records: facts exchanged or left out, called corroborated'),
  ];
}
