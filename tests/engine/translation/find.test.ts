import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlagDraft } from '../../../src/engine/report';
import { LEFTOVERS } from '../../../src/engine/rules/leftovers';
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
  const stop = 'Nobody knows. when it will be opened to the lorries again by the council.';

  it('are a slip and no sign where one stands alone, in a short text and in a known copy', () => {
    expect(shown(pageOf(slip))).toEqual([['typo', 'the the']]);
    expect(shown(long(slip), copyWith([], [1]))).toEqual([['typo', 'the the']]);
  });

  it('are not listed when one stands alone in a long page without a match', () => {
    expect(shown(long(slip))).toEqual([]);
    expect(shown(long(slip, stop))).toEqual([
      ['broken-sentence', 'knows. when'],
      ['doubled', 'the the'],
    ]);
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
  const decisive = 'The vertices of the company knew of the defect, the owners of it believe.';

  it('are shown with both senses where they are not English', () => {
    const { flags } = findTranslation(long(decisive), NO_MATCH, null);
    expect(flags.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['conflation', 'vertices of the company'],
    ]);
    expect(explanation(flags[0])).toContain('“ai vertici di”');
  });

  it('that are merely unusual are shown only beside a decisive one of the same language', () => {
    const weak =
      'The two were already in a state of arrest, and the case is open until the spring.';
    const more = 'She was recovered in the hospital of the town and has not been seen since then.';
    expect(shown(pageOf(weak))).toEqual([]);
    const german =
      'The chef of the works council spoke of a black day for the whole of the region.';
    expect(shown(pageOf(weak, german))).toHaveLength(1);
    expect(shown(pageOf(weak, decisive))).toHaveLength(2);
    expect(shown(pageOf(weak, decisive, more))).toHaveLength(3);
  });
});

describe('what programs leave that rewrite a text', () => {
  const spun = 'The firm sells counterfeit consciousness to the ministry and to two universities.';
  const answer = 'Sure! Here is the rewritten article:';

  it('is shown by itself, and in a line of its own too', () => {
    expect(shown(pageOf(spun))).toEqual([['spun', 'counterfeit consciousness']]);
    expect(shown(pageOf(answer)).map(([kind]) => kind)).toEqual(['leftover']);
    expect(shown(pageOf(`The pupil handed in a page that began: "${answer}"`))).toEqual([]);
  });

  it('has its usual form beside it', () => {
    const [flag] = findTranslation(pageOf(spun), NO_MATCH, null).flags;
    expect(flag?.note).toMatchObject({ original: 'artificial intelligence', strength: 'decisive' });
  });
});

it.each(LEFTOVERS.map((row) => [row.examples[0], row] as const))('leftovers: %s', (_, row) => {
  expect(row.examples.filter((text) => !row.pattern.test(text))).toEqual([]);
  expect(row.counterExamples.filter((text) => row.pattern.test(text))).toEqual([]);
});

describe('a report told as an if', () => {
  const told = 'The nephew of the owner would have confessed to the theft on Friday evening.';

  it('is shown and decides for no language', () => {
    const { flags, pivot: named } = findTranslation(pageOf(told), NO_MATCH, null);
    expect(flags.map(({ kind }) => kind)).toEqual(['counterfactual']);
    expect(named).toBeNull();
  });

  it('is an honest condition with an if, a wish or a speaker', () => {
    expect(shown(pageOf(told.replace('.', ' if he had been asked about it.')))).toEqual([]);
    expect(shown(pageOf(`"${told}" she wrote in her diary.`))).toEqual([]);
  });
});

describe('the pivot language', () => {
  const vertices = 'The vertices of the company knew of the defect, the owners of it believe.';
  const recovered =
    'She was recovered in the hospital of the town and has not been seen since then.';

  it('is named on two different words and not on one said twice', () => {
    expect(pivot(vertices, recovered)?.lang).toBe('it');
    expect(pivot(vertices, recovered)?.flags).toHaveLength(2);
    expect(
      pivot(vertices, 'Then the vertices of the ministry were told of it by the owners.'),
    ).toBeNull();
    expect(pivot(vertices)).toBeNull();
  });

  it('is not named when two languages explain as much', () => {
    const german =
      'Two workers came around life when the scaffold fell into the yard of the plant.';
    const more =
      'Already before twelve years he moved into the flat, and his mother lives below him';
    expect(pivot(vertices, recovered, german, more)).toBeNull();
    expect(pivot(german, more)?.lang).toBe('de');
  });

  it('does not count a shared word for one of the languages that share it', () => {
    const shared = 'The minister will assist to the ceremony in the hall on the first of May.';
    const another =
      'Nobody knows what to do in case of an eventual fire in the old part of the hall.';
    expect(pivot(shared, another)).toBeNull();
  });

  it('is never named on signs that the known copy has already', () => {
    const sign = (quote: string, term: string) =>
      artifact(quote, { strength: 'decisive', pivot: { lang: 'it', term } });
    const known = copyWith(
      [sign('The vertices of', 'vertici'), sign('was recovered in', 'ricoverare')],
      [1],
    );
    const {
      flags,
      pivot: named,
      inherited,
    } = findTranslation(pageOf(`${vertices} ${recovered}`), known, null);
    expect(named).toBeNull();
    expect(flags.map(({ kind }) => kind)).toEqual(['record', 'record']);
    expect(inherited).toEqual({ lang: 'it', flags });
    expect(flags.every(({ note }) => note.category === 'translation' && note.inherited)).toBe(true);
  });
});

it('answers any page with flags inside its paragraphs and a pivot made of them', () => {
  const piece = fc.constantFrom(
    ...' the | and | .|, "|”|“|"" |the vertices of the company |would have fired on Monday |since two years |. in |Zürich |\n|7'.split(
      '|',
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.boolean(), (texts, copy) => {
      const page = pageOf(...texts);
      const known = copyWith([artifact('the vertices of'), artifact('')], [1, 2]);
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
  for (const bad of ['would have on Monday ', 'the same spirit and ', '" "a, "said ', ',: ']) {
    const page = pageOf(bad.repeat(Math.ceil(400_000 / bad.length)));
    expect(findTranslation(page, NO_MATCH, null).flags.length).toBeLessThan(400_000);
  }
});
