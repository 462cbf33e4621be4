import { describe, expect, test } from 'vitest';
import { loadSettingsFile, settingsFile } from '../../src/options/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';

const MINE: Settings = {
  ...DEFAULT_SETTINGS,
  mode: 'click',
  offSites: ['example.org'],
  marks: { ...DEFAULT_SETTINGS.marks, claim: { colour: '#123456', style: 'dashed' } },
};

const fileOf = (settings: unknown) => JSON.stringify({ kind: 'hearsay-settings', settings });

test('what was saved is loaded again, whatever the reader has now', () => {
  expect(loadSettingsFile(settingsFile(MINE), DEFAULT_SETTINGS)).toEqual({
    ok: true,
    settings: MINE,
  });
});

test('a file with some settings leaves the others as they are', () => {
  expect(loadSettingsFile(fileOf({ pageNote: false }), MINE)).toEqual({
    ok: true,
    settings: { ...MINE, pageNote: false },
  });
});

test('settings from a later version that this one does not know are passed over', () => {
  expect(loadSettingsFile(fileOf({ later: 1 }), MINE)).toEqual({ ok: true, settings: MINE });
});

describe('a file that does not fit changes nothing and is told by its fields', () => {
  test.each([
    [{ mode: 'always' }, ['mode']],
    [{ offSites: ['no site at all'], language: 'xx' }, ['offSites', 'language']],
    [{ marks: { claim: { colour: 'red' } } }, ['marks']],
    [{ on: 1, show: null }, ['on', 'show']],
  ])('%j', (settings, fields) => {
    expect(loadSettingsFile(fileOf(settings), MINE)).toEqual({ ok: false, fields });
  });
});

test.each([
  '',
  'rubbish',
  'null',
  '[]',
  '{"kind":"hearsay-settings"}',
  '{"kind":"hearsay-settings","settings":[]}',
  '{"kind":"something-else","settings":{"on":false}}',
])('%j holds no settings', (text) => {
  expect(loadSettingsFile(text, MINE)).toEqual({ ok: false, fields: [] });
});
