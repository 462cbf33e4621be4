/** How German-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';
import { OTHER_CORRECTIONS } from './notices-words';

const STUECK =
  '(?:artikels?|textes?|text|beitrags?|beitrag|meldung|berichts?|bericht|überschrift|grafik|nachricht)';
const FEHLER =
  'korrig|korrektur|berichtig|fehler|falsch|fälschlich|irrtümlich|unrichtig|nicht richtig|verwechselt';

export const NOTICES_DE: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens:
      '(?:korrekturhinweis|korrektur|berichtigung|richtigstellung|gegendarstellung und korrektur) ?(?:\\([^)]{1,30}\\) ?)?[:—–]',
    unless: OTHER_CORRECTIONS,
    examples: ['Korrektur: Die Brücke steht in Kiel, nicht in Lübeck.'],
    counters: ['Korrektur am Markt: Aktien fallen', 'Korrektur: Kurse geben nach'],
  },
  {
    kind: 'clarified',
    opens: '(?:klarstellung|präzisierung) ?[:—–]',
    examples: ['Klarstellung: Der Rat hat noch nicht abgestimmt.'],
    counters: ['Klarstellung gefordert'],
  },
  {
    kind: 'corrected',
    opens:
      '(?:anmerkung der redaktion|anm\\. d\\. red\\.|hinweis der redaktion|transparenzhinweis|hinweis|update) ?[:—–]',
    needs: `(?:${STUECK}|version|fassung)[^.]{0,160}(?:${FEHLER})|(?:${FEHLER})[^.]{0,160}(?:${STUECK}|version|fassung)|(?:frühere|ursprüngliche|vorherige|ersten)[nr]? (?:version|fassung)`,
    examples: ['Anmerkung der Redaktion: In einer früheren Fassung stand ein falsches Datum.'],
    counters: ['Anmerkung der Redaktion: Der Autor ist Mitglied des Vereins.'],
  },
  {
    kind: 'corrected',
    opens: `(?:in )?(?:einer|eine|der|die|unserer) (?:früheren?|ursprünglichen?|vorherigen?|ersten?|älteren?) (?:version|fassung) (?:dieses|des|unseres|dieser|der) ${STUECK}`,
    examples: ['In einer früheren Version dieses Artikels hieß es, der Turm sei 90 Meter hoch.'],
    counters: ['Eine frühere Version der Brücke war aus Holz.'],
  },
  {
    kind: 'corrected',
    opens: `(?:dieser|der|diese|die) ${STUECK} wurde (?:nachträglich |inzwischen |am [^:]{1,30} )?(?:korrigiert|berichtigt)`,
    examples: ['Dieser Artikel wurde am 3. Mai korrigiert.'],
    counters: ['Der Bericht wurde gestern vorgestellt.'],
  },
  {
    kind: 'corrected',
    opens:
      'wir (?:haben|bitten)(?: diesen| den| die| dies)*(?: fehler| stelle| passage| angabe| versehen)*[^.]{0,40}(?:korrigiert|berichtigt|zu entschuldigen)',
    needs: `${STUECK}|fehler|version|fassung`,
    examples: ['Wir haben den Fehler korrigiert.'],
    counters: ['Wir haben die Rechnung korrigiert, sagte die Ministerin.'],
  },
  {
    kind: 'retracted',
    opens: `(?:dieser|diese|der|die) ${STUECK} (?:wurde|ist) (?:zurückgezogen|offline genommen|gelöscht)`,
    examples: ['Dieser Bericht wurde zurückgezogen.'],
    counters: ['Der Antrag wurde zurückgezogen.'],
  },
];
