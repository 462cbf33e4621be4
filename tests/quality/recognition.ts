/**
 * What recognition finds and what it wrongly finds, on the corpus and on copies made by code.
 * Every page meets an index of all articles; false alarms are sought with its own article taken
 * out as well.
 */
import type { Text } from './corpus';
import { measureFalseAlarms } from './false-alarms';
import type { Measure } from './floors';
import { type Library, makeLibrary } from './library';
import { measureVariants } from './made';
import type { Finds } from './meeting';
import { tally } from './tally';
import { measureParts, measureWritten } from './written';

/** All measures of recognition on the project's own corpus. */
export function measureRecognition(texts: readonly Text[]): Measure[] {
  const library = makeLibrary(texts);
  const finds: Finds = { found: tally(), gated: tally(), wrongArticle: tally() };
  return [
    ...measureVariants(texts, library, finds),
    ...measureWritten(texts, library, finds),
    ...measureParts(texts, library, finds),
    ...measureFalseAlarms(texts, library),
    finds.found.share('recall, all copies, gate left out'),
    finds.gated.share('recall, all copies, gate included'),
    finds.wrongArticle.count('false alarm: copy of the wrong article'),
    fingerprintBytes(library),
  ];
}

function fingerprintBytes({ dataset }: Library): Measure {
  const bytes = dataset.articles.map(({ fingerprint }) => Buffer.byteLength(fingerprint.data));
  return {
    name: 'fingerprint, largest',
    value: Math.max(...bytes),
    better: 'lower',
    unit: 'bytes',
    cases: bytes.length,
    failing: [],
  };
}
