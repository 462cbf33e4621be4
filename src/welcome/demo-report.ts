/** An invented report for an invented story, in the shape that real ones have. */
import type { Flag, Report } from '../engine/report';

const EVIDENCE_URL = 'https://example.org/';

const anonymous: Flag = {
  id: 'demo-sourcing',
  category: 'sourcing',
  kind: 'anonymous',
  claim: null,
  status: null,
  pageParagraph: 0,
  start: 0,
  end: 27,
  quote: 'people close to the company',
  approximate: false,
  note: {
    category: 'sourcing',
    source: { start: 0, end: 27 },
    content: null,
    reason: null,
    count: null,
    sole: false,
    asked: {
      described: null,
      placed: null,
      opinion: null,
      boilerplate: null,
      borneOut: null,
    },
    remark: null,
  },
};

const conflation: Flag = {
  id: 'demo-translation',
  category: 'translation',
  kind: 'conflation',
  claim: null,
  status: null,
  pageParagraph: 1,
  start: 0,
  end: 22,
  quote: 'assisted to the rescue',
  approximate: false,
  note: {
    category: 'translation',
    explanation:
      'Italian has one verb for helping and for looking on. The harbour master looked on.',
    original: 'watched the rescue',
    attested: false,
    confidence: 'medium',
    strength: 'decisive',
    inherited: false,
    pivot: { lang: 'it', term: 'assistere' },
    pivotConfidence: 'medium',
  },
};

const overtaken: Flag = {
  id: 'demo-claim',
  category: 'claim',
  kind: 'superseded',
  claim: 'demo',
  status: 'superseded',
  pageParagraph: 1,
  start: 0,
  end: 28,
  quote: 'Two people are still missing',
  approximate: false,
  note: {
    category: 'claim',
    claim: 'Two passengers have not been found.',
    reason: 'Both had taken an earlier boat and reported to the police the next morning.',
    confidence: 'high',
    established: '2024-05-15',
    history: [
      { date: '2024-05-14', status: 'asserted', note: 'As first printed that night.' },
      { date: '2024-05-15', status: 'superseded', note: 'Both passengers came forward.' },
    ],
    evidence: [
      {
        publisher: 'The Port Ellery Gazette (invented)',
        title: 'Missing ferry passengers safe and well',
        date: '2024-05-15',
        url: EVIDENCE_URL,
        note: 'Names neither passenger; gives the police as its source.',
        via: null,
        bears: null,
        lang: null,
      },
    ],
  },
};

export const DEMO_FLAGS = { anonymous, conflation, overtaken } as const;

export const DEMO_REPORT: Report = {
  verdict: {
    kind: 'copy',
    article: 'demo',
    relation: null,
    wording: 'reworded',
    coverage: 1,
    matchedParagraphs: 2,
    pageParagraphs: 2,
  },
  runWords: null,
  reasons: [],
  alignment: [],
  flags: Object.values(DEMO_FLAGS),
  changes: [],
  paragraphs: [],
  beside: [],
  comparison: null,
  origin: null,
  sourcing: null,
  pivot: null,
  inherited: null,
  letters: 400,
  notices: [],
  noticeCarried: null,
  dataset: { date: '2024-05-16', articles: 1 },
};
