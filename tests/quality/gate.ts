/** What the gate lets pass: of texts that carry no known article, by how many records are known, and of copies. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { fingerprintText } from '../../src/dataset/build/fingerprint';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Fingerprint } from '../../src/engine/article';
import { type GateKeys, passesGate } from '../../src/engine/recognition/gate';
import { gateKeys } from '../../src/engine/recognition/gate-keys';
import { readNews, readSavedPages, readStories } from '../support/real-texts';
import { readCorpus } from './corpus';
import type { Measure } from './floors';
import { tally } from './tally';
import { WAYS } from './translations/ways';

const FIRST_RECORD = 'madrid-embassy-raid-2019';
/** Characters from which a text of the stories is long enough to be made a record of. */
const RECORD_CHARS = 1500;
/** Some of these texts hold scripts of the page they were taken from, which no record would. */
const CODE = /getElementsByTagName/;

interface Sample {
  readonly name: string;
  readonly text: string;
}

interface Story extends Sample {
  readonly story: number;
  readonly paragraphs: readonly string[];
}

/** The text of a saved page as the stub takes it: all of it but its scripts. */
function webPages(): Sample[] {
  return readSavedPages().map(({ name, html }) => {
    const { document } = parseHTML(serialize(parse(html)));
    for (const code of document.body?.querySelectorAll('script,style') ?? []) code.remove();
    return { name, text: document.body?.textContent ?? '' };
  });
}

function stories(): Story[] {
  return readStories().map(({ id, story, paragraphs }) => ({
    name: id,
    story,
    paragraphs,
    text: paragraphs.join('\n'),
  }));
}

/** One text of each story, in the order of the file. */
function firstTellings(all: readonly Story[]): Story[] {
  const seen = new Set<number>();
  return all.filter(({ story, text }) => {
    if (seen.has(story) || text.length < RECORD_CHARS || CODE.test(text)) return false;
    seen.add(story);
    return true;
  });
}

const records = (prints: readonly Fingerprint[]): GateKeys =>
  gateKeys(prints.map((fingerprint) => ({ fingerprint })));

/** Texts that say a known article again, by what was done to it. */
function copies(): ReadonlyMap<string, readonly Sample[]> {
  const of = (folder: string) => readCorpus().filter((text) => text.folder === folder);
  const translated = (ways: readonly string[]): Sample[] =>
    of('translated').flatMap(({ name, paragraphs }) =>
      ways.map((way) => ({
        name: `${name}, ${way}`,
        text: (
          WAYS[way]?.(
            paragraphs.map(({ text }) => text),
            name,
          ) ?? []
        ).join('\n'),
      })),
    );
  return new Map([
    ['rewordings', of('reworded')],
    ['whole translations', translated(['whole', 'joined by two', 'one block', 'shuffled'])],
    ['parts of translations', translated(['a third left out', 'first half', 'second half'])],
  ]);
}

/** Share or number of unrelated texts that wake the worker, and of copies that do. */
export function measureGate(): Measure[] {
  const web = webPages();
  const press = readNews().map(({ id, text }) => ({ name: id, text }));
  const bundled = readDataset(BUNDLED_RECORDS).articles;
  const all = stories();
  const told = firstTellings(all);
  const retold = all.filter(({ text }) => text.length >= RECORD_CHARS && !CODE.test(text));
  const drafted = [
    ...readCorpus().filter(({ folder }) => folder === 'articles'),
    ...[...new Set([...told, ...retold])].map(({ paragraphs }) => ({
      text: paragraphs.join('\n\n'),
    })),
  ].map(({ text }) => fingerprintText(text).fingerprint);

  const first = bundled.filter(({ id }) => id === FIRST_RECORD).map((one) => one.fingerprint);
  const hundred = records(drafted.slice(0, 100));
  const libraries: [string, GateKeys][] = [
    ['the first record', records(first)],
    ['the bundled records', records(bundled.map(({ fingerprint }) => fingerprint))],
    ['10 records', records(drafted.slice(0, 10))],
    ['100 records', hundred],
    // Not quite: there are no more whole texts than some eight hundred.
    ['1,000 records', records(drafted.slice(0, 1000))],
  ];
  return [
    ...libraries.flatMap(([name, keys]) => [
      passing(`gate, saved web pages that pass, ${name}`, web, keys).count(),
      passing(`gate, news of other years that passes, ${name}`, press, keys).share(),
    ]),
    ...[...copies()].map(([name, texts]) =>
      found(`gate, ${name} let through, 100 records`, texts, hundred),
    ),
  ];
}

function found(name: string, texts: readonly Sample[], keys: GateKeys): Measure {
  const through = tally();
  for (const { name: text, text: written } of texts) through.add(text, passesGate(written, keys));
  return through.share(name);
}

function passing(name: string, texts: readonly Sample[], keys: GateKeys) {
  const stopped = tally();
  for (const { name: text, text: written } of texts) stopped.add(text, !passesGate(written, keys));
  return {
    count: (): Measure => stopped.count(name),
    share: (): Measure => ({
      ...stopped.count(name),
      value: (100 * stopped.count(name).value) / texts.length,
      unit: '%',
    }),
  };
}
