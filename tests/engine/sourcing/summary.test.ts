import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FlagDraft } from '../../../src/engine/report';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { noteOf, pageOf, unknown } from './page';

const summary = (paragraphs: readonly string[], claims: readonly FlagDraft[] = []) =>
  findSourcing(pageOf(paragraphs), unknown, claims, null).summary;

describe('named voices', () => {
  it.each([
    ['"It sank," said Maria Chen, a diver.', ['Maria Chen']],
    ['Maria Chen, who dives, said it sank.', ['Maria Chen']],
    ['According to Dr. Olga Petrov, it sank. "It did," she said.', ['Olga Petrov']],
    ['"It sank," Luis de la Torre said.', ['Luis de la Torre']],
    ['Maria Chen dives. "It sank," Chen said.', ['Maria Chen']],
    ['"It sank," Maria Chen said. "Deep," Chen said.', ['Maria Chen']],
    ['The Transport Ministry said it sank.', []],
    ['Maria Chen dives on Sundays.', []],
    ['Norway said it sank.', []],
    ['"It sank," one diver said.', []],
    ['"It sank," J. R. Hale said.', ['J. R. Hale']],
    ['"It sank," Anna Berta Carla Dora Emma said.', ['Anna Berta Carla Dora Emma']],
    ['"It sank," Anna Berta Carla Dora Emma Frida said.', []],
    ['"It sank," Bramble Green Trust said.', []],
    ['"It sank," Bramble Ministers said.', []],
    ['"It sank," said Sen. Maria Chen (R-Bramble.), who told it.', ['Maria Chen']],
  ])('%s', (text, voices) => {
    expect(summary([text]).namedVoices).toEqual(voices);
  });
});

describe('the summary', () => {
  const page = [
    'The ferry sank on Monday.',
    'It was overloaded, according to local reports.',
    'Two officials said the pump had failed.',
    'The captain is believed to have fled.',
    'One clerk, who asked not to be named because the inquiry is open, said the log was changed.',
  ];

  it('counts by kind and says where the first source and the reason stand', () => {
    expect(summary(page)).toMatchObject({
      anonymous: 2,
      secondHand: 1,
      unattributed: 1,
      firstAnonymous: 2,
      reasonStated: 4,
    });
  });

  it('says null where there is neither', () => {
    expect(summary(['The ferry sank.'])).toMatchObject({
      firstAnonymous: null,
      reasonStated: null,
    });
  });

  it('counts sources, not marks', () => {
    const again = ['Two officials said no.', 'The officials said so twice.', 'A porter said yes.'];
    expect(summary(again)).toMatchObject({ read: true, anonymous: 2, group: 0 });
  });

  it('sets distinct sources beside distinct named voices, however often each speaks', () => {
    const page = [
      'Two officials said no. "No," said Maria Chen, a diver.',
      'The officials said so twice. Ms. Chen agreed; the officials said so again.',
      'A porter said yes, and Luis Ortega, the pilot, said yes too. "Yes," Ortega said.',
      'Critics said it was late. Maria Chen said it was not.',
    ];
    const { flags, summary: sums } = findSourcing(pageOf(page), unknown, [], null);
    expect(flags.length).toBe(5);
    expect(sums).toMatchObject({
      namedVoices: ['Maria Chen', 'Luis Ortega'],
      anonymous: 2,
      group: 1,
    });
  });

  it('says that a language is not read', () => {
    const turkish = { ...pageOf(['Yetkililer geminin battığını söyledi.']), lang: 'tr' };
    expect(findSourcing(turkish, unknown, [], null).summary).toMatchObject({ read: false });
  });

  it('lists no claim that no reviewed passage says to rest on one source', () => {
    const claim = (id: string, pageParagraph: number): FlagDraft => ({
      category: 'claim',
      kind: 'unverified',
      claim: id,
      status: 'unverified',
      pageParagraph,
      start: 0,
      end: 3,
      quote: '',
      approximate: false,
      note: {
        category: 'claim',
        claim: '',
        reason: '',
        confidence: 'low',
        established: '',
        history: [],
        evidence: [],
      },
    });
    const claims = [claim('sank', 0), claim('pump', 2), claim('captain', 3), claim('pump', 2)];
    expect(summary(page, claims).soleClaims).toEqual([]);
  });
});

describe('what is not prose carries no flags', () => {
  it.each([
    'Photo: residents said goodbye',
    'By Experts Say Staff',
    'Related: Officials say more is to come',
    'Villagers said it was loud. (AP Photo/Jo Holm)',
    'Experts say: ten foods',
    'Leave a comment',
  ])('%s', (text) => {
    expect(findSourcing(pageOf([text]), unknown, [], null).flags).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    ['es', 'Según medios locales, el barco iba lleno.', 'Según medios locales'],
    ['it-IT', 'Secondo i media locali, la nave era piena.', 'Secondo i media locali'],
    ['de', 'Laut Medienberichten war das Schiff voll.', 'Laut Medienberichten'],
    ['fr-CA', 'Selon des médias locaux, le bateau était plein.', 'Selon des médias locaux'],
    ['pl', 'Według mediów statek był pełny. Experts say so.', null],
  ])('%s', (lang, text, quote) => {
    const found = findSourcing(pageOf([text], lang), unknown, [], null).flags.map(
      (flag) => flag.quote,
    );
    expect(found).toEqual(quote === null ? [] : [quote]);
  });
});

describe('a page that does not declare its language', () => {
  const read = (text: string) =>
    findSourcing({ ...pageOf([text]), lang: null }, unknown, [], null).flags.map(
      (flag) => flag.quote,
    );

  it('is read in the language of its words, or as English', () => {
    const spanish =
      'Según medios locales, el barco iba lleno y los pasajeros no lo sabían, como se vio por la tarde.';
    expect(read(spanish)).toEqual(['Según medios locales']);
    expect(read('Experts say so.')).toEqual(['Experts say']);
  });
});

const ARTICLE = new URL('../../../../shared/seed/article.txt', import.meta.url);

describe.skipIf(!existsSync(ARTICLE))('the article the first record is about', () => {
  const paragraphs = existsSync(ARTICLE)
    ? readFileSync(ARTICLE, 'utf8')
        .split(/\n\s*\n/u)
        .map((text) => text.replace(/\s+/gu, ' ').trim())
        .filter((text) => text !== '')
    : [];
  const { flags, summary: sums } = findSourcing(pageOf(paragraphs), unknown, [], null);

  it('has these attributions by rule alone, and none in its furniture', () => {
    expect(flags.map(({ pageParagraph, kind }) => `${pageParagraph} ${kind}`)).toEqual([
      '3 anonymous',
      '5 unattributed',
      '5 through-outlet',
      '6 anonymous',
      '6 anonymous',
      '12 second-hand',
      '13 second-hand',
      '14 second-hand',
      '15 group',
      '18 anonymous',
      '19 unattributed',
      '20 through-outlet',
    ]);
  });

  it('rests on two named voices, and gives its reason once, for one person alone', () => {
    expect(sums.namedVoices).toEqual(['Sung-Yoon Lee', 'Sue Mi Terry']);
    expect(sums.firstAnonymous).toBe(3);
    expect(sums.reasonStated).toBe(18);
    const single = flags.find((flag) => flag.pageParagraph === 18);
    expect(noteOf(single)).toMatchObject({ count: 1, sole: true });
  });
});
