// @vitest-environment happy-dom
/** No sentence is stronger than its status: every status, kind, edition and relation is walked. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/engine/article';
import type { Flag } from '../../src/engine/report';
import {
  CLAIM_STATUSES,
  RELATIONS,
  SOURCING_KINDS,
  TRANSLATION_KINDS,
} from '../../src/engine/vocabulary';
import { DEFAULT_SETTINGS, INTERFACE_LANGUAGES } from '../../src/settings';
import { labelOf, meaningOf } from '../../src/ui/flag-words';
import { answersOf } from '../../src/ui/report/answers';
import { ReportView } from '../../src/ui/report/ReportView';
import { shortVerdict, verdictManner, verdictTitle } from '../../src/ui/verdict-words';
import { say } from '../../src/ui/wording';
import { anonymousFlag, aReport, claimFlag, conflationFlag, ORIGIN, withVerdict } from './a-report';
import { pageText, show, wordingOf } from './rendered';

const EN = wordingOf('en');
const EDITIONS: readonly Edition['kind'][] = ['original', 'syndication', 'repost', 'laundered'];
const WORDINGS = ['verbatim', 'edited', 'reworded'] as const;
/** What only a publisher's own notice allows. */
const PUBLISHERS = /\b(retract|correct(?:ed|ion)|withdr[ae]w|clarif)/i;
/** What nothing here allows. */
const NEVER = /\b(false|fake|lie[sd]?|untrue|debunked|proven|disproved|verified)\b/i;
type Language = (typeof INTERFACE_LANGUAGES)[number];
/** The same in each language; "unverified" and its like say the opposite and are taken out first. */
const NEVER_IN: Readonly<Record<Language, RegExp>> = {
  en: NEVER,
  de: /falsch|unwahr|gelogen|lüge|widerlegt|bewiesen|erwiesen|verifiziert|gefälscht/i,
  es: /\bfals[oa]s?\b|mentira|miente|desmentid|demostrad|verificad|probado/i,
  fr: /\bfaux\b|\bfausse|mensong|démenti|prouvé|vérifié|avéré/i,
  it: /\bfals[oaie]\b|bugi|smentit|dimostrat|verificat|provat[oa]/i,
  ko: /거짓|가짜|허위|사실무근|입증|검증된|확인된 사실/,
};
const UNVERIFIED =
  /unverified|\bno verificad[oa]|non vérifiée?|sin verificar|non verificat[oa]|nicht verifiziert/gi;
/** A publisher's own act, named as one. */
const ACTS_IN: Readonly<Record<Language, RegExp>> = {
  en: PUBLISHERS,
  de: /zurückgezogen|zurückgenommen|korrigiert|berichtig|klargestellt|präzisiert/i,
  es: /retirad|retractad|retiró|corregid|corrigió|rectific|aclarad|aclaró/i,
  fr: /retir(?:é|a)|rétract|corrig|rectifi|clarifi|précis(?:é|ion)/i,
  it: /ritirat|ritrattat|corrett|rettific|chiarit|precisat/i,
  ko: /철회|정정|보충|분명히 했/,
};

const origin = (kind: Edition['kind'] | null, measured: Edition['kind'] | null) => {
  const [first] = ORIGIN.article.editions;
  const editions = EDITIONS.map((each) => ({ ...first, kind: each, id: each }) as Edition);
  return {
    ...ORIGIN,
    edition: kind,
    fingerprintEdition: measured,
    article: { ...ORIGIN.article, editions },
  };
};

const flags: readonly Flag[] = [
  ...CLAIM_STATUSES.map((status) => claimFlag(status)),
  ...SOURCING_KINDS.map((kind) => ({ ...anonymousFlag, kind, id: kind })),
  ...TRANSLATION_KINDS.map((kind) => ({ ...conflationFlag, kind, id: kind })),
];

describe.each(flags)('$kind', (flag) => {
  const said = [labelOf(flag), meaningOf(flag)].map((name) => say(EN, name)).join(' ');

  test('claims a publisher’s act only where there was one', () => {
    const acts = ['retracted', 'corrected', 'clarified', 'held'];
    const its = acts.includes(flag.kind);
    expect(PUBLISHERS.test(said) || /review/i.test(said)).toBe(its);
  });

  test.each(INTERFACE_LANGUAGES)('calls nothing untrue and nothing proven, in %s', (language) => {
    const wording = wordingOf(language);
    const all = [labelOf(flag), meaningOf(flag)].map((name) => say(wording, name)).join(' ');
    expect(all.replace(UNVERIFIED, '')).not.toMatch(NEVER_IN[language]);
    // Of a review it is said that nothing was withdrawn.
    const its = ['retracted', 'corrected', 'clarified', 'held'].includes(flag.kind);
    expect([ACTS_IN[language].test(all), all]).toEqual([its, all]);
  });

  test('says what it stands on and how sure that is, or how it was found, in every language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const answers = answersOf(flag, aReport(), wordingOf(language));
      expect(answers[0]?.text).toBe(flag.quote);
      for (const { text, sources = [] } of answers) {
        expect(text.trim() !== '' || sources.length > 0).toBe(true);
        expect(text).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
      }
    }
  });
});

describe.each([...EDITIONS, null])('a page that follows: %s', (kind) => {
  const cases = (['copy', 'excerpt'] as const).flatMap((verdict) =>
    WORDINGS.flatMap((wording) =>
      [...EDITIONS, null].map((measured) =>
        withVerdict({ kind: verdict, wording }, { origin: origin(kind, measured) }),
      ),
    ),
  );

  test.each(INTERFACE_LANGUAGES)(
    'never names the original’s headline as what it copies, in %s',
    (language) => {
      for (const report of cases) {
        expect(verdictTitle(wordingOf(language), report)).not.toContain(ORIGIN.article.headline);
        expect(verdictTitle(wordingOf(language), report)).not.toMatch(/\{\w+\}/);
      }
    },
  );

  test('says "translated" of a laundered version alone', () => {
    for (const report of cases) {
      expect(/translat/.test(verdictTitle(EN, report))).toBe(kind === 'laundered');
      expect(/own wording/.test(verdictTitle(EN, report))).toBe(kind === 'laundered');
    }
  });

  test('says "word for word" and "reworded" of a text it names, and only of what was compared', () => {
    for (const report of cases) {
      const manner = verdictManner(EN, report);
      const measured = report.origin?.fingerprintEdition ?? null;
      if (kind !== null && measured !== null && kind !== measured) expect(manner).toBeNull();
      else expect(manner).toMatch(measured === null ? /on record/ : /The Daily Quay/);
    }
  });
});

describe.each(RELATIONS)('a related page: %s', (relation) => {
  test('is called a copy nowhere', async () => {
    const report = withVerdict({ kind: 'related', wording: null, relation }, { flags: [] });
    await show(
      <ReportView
        report={report}
        lost={[]}
        hidden={false}
        settings={DEFAULT_SETTINGS}
        wording={EN}
        place={{ version: '0.0.0', url: null, address: null }}
        alter={() => undefined}
      />,
    );
    expect(say(EN, shortVerdict(report))).toBe('Not a copy');
    expect(verdictTitle(EN, report)).not.toMatch(/\b(copy|excerpt|translation)\b/i);
    expect(pageText()).not.toMatch(/this page follows it|No credit/);
  });
});

test('the four relations have four sentences', () => {
  const said = RELATIONS.map((relation) =>
    verdictTitle(EN, withVerdict({ kind: 'related', wording: null, relation })),
  );
  expect(new Set(said).size).toBe(RELATIONS.length);
});
