/** What a release asks of a tree, in which order, and that one answer it does not like ends it. */
import { expect, test } from 'vitest';
import { type Hands, NotReady, release, type Wish } from '../../src/build/ready';

const VERSIONS = '## 1.2.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n';
const CHANGELOG = `# Changelog\n\n${VERSIONS}`;

interface Tree {
  readonly status?: readonly string[];
  readonly tags?: readonly string[];
  readonly changelog?: string;
  /** What the archives' sums are, run by run. */
  readonly sums?: readonly string[];
  /** The npm command that fails. */
  readonly failing?: string;
}

/** A tree of version 1.2.0, and all that a release did to it. */
function treeOf(given: Tree = {}): { readonly hands: Hands; readonly did: string[] } {
  const did: string[] = [];
  const statuses = [...(given.status ?? [])];
  const sums = [...(given.sums ?? ['abc  a.zip\n', 'abc  a.zip\n'])];
  const hands: Hands = {
    git: (...args) => {
      if (args[0] === 'status') return statuses.shift() ?? '';
      if (args[1] === '--list') return (given.tags ?? []).find((tag) => tag === args[2]) ?? '';
      did.push(`git ${args.join(' ')}`);
      return '';
    },
    npm: (...args) => {
      did.push(`npm ${args.join(' ')}`);
      if (args.join(' ') === given.failing) throw new Error('exit code 1');
    },
    read: (path) => {
      if (path === 'package.json') return '{ "version": "1.2.0" }';
      if (path === 'CHANGELOG.md') return given.changelog ?? CHANGELOG;
      return sums.shift() ?? '';
    },
    write: (path, text) => did.push(`write ${path} ${text.split('\n', 1)[0]}`),
  };
  return { hands, did };
}

const TAGGED: Wish = { tag: true, untested: false };
const PACKAGE = 'npm run --silent package';
const NOTES = 'write artifacts/package/NOTES.md # Hearsay 1.2.0';

test('a tag is set after the whole test run, two equal packagings and the notes', () => {
  const { hands, did } = treeOf();
  expect(release(hands, TAGGED)).toMatch(/^v1\.2\.0 is tagged/);
  expect(did).toEqual([
    'npm test',
    PACKAGE,
    PACKAGE,
    NOTES,
    'git tag --annotate v1.2.0 --file artifacts/package/NOTES.md --cleanup=verbatim',
  ]);
});

test('without the wish everything is done but the tag', () => {
  const { hands, did } = treeOf();
  expect(release(hands, { tag: false, untested: false })).toMatch(/can be tagged/);
  expect(did).toEqual(['npm test', PACKAGE, PACKAGE, NOTES]);
});

test('the tests can be left out, and there is no tag then', () => {
  const { hands, did } = treeOf();
  expect(release(hands, { tag: false, untested: true })).toMatch(/can be tagged/);
  expect(did).toEqual([PACKAGE, PACKAGE, NOTES]);
  const again = treeOf();
  expect(() => release(again.hands, { tag: true, untested: true })).toThrow(/not tested/);
  expect(again.did).toEqual([]);
});

test.each<[string, Tree, RegExp, string[]]>([
  ['changes that are not committed', { status: [' M a.ts'] }, /not committed/, []],
  ['a tag that is there', { tags: ['v1.2.0'] }, /there already/, []],
  ['a version without changes', { changelog: '## 1.1.0\n\n- Old.\n' }, /no part "## 1\.2\.0"/, []],
  [
    'changes that are in no version',
    { changelog: `## Next (unreleased)\n\n- Newer.\n\n${VERSIONS}` },
    /in no version/,
    [],
  ],
  ['tests that fail', { failing: 'test' }, /^npm test failed$/, ['npm test']],
  [
    'a build that fails',
    { failing: 'run --silent package' },
    /package failed/,
    ['npm test', PACKAGE],
  ],
  [
    'archives that differ',
    { sums: ['abc  a.zip\n', 'abd  a.zip\n'] },
    /other archives/,
    ['npm test', PACKAGE, PACKAGE],
  ],
  [
    'tests that leave files',
    { status: ['', '?? left.txt'] },
    /left changes/,
    ['npm test', PACKAGE, PACKAGE],
  ],
])('no tag and no notes for %s', (_what, tree, reason, before) => {
  const { hands, did } = treeOf(tree);
  let fault: unknown = null;
  try {
    release(hands, TAGGED);
  } catch (thrown) {
    fault = thrown;
  }
  expect(fault).toBeInstanceOf(NotReady);
  expect((fault as Error).message).toMatch(reason);
  expect(did).toEqual(before);
});

test('an empty list of changes to come is no reason against', () => {
  const { hands } = treeOf({ changelog: `## Next (unreleased)\n\n${VERSIONS}` });
  expect(release(hands, TAGGED)).toMatch(/is tagged/);
});
