import { describe, expect, it } from 'vitest';
import { readModel, readModelBytes } from '../../../../src/attributions/read-model';
import { findSourcing } from '../../../../src/engine/sourcing/find';
import { decodeModel, encodeModel } from '../../../../src/engine/sourcing/reading/model';
import { marginals, TAGS } from '../../../../src/engine/sourcing/reading/tagger';
import { pageOf, unknown } from '../page';

/** The sum over all paths, the long way. */
function allPaths(scores: Float64Array, transitions: Float64Array): number {
  let paths = Array.from({ length: TAGS }, (_, tag) => scores[tag] ?? 0);
  for (let at = 1; at < scores.length / TAGS; at += 1)
    paths = Array.from({ length: TAGS }, (_, tag) => {
      const into = paths.map((path, from) => path + (transitions[from * TAGS + tag] ?? 0));
      return (scores[at * TAGS + tag] ?? 0) + Math.log(into.reduce((a, b) => a + Math.exp(b), 0));
    });
  return Math.log(paths.reduce((sum, path) => sum + Math.exp(path), 0));
}

describe('the marginals of the tagger', () => {
  const scores = Float64Array.from({ length: 4 * TAGS }, (_, at) => Math.sin(at * 7));
  const transitions = Float64Array.from({ length: TAGS * TAGS }, (_, at) => Math.cos(at * 3));
  const read = marginals(scores, transitions);

  it('add up to one for each word, and to one pair for each step', () => {
    for (let at = 0; at < 4; at += 1) {
      const tags = read.tags.subarray(at * TAGS, (at + 1) * TAGS);
      expect(tags.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
    expect(read.pairs.reduce((sum, one) => sum + one, 0)).toBeCloseTo(3, 9);
  });

  it('know the sum over all paths', () => {
    expect(read.total).toBeCloseTo(allPaths(scores, transitions), 9);
  });
});

describe('the bundled model', () => {
  it('comes out of its bytes as it went in, and not out of others', () => {
    const bytes = readModelBytes();
    expect(bytes.length).toBeLessThanOrEqual(120_000);
    const model = decodeModel(bytes);
    expect(model && encodeModel(model)).toEqual(bytes);
    expect(decodeModel(bytes.slice(1))).toBeNull();
    expect(decodeModel(bytes.map((byte, at) => (at === 0 ? byte + 1 : byte)))).toBeNull();
  });

  it('reads the same page the same way twice', () => {
    const page = pageOf(['Two aides to the mayor said the bridge would stay shut until May.']);
    const once = findSourcing(page, unknown, [], readModel());
    expect(findSourcing(page, unknown, [], readModel())).toEqual(once);
    expect(once.flags.map(({ kind }) => kind)).toEqual(['anonymous']);
  });
});
