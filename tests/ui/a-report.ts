/** A report with one flag of every sort, about an article that does not exist. */

import type { Flag, FlagNote, Origin, Report, Verdict } from '../../src/engine/report';
import { NOT_ASKED } from '../../src/engine/sourcing/asked';
import type { ClaimStatus } from '../../src/engine/vocabulary';
import type { PageStatus } from '../../src/protocol';

function flag(kind: Flag['kind'], at: number, quote: string, note: FlagNote): Flag {
  const claim = note.category === 'claim' ? `${kind}-claim` : null;
  return {
    id: `${note.category}:${claim ?? kind}:${at}:0`,
    category: note.category,
    kind,
    claim,
    status: note.category === 'claim' ? (kind as ClaimStatus) : null,
    pageParagraph: at,
    start: 0,
    end: quote.length,
    quote,
    approximate: false,
    note,
  };
}

/** A flag of a claim with this status. */
export function claimFlag(status: ClaimStatus, at = 2): Flag {
  return flag(status, at, `words that are ${status}`, {
    category: 'claim',
    claim: 'Two lorries left the yard.',
    reason: 'The inspectors counted three.',
    confidence: 'high',
    established: '2021-05-04/06',
    history: [
      { date: '2021-05-01', status: 'asserted', note: 'As first printed.' },
      { date: '2021-05-04', status, note: 'The count was published.' },
    ],
    evidence: [
      {
        publisher: 'Quay Courier',
        title: 'Three lorries, not two',
        date: '2021-05-04',
        url: 'https://courier.example/three',
        note: 'Prints the list.',
        via: null,
        bears: null,
        lang: null,
      },
      {
        publisher: 'Quay Courier',
        title: 'How the count was made',
        date: 'undated',
        url: 'https://archive.example/count',
        note: 'Describes the method.',
        via: 'archive',
        bears: null,
        lang: null,
      },
    ],
  });
}

export const anonymousFlag = flag('anonymous', 1, 'two people who saw the list', {
  category: 'sourcing',
  source: { start: 0, end: 10 },
  content: null,
  reason: { pageParagraph: 3, span: { start: 0, end: 5 } },
  count: 2,
  sole: false,
  asked: NOT_ASKED,
  remark: null,
});

export const conflationFlag = flag('conflation', 4, 'assisted to the count', {
  category: 'translation',
  explanation: 'One verb there, two senses here.',
  original: 'watched the count',
  attested: false,
  confidence: 'medium',
  strength: 'decisive',
  inherited: false,
  pivot: { lang: 'it', term: 'assistere' },
  pivotConfidence: 'medium',
});

export const ORIGIN: Origin = {
  relation: 'copy',
  edition: 'washed',
  fingerprintEdition: null,
  namesAuthor: false,
  namesPublisher: false,
  article: {
    id: 'lorries-2021',
    lang: 'en',
    headline: 'Lorries leave the yard by night',
    reviewed: '2021-06-01',
    maker: null,
    reviewers: [],
    notices: [],
    pack: null,
    correction: { searched: '2021-06-01', found: 'No correction was found' },
    editions: [
      {
        id: 'first',
        kind: 'original',
        publisher: 'The Daily Quay',
        authors: ['Ada Reed', 'Ben Holt'],
        headline: 'Lorries leave the yard by night',
        published: '2021-05-01',
        url: 'https://quay.example/lorries',
        phrases: [],
      },
      {
        id: 'washed',
        kind: 'laundered',
        publisher: 'copies.example',
        authors: [],
        headline: 'Trucks abandon the courtyard',
        published: 'undated',
        url: 'https://copies.example/1',
        phrases: [],
      },
    ],
  },
};

const VERDICT: Verdict = {
  kind: 'copy',
  article: 'lorries-2021',
  relation: null,
  wording: 'reworded',
  coverage: 0.8,
  matchedParagraphs: 24,
  pageParagraphs: 31,
};

/** The report, with some of it replaced. */
export function aReport(other: Partial<Report> = {}): Report {
  return {
    verdict: VERDICT,
    runWords: 3.6,
    reasons: [],
    alignment: [],
    flags: [
      anonymousFlag,
      conflationFlag,
      claimFlag('contradicted'),
      claimFlag('superseded', 5),
      claimFlag('corroborated', 6),
    ],
    paragraphs: [],
    beside: [],
    comparison: null,
    changes: [
      {
        claim: 'contradicted-claim',
        kind: 'altered',
        pageParagraph: 2,
        start: 0,
        end: 4,
        quote: 'five lorries',
        expected: 'two lorries',
      },
    ],
    origin: ORIGIN,
    sourcing: {
      read: true,
      namedVoices: ['Ada Reed'],
      anonymous: 1,
      group: 0,
      secondHand: 0,
      throughOutlet: 0,
      unattributed: 0,
      firstAnonymous: 1,
      reasonStated: 3,
      soleClaims: ['contradicted-claim'],
    },
    pivot: { lang: 'it', flags: [conflationFlag.id] },
    inherited: null,
    letters: 4000,
    notices: [],
    noticeCarried: null,
    dataset: { date: '2026-11-23', articles: 1 },
    ...other,
  };
}

/** The same with another verdict. */
export function withVerdict(verdict: Partial<Verdict>, other: Partial<Report> = {}): Report {
  return aReport({ verdict: { ...VERDICT, ...verdict }, ...other });
}

/** A page that was checked, with nothing lost or hidden. */
export function checked(report: Report, lost: readonly string[] = []): PageStatus {
  return { state: 'checked', report, lost, hidden: false };
}
