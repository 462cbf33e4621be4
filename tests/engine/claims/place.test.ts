import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeClaims, placing } from '../../../src/engine/claims/place';
import { ARTICLE, BODY, IN_STEP, page, recognised } from './story';

const [FIRST = '', SECOND = '', THIRD = ''] = BODY;

function marks(
  body: readonly string[],
  recognition = recognised(IN_STEP),
): Record<string, { at: number; quote: string; approximate: boolean }> {
  const { flags } = placeClaims(page(body), recognition);
  return Object.fromEntries(
    flags.map(({ claim, pageParagraph, quote, approximate }) => [
      claim,
      { at: pageParagraph, quote, approximate },
    ]),
  );
}

describe('claims on a copy', () => {
  it('stand on the quoted words where those are there', () => {
    expect(marks(BODY)).toEqual({
      thieves: { at: 1, quote: 'Two thieves in yellow coats', approximate: false },
      alarm: { at: 2, quote: 'the alarm rang across the bay', approximate: false },
      comment: { at: 3, quote: 'director declined to comment', approximate: false },
    });
  });

  it('are explained place by place: how they were found, or why they are not told', () => {
    const outcomes = (body: readonly string[], recognition = recognised(IN_STEP)) =>
      placeClaims(page(body), recognition).placements.map((one) => [one.claim, one.outcome]);
    expect(outcomes(BODY)).toContainEqual(['alarm', 'exact']);
    const silent = [FIRST, 'The guard was asleep, a cleaner said.', THIRD];
    expect(outcomes(silent)).toContainEqual(['alarm', 'sentence gone']);
    const only = recognised(IN_STEP.slice(0, 2));
    expect(outcomes([FIRST], only)).toContainEqual(['comment', 'no paragraph']);
    const nine = [FIRST.replace('Two thieves', 'Nine thieves'), SECOND, THIRD];
    expect(outcomes(nine)).toContainEqual(['thieves', 'altered']);
  });

  it.each(['verbatim', 'reworded'] as const)(
    'say of one claim alone what they say of it among all: %s',
    (wording) => {
      const silent = [FIRST, 'The alarm was late, a cleaner said, and two thieves ran.', THIRD];
      for (const body of [BODY, silent, BODY.slice(1), [SECOND, FIRST, THIRD]]) {
        const recognition = recognised(IN_STEP, wording);
        const { flags } = placeClaims(page(body), recognition);
        for (const { id } of ARTICLE.claims) {
          const alone = placing(page(body), recognition).flagsOf((claim) => claim.id === id);
          expect(alone).toEqual(flags.filter(({ claim }) => claim === id));
        }
      }
    },
  );

  it('carry the reason and its status to the reader', () => {
    const flag = placeClaims(page(BODY), recognised(IN_STEP)).flags[0];
    expect(flag).toMatchObject({
      category: 'claim',
      kind: 'disputed',
      status: 'disputed',
      note: { category: 'claim', reason: 'Others say otherwise.', confidence: 'high' },
    });
  });

  it('are found in other words, on the words that carry them', () => {
    const found = marks(
      [
        'A couple of robbers strolled into the gallery at the start of the week.',
        'According to a cleaner the guard slept. Soon after, sirens sounded over the water.',
        'The head of the museum would not comment.',
      ],
      recognised(IN_STEP, 'reworded'),
    );
    expect(found).toEqual({
      thieves: {
        at: 1,
        quote: 'A couple of robbers strolled into the gallery',
        approximate: false,
      },
      alarm: { at: 2, quote: 'sirens sounded over the water', approximate: false },
      comment: { at: 3, quote: 'The head of the museum would not comment', approximate: false },
    });
  });

  it('that a translation altered stand nowhere but on its own words', () => {
    const claims = ARTICLE.claims.map((claim) => ({ ...claim, status: 'mistranslated' as const }));
    const copy = { ...recognised(IN_STEP, 'reworded'), article: { ...ARTICLE, claims } };
    const other = 'The head of the museum would not comment.';
    expect(marks([FIRST, SECOND, other], copy)).toEqual({
      thieves: { at: 1, quote: 'Two thieves in yellow coats', approximate: false },
      alarm: { at: 2, quote: 'the alarm rang across the bay', approximate: false },
    });
  });

  it('that a translation altered are reported as put right where the original’s words stand', () => {
    const article = {
      ...ARTICLE,
      claims: ARTICLE.claims.map((claim) => ({ ...claim, status: 'mistranslated' as const })),
      artifacts: [
        {
          paragraph: 2,
          quote: 'the alarm rang across the bay',
          explanation: 'A bell, not an alarm.',
          original: 'a bell rang across the bay',
          attested: true,
          confidence: 'high' as const,
          strength: 'supporting' as const,
          pivotConfidence: null,
          pivot: null,
        },
      ],
    };
    const mended = SECOND.replace('the alarm rang', 'a bell and an alarm: a bell rang');
    const { flags, changes } = placeClaims(page([FIRST, mended, THIRD]), {
      ...recognised(IN_STEP, 'edited'),
      article,
    });
    expect(flags.map(({ claim }) => claim)).toEqual(['thieves', 'comment']);
    expect(changes).toMatchObject([
      {
        claim: 'alarm',
        kind: 'altered',
        quote: 'a bell rang across the bay',
        expected: 'the alarm rang across the bay',
      },
    ]);
  });

  it('are gone with their sentence, whatever is said beside it', () => {
    const found = marks(
      [FIRST, 'A cleaner saw him doze. Police found the van by the bay.', THIRD],
      recognised(IN_STEP, 'reworded'),
    );
    expect(Object.keys(found)).toEqual(['thieves', 'comment']);
  });

  it('are listed in their sentence, and on no words, where the words do not tell enough', () => {
    const claims = ARTICLE.claims.map((claim) =>
      claim.id === 'alarm'
        ? {
            ...claim,
            cues: {
              en: [...(claim.cues['en'] ?? []), ['museum'], ['guard'], ['noon'], ['compass']],
            },
          }
        : claim,
    );
    const found = marks(
      [FIRST, 'A cleaner saw him doze. Soon an alarm rang by the bay. A van stood there.', THIRD],
      { ...recognised(IN_STEP, 'reworded'), article: { ...ARTICLE, claims } },
    );
    expect(found['alarm']).toEqual({
      at: 2,
      quote: 'Soon an alarm rang by the bay.',
      approximate: true,
    });
  });

  it('go with a copy that left out their sentence or paragraph', () => {
    expect(Object.keys(marks([FIRST, SECOND], recognised(IN_STEP.slice(0, 3))))).toEqual([
      'thieves',
      'alarm',
    ]);
    const shorter = 'The guard was asleep, a cleaner said. The police found the van by the bay.';
    expect(Object.keys(marks([FIRST, shorter, THIRD]))).toEqual(['thieves', 'comment']);
  });

  it('are found in a paragraph that recognition left out between two that it has', () => {
    const pairs = IN_STEP.filter(([at]) => at !== 2);
    expect(marks(BODY, recognised(pairs))['alarm']?.at).toBe(2);
  });

  it('are found in merged and in split paragraphs', () => {
    const merged = recognised([
      [0, 0],
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
    expect(Object.values(marks([`${FIRST} ${SECOND} ${THIRD}`], merged)).map((m) => m.at)).toEqual([
      1, 1, 1,
    ]);
    const halves = SECOND.split(/(?<=said\.) /);
    const split = recognised([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 3],
    ]);
    expect(marks([FIRST, ...halves, THIRD], split)['alarm']?.at).toBe(3);
  });

  it('are found by the cue terms of the language it is written in, as approximate', () => {
    const spanish = [
      'Dos ladrones con abrigos amarillos entraron en el museo del puerto y se llevaron una brújula.',
      'El guardia dormía, según dijo una limpiadora. La alarma sonó en toda la bahía al poco tiempo.',
      'El director del museo no quiso hacer comentarios a los medios que le preguntaron por el caso.',
    ];
    expect(marks(spanish, recognised(IN_STEP, null))['alarm']).toEqual({
      at: 2,
      quote: 'La alarma sonó en toda la bahía al poco tiempo.',
      approximate: true,
    });
    const korean = [
      '노란 외투를 입은 도둑 두 명이 박물관에 들어왔다.',
      '경비원은 자고 있었다고 청소부가 말했다. 곧 경보가 만에 울려 퍼졌다.',
      '관장은 언급을 거부했다.',
    ];
    expect(marks(korean, recognised(IN_STEP, null))['alarm']).toEqual({
      at: 2,
      quote: '곧 경보가 만에 울려 퍼졌다.',
      approximate: true,
    });
  });

  it('are none without an article', () => {
    const nothing = { ...recognised(IN_STEP), article: null };
    expect(placeClaims(page(BODY), nothing)).toEqual({
      flags: [],
      changes: [],
      placements: [],
    });
  });

  it('stand within their paragraph whatever the page says', () => {
    const word = fc.constantFrom(
      'two',
      'thieves',
      'alarm',
      'rang',
      'bay',
      'director',
      '3',
      '.',
      '”',
      '경보',
    );
    const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (body) => {
        const given = page(body);
        const { flags, changes } = placeClaims(given, recognised(IN_STEP, 'reworded'));
        for (const { pageParagraph, start, end, quote } of [...flags, ...changes]) {
          const text = given.paragraphs[pageParagraph]?.text ?? '';
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a detail that the copy has otherwise', () => {
  function changed(from: string, to: string) {
    const { flags, changes } = placeClaims(
      page(BODY.map((text) => text.replace(from, to))),
      recognised(IN_STEP),
    );
    return {
      flagged: flags.map(({ claim }) => claim),
      changes: changes.map(({ claim, kind, quote, expected }) => ({
        claim,
        kind,
        quote,
        expected,
      })),
    };
  }

  it.each([
    ['Two thieves', 'Three thieves', 'updated', 'Three thieves'],
    ['Two thieves', '3 thieves', 'updated', '3 thieves'],
    ['Two thieves', 'Four thieves', 'altered', 'Four thieves'],
  ])('is reported and not flagged: %s, %s', (from, to, kind, quote) => {
    expect(changed(from, to)).toEqual({
      flagged: ['alarm', 'comment'],
      changes: [{ claim: 'thieves', kind, quote, expected: 'two' }],
    });
  });

  it('is reported as dropped where the rest of the sentence stands', () => {
    const { flagged, changes } = changed('Two thieves', 'Thieves');
    expect(flagged).toEqual(['alarm', 'comment']);
    expect(changes).toMatchObject([{ claim: 'thieves', kind: 'dropped' }]);
  });

  it('is the same in digits, in words and as a pair', () => {
    for (const same of ['2 thieves', 'A pair of thieves', 'Both thieves']) {
      expect(changed('Two thieves', same)).toMatchObject({ changes: [] });
    }
  });

  it('follows a time that was moved', () => {
    expect(changed('Minutes later', 'Hours later')).toEqual({
      flagged: ['thieves', 'comment'],
      changes: [
        { claim: 'alarm', kind: 'updated', quote: 'Hours later', expected: 'minutes later' },
      ],
    });
  });

  it('is not made of a name that came to own something', () => {
    const claims = ARTICLE.claims.map((claim) => ({
      ...claim,
      places: claim.places.map((place) => ({ ...place, quote: 'walked near the old Lisbon' })),
      cues: {},
      details: [],
    }));
    const text = 'Two thieves walked near the old Lisbon’s museum.';
    const { changes } = placeClaims(page([text, SECOND, THIRD]), {
      ...recognised(IN_STEP),
      article: { ...ARTICLE, claims },
    });
    expect(changes).toEqual([]);
  });

  it('is not made of a word that is no number, date or name', () => {
    expect(changed('yellow coats', 'yellow boats')).toEqual({
      flagged: ['thieves', 'alarm', 'comment'],
      changes: [],
    });
  });
});

describe('what is corroborated', () => {
  const claims = ARTICLE.claims.map((claim) => ({
    ...claim,
    status: 'corroborated' as const,
    details: [],
  }));
  const copy = { ...recognised(IN_STEP, 'reworded'), article: { ...ARTICLE, claims } };
  const flagged = (first: string) => Object.keys(marks([first, SECOND, THIRD], copy));

  it('is said where its number, its name and its object are', () => {
    expect(flagged('A pair of robbers emptied the gallery in coats of yellow.')).toContain(
      'thieves',
    );
  });

  it.each([
    'Nine robbers emptied the gallery in coats of yellow.',
    'A pair of sailors emptied the gallery in coats of yellow.',
  ])('is not said of another: %s', (first) => {
    expect(flagged(first)).not.toContain('thieves');
  });
});

describe('a copy that was cut', () => {
  it('has not dropped what stands in its next block', () => {
    const [start, end] = ['Two', ' thieves in yellow coats walked into the harbour museum.'];
    const pairs = [
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
    ] as const;
    const { changes } = placeClaims(
      page([`On a grey Monday of that week, at noon in the town, ${start}`, end, SECOND, THIRD]),
      recognised(pairs),
    );
    expect(changes).toEqual([]);
  });
});

describe('a claim that the record has neither words nor cues of', () => {
  const claims = ARTICLE.claims.map((claim) => ({
    ...claim,
    places: claim.places.map((place) => ({ ...place, quote: '' })),
    cues: {},
    details: [],
  }));
  const copy = (wording: 'verbatim' | 'reworded') =>
    marks(BODY, { ...recognised(IN_STEP, wording), article: { ...ARTICLE, claims } });

  it('is listed in its sentence where the wording was kept, and nowhere else', () => {
    expect(copy('verbatim')['alarm']).toEqual({
      at: 2,
      quote: 'Minutes later the alarm rang across the bay.',
      approximate: true,
    });
    expect(copy('reworded')).toEqual({});
  });
});

describe('what is denied', () => {
  const claims = [
    {
      ...(ARTICLE.claims[2] as (typeof ARTICLE.claims)[number]),
      places: [{ paragraph: 3, sentence: 0, quote: 'has not explained the theft' }],
      cues: { en: [['director', 'head'], ['explain'], ['theft']] },
    },
  ];
  const copy = { ...recognised(IN_STEP, 'reworded'), article: { ...ARTICLE, claims } };

  it('is not said where nothing denies it any more', () => {
    const told = (text: string) => Object.keys(marks([FIRST, SECOND, text], copy));
    expect(told('The director never explained the theft.')).toEqual(['comment']);
    expect(told('The director explained the theft.')).toEqual([]);
  });
});
