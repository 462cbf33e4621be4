/** Changes in words: what stands here, what the article has, why it matters. */
import type { Edit, EditKind } from '../../engine/comparison';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { say, sayList, type TextName } from '../wording';

const DETAILS: readonly EditKind[] = ['number', 'unit', 'date', 'name'];

/** The sentence for an edit; its slots are the words here and what the article has. */
export function editSentence(edit: Edit): TextName {
  const { kind, expected, articleParagraph } = edit;
  if (DETAILS.includes(kind)) return 'edit_detail';
  if (kind === 'quotation') return quotationSentence(edit);
  if (kind === 'hedge-lost' && expected === 'denied') return 'edit_denial_lost';
  if (kind === 'link-lost' && articleParagraph === null) return 'edit_source_unlinked';
  if (kind === 'attribution-lost' && expected.startsWith('~')) return 'edit_attribution_lost_bare';
  return `edit_${underscored(kind)}` as TextName;
}

function quotationSentence({ expected, speaker, weight }: Edit): TextName {
  if (expected !== '') return weight === 'high' ? 'edit_quotation_was' : 'edit_quotation_maybe';
  return speaker ? 'edit_quotation_of' : 'edit_quotation';
}

const underscored = (kind: string): string => kind.replaceAll('-', '_');

const WHY: Readonly<Record<string, TextName>> = {
  quotation: 'why_quotation',
  hedge: 'why_hedge',
  attribution: 'why_attribution',
  number: 'why_figure',
  unit: 'why_figure',
  date: 'why_figure',
  name: 'why_figure',
  headline: 'why_headline',
  notice: 'why_notice',
  link: 'why_link',
};

/** Why a change matters. */
export function whyItMatters({ kind, articleParagraph }: Edit): TextName {
  if (kind === 'date-lost' || (kind === 'link-lost' && articleParagraph === null))
    return 'why_provenance';
  return WHY[kind.split('-')[0] ?? ''] ?? 'why_provenance';
}

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  rouble: 'RUB',
  rupee: 'INR',
};
/** Units that the browser knows by another name than ours. */
const UNITS: Readonly<Record<string, string>> = {
  kilometre: 'kilometer',
  metre: 'meter',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  litre: 'liter',
  mph: 'mile-per-hour',
  kph: 'kilometer-per-hour',
};

/** What the article has that is written in our way here: a number, a date, who it is by, a host. */
const UNQUOTED: readonly EditKind[] = [
  'number',
  'unit',
  'date',
  'date-lost',
  'byline-lost',
  'credit-lost',
  'link-lost',
];

/** Whether what the article has stands in its own words and so in quotation marks. */
export function isQuoted(kind: EditKind): boolean {
  return !UNQUOTED.includes(kind);
}

/** What the article has, in the reader's language where it is a number or a date. */
export function expectedWords({ kind, expected }: Edit, wording: Wording): string {
  if (kind === 'number' || kind === 'unit') return numberWords(expected, wording);
  if (kind === 'date') return dateWords(expected, wording);
  if (kind === 'date-lost') return showDate(wording, expected);
  return expected.replace(/^~/, '');
}

function numberWords(value: string, { language }: Wording): string {
  const [amount = '', unit = ''] = value.split(' ');
  const options = { maximumFractionDigits: 6 };
  try {
    const currency = CURRENCIES[unit];
    if (currency) {
      const style = {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: 0,
      } as const;
      return new Intl.NumberFormat(language, { ...options, ...style }).format(Number(amount));
    }
    if (unit === '') return new Intl.NumberFormat(language, options).format(Number(amount));
    const known = { style: 'unit', unit: UNITS[unit] ?? unit, unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(language, { ...options, ...known }).format(Number(amount));
  } catch {
    // A unit that this browser does not know.
    return `${Number(amount).toLocaleString(language)} ${unit.replace('-', ' ')}`;
  }
}

/** "year month day weekday" with `-` for what is not said. */
function dateWords(value: string, { language }: Wording): string {
  const [year = 0, month = 0, day = 0, weekday = 0] = value
    .split(' ')
    .map((part) => Number(part) || 0);
  // A Monday first: of a weekday alone nothing else is shown.
  const at = new Date(Date.UTC(year || 2001, Math.max(0, month - 1), day || 1));
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(year > 0 && { year: 'numeric' }),
    ...(month > 0 && { month: 'long' }),
    ...(day > 0 && { day: 'numeric' }),
  } as Intl.DateTimeFormatOptions).format(at);
  const named = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(2001, 0, weekday)),
  );
  if (weekday === 0) return written;
  return year + month + day === 0 ? named : `${named}, ${written}`;
}

const KINDS: Readonly<Record<EditKind, TextName>> = {
  number: 'kind_number',
  unit: 'kind_unit',
  date: 'kind_date',
  name: 'kind_name',
  quotation: 'kind_quotation',
  'hedge-lost': 'kind_hedge',
  'hedge-gained': 'kind_hedge',
  'attribution-lost': 'kind_attribution',
  'attribution-vague': 'kind_attribution',
  'attribution-merged': 'kind_attribution',
  headline: 'kind_headline',
  'byline-lost': 'kind_byline',
  'date-lost': 'kind_dateline',
  'credit-lost': 'kind_credit',
  'notice-lost': 'kind_notice',
  'link-lost': 'kind_link',
};

/** The kinds that were looked for as a list in words. */
export function lookedFor(looked: readonly EditKind[], wording: Wording): string {
  const names = [...new Set(looked.map((kind) => KINDS[kind]))];
  return sayList(
    wording,
    names.map((name) => say(wording, name)),
  );
}
