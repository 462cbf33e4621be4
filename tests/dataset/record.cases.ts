/** A small sound record, and the ways to spoil one. */

type Json = { [key: string]: unknown };

/** A sound record with two claims and one source, as JSON of unknown shape. */
export function smallRecord(): Json {
  return structuredClone({
    id: 'a-story',
    lang: 'en',
    headline: 'A story',
    reviewed: '2026-11-23',
    text: { sha256: '0'.repeat(64), note: 'Kept elsewhere.' },
    correction: { searched: '2026-11-23', found: 'Nothing.' },
    editions: [
      {
        id: 'paper',
        kind: 'original',
        publisher: 'A Paper',
        authors: ['A. Writer'],
        headline: 'A story',
        published: '2019-03-15',
        url: '',
        phrases: ['a short phrase'],
      },
    ],
    sources: {
      'a-paper': {
        publisher: 'A Paper',
        title: 'A title',
        date: '2019-03',
        url: 'https://paper.example/a',
        via: 'mirror',
        remark: 'Read in a copy.',
      },
    },
    claims: [claim('first-claim', 0), claim('second-claim', 2)],
    sourcing: [
      {
        paragraph: 1,
        kind: 'anonymous',
        quote: 'a person familiar',
        who: 'One person.',
        bears: 'All of it.',
        reasonGiven: null,
        sole: true,
      },
    ],
    artifacts: [
      {
        paragraph: 1,
        quote: 'was evaded',
        explanation: 'Read as a passive.',
        original: 'escaped',
        attested: false,
        confidence: 'high',
        pivot: { lang: 'it', term: 'è evasa' },
      },
    ],
  });
}

function claim(id: string, paragraph: number): Json {
  return {
    id,
    claim: 'There were two.',
    status: 'contradicted',
    reason: 'There were three.',
    confidence: 'high',
    established: '2019-03-26; updated 2019-04',
    history: [
      { date: '2019-03-15', status: 'asserted', note: 'Two are reported.' },
      { date: '2019-03-26', status: 'contradicted', note: 'Three are counted.' },
    ],
    evidence: [{ source: 'a-paper', note: 'Counts three.' }],
    places: [{ paragraph, sentence: 0, quote: 'two of them' }],
  };
}

interface BadRecord {
  readonly wrong: string;
  readonly spoil: (record: Json) => void;
  readonly path: string;
  readonly reason: RegExp;
}

/** Follows keys and list positions; sets the last of them. */
function set(...way: readonly (string | number)[]): (value: unknown) => (record: Json) => void {
  return (value) => (record) => {
    let at: unknown = record;
    for (const step of way.slice(0, -1)) at = (at as Json)[step];
    (at as Json)[way.at(-1) ?? ''] = value;
  };
}

/** Gives the first claim `status`, proved by a notice of the publisher. */
export function proclaim(record: Json, status: string): void {
  claimKey('status')(status)(record);
  sourceKey('notice')(true)(record);
}

const claimKey = (...way: readonly (string | number)[]) => set('claims', 0, ...way);
const sourceKey = (key: string) => set('sources', 'a-paper', key);

