import { describe, expect, it } from 'vitest';
import type { SourcingPassage } from '../../../src/engine/article';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { copyOf, noteOf, pageOf } from './page';

const PASSAGES: readonly SourcingPassage[] = [
  {
    paragraph: 0,
    kind: 'anonymous',
    quote: 'two deckhands who were aboard said',
    who: 'Two deckhands, unnamed.',
    bears: 'That the pump had failed.',
    reasonGiven: null,
    sole: false,
  },
  {
    paragraph: 1,
    kind: 'unattributed',
    quote: 'would hardly have been surprised',
    who: 'Nobody.',
    bears: 'What the owners knew.',
    reasonGiven: null,
    sole: false,
  },
  {
    paragraph: 2,
    kind: 'anonymous',
    quote: 'a clerk in the harbour office said',
    who: 'One clerk.',
    bears: 'That the log was changed.',
    reasonGiven: null,
    sole: true,
  },
];
const VERBATIM = [
  'The pump had failed before noon, two deckhands who were aboard said.',
  'The owners would hardly have been surprised by that.',
  'The log was changed by night, a clerk in the harbour office said.',
];
const check = (paragraphs: readonly string[], shift = 0) =>
  findSourcing(pageOf(paragraphs), copyOf(PASSAGES, 3, shift), [], null).flags.map((flag) => ({
    at: flag.pageParagraph,
    kind: flag.kind,
    quote: flag.quote,
    who: noteOf(flag).remark?.who ?? null,
    sole: noteOf(flag).sole,
    approximate: flag.approximate,
  }));

describe("a record's passages on a copy", () => {
  it('are found word for word, one flag for a place, also where no rule would flag', () => {
    expect(check(VERBATIM)).toEqual([
      {
        at: 0,
        kind: 'anonymous',
        quote: 'two deckhands who were aboard said',
        who: 'Two deckhands, unnamed.',
        sole: false,
        approximate: false,
      },
      {
        at: 1,
        kind: 'unattributed',
        quote: 'would hardly have been surprised',
        who: 'Nobody.',
        sole: false,
        approximate: false,
      },
      {
        at: 2,
        kind: 'anonymous',
        quote: 'a clerk in the harbour office said',
        who: 'One clerk.',
        sole: true,
        approximate: false,
      },
    ]);
  });

  it('are sought in the aligned paragraph, wherever it stands', () => {
    const moved = check(['A line that the copy added.', ...VERBATIM], 1);
    expect(moved.map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it('are found with a word changed, and then said to be approximate', () => {
    const [, changed] = check([
      VERBATIM[0] ?? '',
      'The owners would scarcely have been surprised by that.',
      VERBATIM[2] ?? '',
    ]);
    expect(changed).toMatchObject({
      quote: 'would scarcely have been surprised',
      approximate: true,
    });
  });

  it('lend their remark to the attribution a rule finds in other words', () => {
    const [first] = check(['According to a pair of sailors, the pump was dead by noon.']);
    expect(first).toMatchObject({
      quote: 'According to a pair of sailors',
      who: 'Two deckhands, unnamed.',
    });
  });

  it('are told by the outlet where only its name is left of the wording', () => {
    const passage: SourcingPassage = {
      paragraph: 0,
      kind: 'second-hand',
      quote: 'a story in the Nordic Courier',
      who: 'Another paper.',
      bears: 'That it burned.',
      reasonGiven: null,
      sole: false,
    };
    const read = (text: string) =>
      findSourcing(pageOf([text]), copyOf([passage], 1), [], null).flags.map(
        ({ kind, quote, approximate }) => ({ kind, quote, approximate }),
      );
    expect(read('It burned for a night, as the Nordic Courier had it.')).toEqual([
      { kind: 'second-hand', quote: 'Nordic Courier', approximate: true },
    ]);
    expect(read('It burned for a night in the Nordic cold.')).toEqual([]);
  });

  it('stand on the paragraphs they became where the copy is a translation', () => {
    const lines = ['Laiva upposi.', 'Pumppu petti.', 'Omistajat tiesivät.', 'Loki muuttui.'];
    const copy = copyOf(PASSAGES, 3, 1);
    const translation = { ...copy, verdict: { ...copy.verdict, kind: 'translation' as const } };
    const read = (recognition: typeof copy) =>
      findSourcing(pageOf(lines, 'fi'), recognition, [], null).flags.map((flag) => ({
        at: flag.pageParagraph,
        span: [flag.start, flag.end],
        who: noteOf(flag).remark?.who,
        approximate: flag.approximate,
      }));
    expect(read(translation)).toEqual(
      PASSAGES.map(({ who }, at) => ({
        at: at + 1,
        span: [0, lines[at + 1]?.length],
        who,
        approximate: true,
      })),
    );
    expect(read(copy)).toEqual([]);
    expect(read({ ...translation, alignment: translation.alignment.slice(2) })).toMatchObject([
      { at: 3, who: 'One clerk.' },
    ]);
  });

  it('leave a paragraph alone that says nothing of them', () => {
    expect(check(['The sea was calm.', 'The owners live in Oslo.', 'The log is blue.'])).toEqual(
      [],
    );
  });
});
