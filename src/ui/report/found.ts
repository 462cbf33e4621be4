/** How a finding was made, and whose word it is. */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { say } from '../wording';

/** Whether a record speaks, and not a rule alone. */
export function isOfRecord({ note, kind }: Flag): boolean {
  if (note.category === 'claim') return true;
  return note.category === 'sourcing' ? note.remark !== null : kind === 'record';
}

/** The name of whoever wrote the record behind a report. */
export function makerName(report: Report, wording: Wording): string {
  return report.origin?.article.maker?.name ?? say(wording, 'maker_unknown');
}

/** "From a record by …, reviewed …", or "Found by a rule of Hearsay". */
export function foundLine(flag: Flag, report: Report, wording: Wording): string {
  const article = report.origin?.article;
  if (!article || !isOfRecord(flag)) return say(wording, 'found_rule');
  return recordLine(report, wording);
}

/** Whose record a report speaks from; empty where it speaks from none. */
export function recordLine(report: Report, wording: Wording): string {
  const article = report.origin?.article;
  if (!article) return '';
  const { pack, reviewed } = article;
  const date = showDate(wording, reviewed);
  const maker = makerName(report, wording);
  if (!pack) {
    const name = article.maker ? 'found_record' : 'found_bundled';
    return say(wording, name, { maker, date });
  }
  const signed = say(wording, pack.signed ? 'found_signed' : 'found_unsigned');
  return say(wording, 'found_record_pack', { maker, date, pack: pack.name, signed });
}