export const BAD_RECORDS: readonly BadRecord[] = [
  {
    wrong: 'a key nobody knows',
    spoil: claimKey('verdict')('x'),
    path: 'claims[first-claim].verdict',
    reason: /no field/u,
  },
  {
    wrong: 'a missing key',
    spoil: (record) => delete record['lang'],
    path: 'lang',
    reason: /missing/u,
  },
  {
    wrong: 'a status nobody knows',
    spoil: claimKey('status')('wrong'),
    path: 'claims[first-claim].status',
    reason: /disputed.*wrong/su,
  },
  {
    wrong: 'a quote of nine words',
    spoil: claimKey('places', 0, 'quote')('one two three four five six seven eight nine'),
    path: 'claims[first-claim].places[0].quote',
    reason: /more than 8 words/u,
  },
  {
    wrong: 'a long phrase of an edition',
    spoil: set('editions', 0, 'phrases')(['one two three four five six seven eight nine']),
    path: 'editions[paper].phrases[0]',
    reason: /more than 8 words/u,
  },
  {
    wrong: 'a date in words',
    spoil: sourceKey('date')('March 2019'),
    path: 'sources.a-paper.date',
    reason: /ISO 8601/u,
  },
  {
    wrong: 'a month that is none',
    spoil: sourceKey('date')('2019-13'),
    path: 'sources.a-paper.date',
    reason: /ISO 8601/u,
  },
  {
    wrong: 'a day that is none',
    spoil: set('reviewed')('2019-02-30'),
    path: 'reviewed',
    reason: /no such day/u,
  },
  {
    wrong: 'an establishing date in words',
    spoil: claimKey('established')('in the spring'),
    path: 'claims[first-claim].established',
    reason: /phrase of ISO 8601 dates/u,
  },
  {
    wrong: 'an establishing phrase with a loose figure',
    spoil: claimKey('established')('2019-03-26/27'),
    path: 'claims[first-claim].established',
    reason: /phrase of ISO 8601 dates/u,
  },
  {
    wrong: 'an address of another kind',
    spoil: sourceKey('url')('javascript:alert(1)'),
    path: 'sources.a-paper.url',
    reason: /http or https/u,
  },
  {
    wrong: 'an address that shows another host first',
    spoil: sourceKey('url')('https://paper.example@evil.example/a'),
    path: 'sources.a-paper.url',
    reason: /plain http or https/u,
  },
  {
    wrong: 'a publisher nobody can see',
    spoil: sourceKey('publisher')('\u200b'),
    path: 'sources.a-paper.publisher',
    reason: /cannot be seen/u,
  },
  {
    wrong: 'a headline that turns the writing round',
    spoil: set('headline')('A \u202eyrots'),
    path: 'headline',
    reason: /cannot be seen/u,
  },
  {
    wrong: 'a headline without end',
    spoil: set('headline')('x'.repeat(7_000_000)),
    path: 'headline',
    reason: /longer than/u,
  },
  {
    wrong: 'an empty note',
    spoil: claimKey('evidence', 0, 'note')(' '),
    path: 'claims[first-claim].evidence[0].note',
    reason: /empty/u,
  },
  {
    wrong: 'no evidence',
    spoil: claimKey('evidence')([]),
    path: 'claims[first-claim].evidence',
    reason: /no evidence/u,
  },
  {
    wrong: 'no place',
    spoil: claimKey('places')([]),
    path: 'claims[first-claim].places',
    reason: /no place/u,
  },
  {
    wrong: 'a place before the first paragraph',
    spoil: claimKey('places', 0, 'paragraph')(-1),
    path: 'claims[first-claim].places[0].paragraph',
    reason: /below 0/u,
  },
  {
    wrong: 'evidence from nowhere',
    spoil: claimKey('evidence', 0, 'source')('nowhere'),
    path: 'claims[first-claim].evidence[0].source',
    reason: /names no source: "nowhere"/u,
  },
  {
    wrong: 'a claim of an edition that is not there',
    spoil: claimKey('editions')(['paper', 'nowhere']),
    path: 'claims[first-claim].editions',
    reason: /names no edition: "nowhere"/u,
  },
  {
    wrong: 'a text of an edition that is not there',
    spoil: set('text', 'edition')('nowhere'),
    path: 'text.edition',
    reason: /names no edition: "nowhere"/u,
  },
  {
    wrong: 'retracted without a notice',
    spoil: claimKey('status')('retracted'),
    path: 'claims[first-claim].status',
    reason: /publisher's own notice/u,
  },
  {
    wrong: 'corrected without a notice',
    spoil: claimKey('status')('corrected'),
    path: 'claims[first-claim].status',
    reason: /publisher's own notice/u,
  },
  {
    wrong: 'two claims of one id',
    spoil: set('claims', 1, 'id')('first-claim'),
    path: 'claims[first-claim]',
    reason: /twice/u,
  },
  {
    wrong: 'an id in capitals',
    spoil: claimKey('id')('First'),
    path: 'claims[First].id',
    reason: /lower-case/u,
  },
  {
    wrong: 'claims out of order',
    spoil: claimKey('places', 0, 'paragraph')(5),
    path: 'claims[1]',
    reason: /out of order: 2 after 5/u,
  },
  {
    wrong: 'history out of order',
    spoil: claimKey('history', 0, 'date')('2020'),
    path: 'claims[first-claim].history[1]',
    reason: /out of order/u,
  },
  {
    wrong: 'a source that nobody cites',
    spoil: set(
      'sources',
      'b-paper',
    )({
      publisher: 'B Paper',
      title: 'B',
      date: 'undated',
      url: 'http://b.example/',
    }),
    path: 'sources.b-paper',
    reason: /cited by no claim/u,
  },
  {
    wrong: 'a pivot nobody has a table for',
    spoil: set('artifacts', 0, 'pivot')({ lang: 'la', term: 'evasit' }),
    path: 'artifacts[0].pivot.lang',
    reason: /la/u,
  },
];

export const BAD_CUES: readonly {
  readonly wrong: string;
  readonly cues: unknown;
  readonly path: string;
  readonly reason: RegExp;
}[] = [
  {
    wrong: 'an empty group',
    cues: { one: { cues: { en: [[]] }, details: [] } },
    path: 'one.cues.en[0]',
    reason: /empty group/u,
  },
  {
    wrong: 'a detail of an unknown sort',
    cues: { one: { cues: {}, details: [{ what: 'colour', near: [], asserted: [], later: [] }] } },
    path: 'one.details[0].what',
    reason: /colour/u,
  },
];
