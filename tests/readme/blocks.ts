/** The parts of documents that hold numbers, made from what the numbers are of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readModel } from '../../src/attributions/read-model';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import { type Category, CLAIM_STATUSES } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { shownIds } from '../../src/ui/findings';

/** What is kept of a run of `npm run quality`. */
interface Kept {
  readonly value: number;
  readonly unit: '%' | 'pages' | 'bytes';
  readonly cases: number;
}
export interface Figures {
  /** Day of the run, ISO 8601. */
  readonly date: string;
  /** Measures by the name of their floors' file, then by their own. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
}

export const FIGURES = 'docs/figures.json';
const KEPT = 'artifacts/quality';

/** Rows of the table: what a reader would ask, and the measure that answers. */
export const ROWS: readonly (readonly [asked: string, file: string, measure: string])[] = [
  [
    'Other outlets’ own reports on the same story that are called a copy (real news)',
    'reuse',
    'stories: own tellings called reuse',
  ],
  ['Real reuse of text that is found (real news)', 'reuse', 'stories: reuse of text found'],
  [
    'Real articles put through a translator and back, found whole',
    'reuse',
    'real article, round trip, whole',
  ],
  ['The same, half of each', 'reuse', 'real article, round trip, half'],
  ['Single paragraphs of them', 'reuse', 'real article, round trip, 1 of its paragraphs'],
  [
    'Translations into other languages, found whole (ours, 24 languages)',
    'translations',
    'translations, whole',
  ],
  [
    'Other outlets’ stories in another language called a translation (real news)',
    'translations',
    "false alarm: another outlet's story, translated",
  ],
  [
    'Saved web pages without a known article that are looked at closely',
    'gate',
    'gate, saved web pages that pass, the bundled records',
  ],
  [
    'Highlighted words that a person judged fair, on copies the rules were made with',
    'claims-places',
    'first record: marks on words judged fair',
  ],
  [
    'The same, on copies of seven other articles',
    'claims-places',
    'further records: marks on words judged fair',
  ],
  [
    'Flags for unnamed people that are right (news the model was learnt from; less on others: docs/models.md)',
    'attributions',
    'reader people precision',
  ],
  ['Unnamed people in them that are flagged', 'attributions', 'reader people recall'],
  ['News in good English with a sign of translation (real news)', 'signs', 'news: pages flagged'],
];

/** Figures kept by the last run, as far as the table asks for them; others stay as they were. */
export function gather(before: Figures, today: string): Figures {
  const run = existsSync(KEPT) ? readdirSync(KEPT) : [];
  const kept = (file: string): Record<string, Kept> =>
    run.includes(`${file}.json`) ? JSON.parse(readFileSync(`${KEPT}/${file}.json`, 'utf8')) : {};
  const measures: Record<string, Record<string, Kept>> = {};
  for (const [, file, name] of ROWS) {
    const figure = kept(file)[name] ?? before.measures[file]?.[name];
    if (figure) measures[file] = { ...measures[file], [name]: figure };
  }
  return { date: run.length > 0 ? today : before.date, measures };
}

function shown({ value, unit, cases }: Kept): string {
  return unit === '%' ? `${Number(value.toFixed(1))} % of ${cases}` : `${value} of ${cases}`;
}

function accuracy({ date, measures }: Figures): string {
  const rows = ROWS.map(([asked, file, name]) => {
    const figure = measures[file]?.[name];
    return `| ${asked} | ${figure ? shown(figure) : 'not measured'} |`;
  });
  return `| \`npm run quality\`, ${date} | |\n|---|---|\n${rows.join('\n')}`;
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelled = (n: number): string => WORDS[n] ?? String(n);

function dataset(): string {
  const { articles } = readDataset(BUNDLED_RECORDS);
  const noticed = articles.filter(({ notices }) => notices.length > 0).length;
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  return `The dataset that comes with it holds ${spelled(articles.length)} articles and ${claims} claims; ${spelled(noticed)} of the articles carry their publisher’s own correction or withdrawal. It is a beginning: most pages you read hold nothing it knows.`;
}

/** One row a record: whose article, what is known of it, when it was last reviewed. */
function records(): string {
  const { articles, date } = readDataset(BUNDLED_RECORDS);
  const rows = articles.map(({ id, editions, claims, notices, reviewed }) => {
    const original = editions.find(({ kind }) => kind === 'original') ?? editions[0];
    const known = CLAIM_STATUSES.flatMap((status) => {
      const n = claims.filter((claim) => claim.status === status).length;
      return n > 0 ? `${n} ${status}` : [];
    });
    const acts = notices.map(({ kind, date: day }) => `${kind} ${day}`).join(', ');
    return `| [${id}](#${id}) | ${original?.publisher ?? ''}, ${original?.published ?? ''} | ${known.join(', ') || 'none'} | ${acts || 'none found'} | ${reviewed} |`;
  });
  return `Dataset of ${date}; \`npm run --silent dataset -- diff OLD NEW\` compares two versions of a record claim by claim.\n\n| record | article | claims | publisher's notice | reviewed |\n|---|---|---|---|---|\n${rows.join('\n')}`;
}

function demonstration(): string {
  const { articles, date } = readDataset(BUNDLED_RECORDS);
  const index = buildIndex({ articles, date });
  const report = check(readPage('src/demo/page.html'), index, {
    anyway: false,
    attributions: readModel(),
  });
  const of = (category: Category) =>
    report.flags.filter((flag) => flag.category === category && flag.status !== 'corroborated');
  const borneOut = report.flags.filter(({ status }) => status === 'corroborated').length;
  const highlighted = shownIds(report, DEFAULT_SETTINGS).size;
  return `Both are \`npm start\`’s own pictures. Of its demonstration Hearsay lists ${of('sourcing').length} findings on sourcing, ${of('translation').length} on translation, ${of('claim').length} on claims and ${borneOut} claims that others bear out; it highlights the ${highlighted} most telling.`;
}

/** The blocks of each document, by their names. */
export function blocks(
  figures: Figures,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'README.md': {
      dataset: dataset(),
      demonstration: demonstration(),
      accuracy: accuracy(figures),
    },
    'docs/records.md': { records: records() },
  };
}

/** `text` with each block between its marks made anew; throws where a block has no marks. */
export function filled(text: string, made: Readonly<Record<string, string>>): string {
  return Object.entries(made).reduce((now, [name, block]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marks.test(now)) throw new Error(`there is no place for ${name}`);
    return now.replace(marks, (_, open: string, close: string) => `${open}${block}\n${close}`);
  }, text);
}
