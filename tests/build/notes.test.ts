import { expect, test } from 'vitest';
import { changesOf, releaseNotes } from '../../src/build/notes';

const LOG =
  '# Changelog\n\n## Next (unreleased)\n\n- Later.\n\n## 1.2.0\n\n- New.\n\n## 1.2\n\n- Old.\n';

test('a version has its own lines and no others', () => {
  expect(changesOf(LOG, '1.2.0')).toBe('- New.');
  expect(changesOf(LOG, '1.2')).toBe('- Old.');
});

test('a version the changelog does not name has none', () => {
  expect(changesOf(LOG, '1.3.0')).toBeNull();
});

test('notes hold the changes and the sums', () => {
  const notes = releaseNotes('1.2.0', '- New.', 'abc  a.zip\n');
  expect(notes).toContain('# Hearsay 1.2.0\n\n- New.\n');
  expect(notes).toContain('```\nabc  a.zip\n```');
});
