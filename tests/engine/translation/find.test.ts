import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlagDraft } from '../../../src/engine/report';
import { findTranslation } from '../../../src/engine/translation/find';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { artifact, copyWith, NO_MATCH, pageOf } from './pages';

const FILLER =
  'The report was read to the members on Monday, and it was the first that most of them had heard of the affair that has kept the town busy since the spring.';
const long = (...paragraphs: string[]) => pageOf(...paragraphs, ...Array(8).fill(FILLER));

const shown = (page: PageArticle, recognition = NO_MATCH) =>
  findTranslation(page, recognition, null).flags.map(({ kind, quote }) => [kind, quote]);
const pivot = (...paragraphs: string[]) =>
  findTranslation(pageOf(...paragraphs), NO_MATCH, null).pivot;

const explanation = (flag: FlagDraft | undefined) =>
  flag?.note.category === 'translation' ? flag.note.explanation : null;

describe('faults of type and doubled words', () => {
  const slip = 'The mayor said that the the bridge would be closed for the whole of the summer.';

  it('are shown in a short passage and in a known copy', () => {
    expect(shown(pageOf(slip))).toEqual([['doubled', 'the the']]);
    expect(shown(long(slip), copyWith([], [1]))).toEqual([['doubled', 'the the']]);
  });

  it('are taken for a slip of the pen when one stands alone in a long page without a match', () => {
    expect(shown(long(slip))).toEqual([]);
    expect(shown(long(slip, 'Nobody knows when it will be opened to the lorries again .'))).toEqual(
      [
        ['stop-spacing', 'again .'],
        ['doubled', 'the the'],
      ],
    );
  });

  it('are not looked for in other languages, labels, or text written without capitals', () => {
    expect(
      shown(pageOf('Der der Brücke gewidmete Abend . und der Rat der Stadt, die die Mittel hat.')),
    ).toEqual([]);
    expect(shown(pageOf('Share the the story .'))).toEqual([]);
    const chat =
      'i went to the shop. it was closed. so i went home. it was the best part of the day.';
    expect(shown(pageOf(chat))).toEqual([]);
  });
});

describe('sense conflations', () => {
  it('are shown with both senses where they are not English', () => {
    const { flags } = findTranslation(
      long('After the bankruptcy summit of the two mayors the talks were put off.'),
      NO_MATCH,
      null,
    );
    expect(flags.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['conflation', 'bankruptcy summit'],
    ]);
    expect(explanation(flags[0])).toContain('“fallimentare”');
  });

  it('that are merely unusual are shown only beside others of their language', () => {
    const weak = 'They spoke on condition of maintaining anonymity because the case is open.';
    const strong = 'A prisoner was evaded in the night and has not been seen since the alarm.';
    expect(shown(pageOf(weak))).toEqual([]);
    const more = 'After the bankruptcy summit of the two mayors the talks were put off.';
    expect(shown(pageOf(weak, strong))).toHaveLength(1);
    expect(shown(pageOf(weak, strong, more))).toHaveLength(3);
  });

  it('see one person under two kinships', () => {
    const twice = 'They took the nephew of the king abroad. The grandson was the last of his line.';
    const two = 'The grandson of the king is ten. They took his nephew away. The grandson stayed.';
    expect(shown(pageOf(twice))).toEqual([['conflation', 'The grandson']]);
    expect(shown(pageOf(two))).toEqual([]);
  });
});

describe('the pivot language', () => {
  const evaded = 'A prisoner was evaded in the night and has not been seen since the alarm.';
  const summit = 'After the bankruptcy summit of the two mayors the talks were put off.';

  it('is named on two different words and not on one said twice', () => {
    expect(pivot(evaded, summit)?.lang).toBe('it');
    expect(pivot(evaded, summit)?.flags).toHaveLength(2);
    expect(pivot(evaded, 'The hostages were evaded in the morning by the back door.')).toBeNull();
    expect(pivot(evaded)).toBeNull();
  });

  it('is not named when two languages explain as much', () => {
    const german =
      'Two workers came around life when the scaffold fell into the yard of the plant.';
    const more = 'He has lived in the flat since twelve years, and the landlord knows him well.';
    expect(pivot(evaded, summit, german, more)).toBeNull();
    expect(pivot(german, more)?.lang).toBe('de');
  });

  it('does not count a shared word for one of the languages that share it', () => {
    const shared = 'The minister will assist to the ceremony in the hall on the first of May.';
    const another =
      'Nobody knows what to do in case of an eventual fire in the old part of the hall.';
    expect(pivot(shared, another)).toBeNull();
  });

  it('is never named on signs that the known copy has already', () => {
    const record = artifact('the bankruptcy summit', {
      pivot: { lang: 'it', term: 'il vertice fallimentare' },
    });
    const alone = findTranslation(pageOf(summit), copyWith([record], [1]), null);
    expect(alone.flags.map(({ kind }) => kind)).toEqual(['record']);
    expect(alone.pivot).toBeNull();
    const both = findTranslation(pageOf(summit, evaded), copyWith([record], [1]), null);
    expect(both.pivot).toBeNull();
    expect(both.inherited).toEqual({ lang: null, flags: [both.flags[0]] });
  });
});

it('answers any page with flags inside its paragraphs and a pivot made of them', () => {
  const piece = fc.constantFrom(
    ...' the | and | .|, "|”|“|"" |the nephew. The grandson |a woman was evaded |since two years |. in |Zürich |\n|7'.split(
      '|',
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.boolean(), (texts, copy) => {
      const page = pageOf(...texts);
      const known = copyWith([artifact('the nephew. The grandson'), artifact('')], [1, 2]);
      const { flags, pivot: named } = findTranslation(page, copy ? known : NO_MATCH, null);
      for (const flag of flags) {
        const paragraph = page.paragraphs[flag.pageParagraph]?.text ?? '';
        expect(flag.quote).toBe(paragraph.slice(flag.start, flag.end));
        expect(flag.quote).not.toBe('');
      }
      for (const flag of named?.flags ?? []) expect(flags).toContain(flag);
    }),
  );
});

it('reads 400 kB of hostile text in no more time than it takes to read it', () => {
  for (const bad of [
    'from the attack on ',
    'the same spirit and ',
    '" "a, "said ',
    'nephew. The ',
  ]) {
    const page = pageOf(bad.repeat(Math.ceil(400_000 / bad.length)));
    expect(findTranslation(page, NO_MATCH, null).flags.length).toBeLessThan(400_000);
  }
});
