/** Every text in every language, used, and no longer than its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/settings';
import { say, sayLanguage, sayList, type TextName } from '../../src/ui/wording';
import { texts } from './locales';
import { wordingOf } from './rendered';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { languageFor } = await import('../../src/platform/texts');

const ALL = texts();
const NAMES = Object.keys(ALL.en) as TextName[];

/** Longest text, in characters, that each kind of place holds at 320 px. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/^name$/, 45],
  [/^description$/, 132],
  [/^command_/, 60],
  [/^menu_/, 60],
  [/^badge_/, 90],
  [/^category_[a-z]+$/, 16],
  [/^category_.*_hint$/, 40],
  [/^(status|kind)_/, 30],
  [/^means_/, 110],
  [/^short_/, 36],
  [/^(card_close|card_next|card_previous|note_open|note_dismiss)$/, 24],
  [
    /^(state_(anyway|check|turn_on|retry)|marks_|flag_show|flag_dispute|put_away|put_back|open_options)$/,
    28,
  ],
  [/^summary_(named|anonymous|second_hand|unattributed)$/, 22],
  [/^origin_(publisher|authors|date|headline)$/, 12],
  [/^action_/, 28],
  [/^(group|tab)_/, 16],
  [/^style_/, 16],
  [/^(file_export|file_import|sites_add_button|sites_import|options_look_reset)$/, 24],
];

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
}

const CODE = `${sources('src')}\n${readFileSync('manifest.json', 'utf8')}`;

/** Beginnings and ends of names that code puts together: `status_${…}`. */
const COMPOSED = [...CODE.matchAll(/`([a-z_]*)\$\{[^}]*\}([a-z_]*)`/g)]
  .filter(([, begin]) => begin?.includes('_'))
  .map(([, begin, end]) => new RegExp(`^${begin}[a-z_]+${end}$`));

function isUsed(name: string): boolean {
  return (
    CODE.includes(`'${name}'`) ||
    CODE.includes(`"${name}"`) ||
    CODE.includes(`__MSG_${name}__`) ||
    COMPOSED.some((pattern) => pattern.test(name))
  );
}

const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].sort();

describe.each(INTERFACE_LANGUAGES)('the texts in %s', (language) => {
  const own = ALL[language];

  test('are all there, and no others', () => {
    expect(Object.keys(own).sort()).toEqual([...NAMES].sort());
  });

  test('are not empty and have the slots of the English ones', () => {
    for (const name of NAMES) {
      const text = own[name] ?? '';
      expect(text.trim(), name).not.toBe('');
      // A number may be spelt out ("one …"), every other slot must be there.
      const forms = text.split('|');
      expect(slotsOf(forms.at(-1) ?? ''), name).toEqual(
        slotsOf((ALL.en[name] ?? '').split('|').at(-1) ?? ''),
      );
      expect(forms.length, name).toBeLessThanOrEqual(2);
    }
  });

  test('fit their places', () => {
    const long = NAMES.flatMap((name) =>
      PLACES.filter(([pattern, most]) => pattern.test(name) && (own[name] ?? '').length > most).map(
        ([, most]) => `${name}: ${own[name]?.length} of ${most}`,
      ),
    );
    expect(long).toEqual([]);
  });
});

test('no text is unused, and the search for unused ones finds a made-up name', () => {
  expect(NAMES.filter((name) => !isUsed(name))).toEqual([]);
  expect(isUsed('never_said')).toBe(false);
});

test('every place has texts', () => {
  for (const [pattern] of PLACES) expect(NAMES.some((name) => pattern.test(name))).toBe(true);
});

test('no text calls anything false or fake', () => {
  for (const [name, text] of Object.entries(ALL.en)) {
    if (name !== 'caveat') expect(text, name).not.toMatch(/\b(false|fake|lies?|debunked)\b/i);
  }
});

describe('say', () => {
  test.each([
    ['en', 1, '1 finding'],
    ['en', 0, '0 findings'],
    ['fr', 0, '0 constat'],
    ['fr', 2, '2 constats'],
    ['de', 1, '1 Befund'],
    ['de', 1234, '1.234 Befunde'],
    ['ko', 1, '발견 1건'],
    ['it', 12, '12 rilievi'],
  ] as const)('counts findings in %s: %d', (language, n, text) => {
    expect(say(wordingOf(language), 'note_flags', { n })).toBe(text);
  });

  test('leaves a slot without a value for an element', () => {
    expect(say(wordingOf('en'), 'original_line')).toContain('{headline}');
  });

  test('a text that a damaged file lacks shows its name, not nothing', () => {
    expect(say({ language: 'en', texts: {}, keys: {} }, 'privacy')).toBe('privacy');
  });

  test('writes lists and languages in the reader’s language', () => {
    expect(sayList(wordingOf('es'), ['A', 'B', 'C'])).toBe('A, B y C');
    expect(sayLanguage(wordingOf('de'), 'it')).toBe('Italienisch');
  });
});

describe('languageFor', () => {
  test.each([
    ['auto', 'en-US', 'en-US'],
    ['auto', 'pt-BR', 'en'],
    ['auto', 'fr_CA', 'fr-CA'],
    ['auto', '', 'en'],
    ['it', 'en-GB', 'it'],
    ['de', 'de-AT', 'de-AT'],
  ] as const)('chosen %s in a browser of %s', (chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });
});
