/** How Italian-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';
import { OTHER_CORRECTIONS } from './notices-words';

const PEZZO =
  "(?:questo articolo|questa notizia|questo testo|questo pezzo|questa nota|il titolo|l'articolo)";
const ERRORE = 'error|errat|erron|corrett|rettific|sbagliat|inesatt|correzione';

export const NOTICES_IT: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens: '(?:correzione|rettifica|errata corrige) ?(?:\\([^)]{1,30}\\) ?)?[:—–.]',
    unless: OTHER_CORRECTIONS,
    examples: ['Correzione: il ponte è a Trieste.', 'Errata corrige: si legga 1954.'],
    counters: ['Correzione: la Borsa perde il 10 %'],
  },
  {
    kind: 'clarified',
    opens: '(?:precisazione|chiarimento) ?[:—–]',
    examples: ['Precisazione: la sindaca ha parlato prima del voto.'],
    counters: ['Precisazione attesa dal ministero'],
  },
  {
    kind: 'corrected',
    opens: '(?:nota della redazione|nota del direttore|ndr|n\\.d\\.r\\.|aggiornamento) ?[:—–]',
    needs: `(?:articolo|versione|titolo|testo|notizia)[^.]{0,160}(?:${ERRORE})|(?:${ERRORE})[^.]{0,160}(?:articolo|versione|titolo|testo|notizia)`,
    examples: [
      'Nota della redazione: una versione precedente di questo articolo conteneva un errore.',
    ],
    counters: ['Nota della redazione: l’autrice insegna a Bari.'],
  },
  {
    kind: 'corrected',
    opens:
      "(?:in )?(?:una|la) (?:precedente |prima )?versione (?:precedente |iniziale |originale )?(?:di questo|di questa|dell'|del|della) ?(?:articolo|notizia|testo|pezzo)",
    needs:
      'diceva|indicava|affermava|riportava|attribuiva|conteneva|si leggeva|era scritto|error|errat|sosteneva|scritto',
    examples: [
      'In una precedente versione di questo articolo era scritto che il fiume fosse il Po.',
    ],
    counters: ['Una versione precedente del ponte era di legno.'],
  },
  {
    kind: 'corrected',
    opens: `${PEZZO} è stat[oa] (?:corrett|rettificat|modificat[oa] per corregger)`,
    examples: ['Questo articolo è stato corretto il 3 maggio.'],
    counters: ['Questo articolo è stato pubblicato il 3 maggio.'],
  },
  {
    kind: 'retracted',
    opens: `${PEZZO} è stat[oa] (?:ritirat|rimoss)`,
    unless: 'legge|codice|statuto',
    examples: ['Questa notizia è stata ritirata.'],
    counters: ['Questo articolo è stato rimosso dalla legge di bilancio.'],
  },
];
