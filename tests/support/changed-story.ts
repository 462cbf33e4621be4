/** A known story of our own, and a copy of it that was meddled with in known places. */
import { draftRecord } from '../../src/dataset/build/draft';
import { packRecords } from '../../src/dataset/pack';

const HEADLINE = 'Lighthouse of Brennholm is lit again after eleven dark winters';
const BYLINE = 'By Tuva Ekdahl';
/** The article's body, byline first; numbers of paragraphs count the headline as 0. */
const BODY = [
  BYLINE,
  'The lighthouse on the skerry of Brennholm threw its beam over the sound on Thursday evening for the first time since the cable to the mainland broke eleven winters ago.',
  'Harbour master Oddvar Rismo turned the key himself, while two hundred people stood on the quay with lanterns and a brass band from the cannery played.',
  'The new lamp draws its power from a wave buoy that engineers moored north of the skerry in April, and it needs no cable at all.',
  'Rismo said that the buoy cost 460 thousand crowns, which the parish paid out of a fund that pilots and fishermen had filled over many years.',
  '"We counted every coin twice before we ordered the first bolt," said Ragna Torsvik, treasurer of the fund, who keeps its books in a biscuit tin.',
  'The coastal authority denied that it had refused money for the work, and pointed to a letter of its own that nobody in the parish remembers reading.',
  'Ferries had taken the long way round the skerry in the dark months, a detour of nine miles that made the evening boat late three days out of five.',
  'Captain Sigrid Aune reckons that the light will save her company a tank of fuel every week, and her passengers a good deal of cold coffee.',
  'Seabirds were the last obstacle, because a colony of terns nests under the gallery and the builders had to wait until the chicks had flown.',
  'A biologist from the college at Tverrvik counted the nests in May and again in August, and found as many as in the years of darkness.',
  'The old lens, ground in a workshop that closed before the war, has been cleaned with vinegar and stands in the entrance of the school.',
  'Pupils will take turns at reading the buoy from a screen in their classroom, and will ring the harbour office whenever the needle falls.',
  'Next summer the parish wants to let the keeper’s rooms to visitors, two at a time, who must bring their own bread and carry their own water.',
];
/**
 * Numbers of the article's paragraphs that the copy leaves out, moves before `moves`, and says
 * otherwise.
 */
export const MEDDLED = { missing: 7, moved: 12, moves: 4, number: 5 } as const;

function pageOf(headline: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<style>p { margin: 2rem 0; font: 20px/2 serif; max-width: 34rem }</style></head>
<body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

/** A pack with a drafted record of the story: no claim is written in it. */
export function storyPack(): string {
  const text = [HEADLINE, ...BODY].join('\n\n');
  const record = draftRecord('brennholm-lighthouse', text, 'en', '2026-02-01');
  const publisher = {
    name: 'The Brennholm Almanac',
    page: 'https://almanac.example/',
    contact: 'https://almanac.example/faults',
  };
  return packRecords([record], { name: 'Light', version: 1, date: '2026-02-01', publisher });
}

/**
 * The copy: without the byline and without a denial, one paragraph moved up, one sum changed.
 * `moved` and `number` are where these stand in it.
 */
export function meddledCopy(): { html: string; moved: number; number: number } {
  const said = (at: number) => BODY[at - 1] ?? '';
  const changed = said(MEDDLED.number).replace('460', '640');
  const body = BODY.flatMap((text, index) => {
    const at = index + 1;
    if (text === BYLINE || at === MEDDLED.missing || at === MEDDLED.moved) return [];
    const here = at === MEDDLED.number ? changed : text;
    return at === MEDDLED.moves ? [said(MEDDLED.moved), here] : [here];
  });
  return {
    html: pageOf(HEADLINE, body),
    moved: body.indexOf(said(MEDDLED.moved)) + 1,
    number: body.indexOf(changed) + 1,
  };
}

/** The article whole. */
export const wholeCopy = (): string => pageOf(HEADLINE, BODY);
