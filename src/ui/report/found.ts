/** How a finding was made, and whose word it is. */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { showDate } from '../dates';
import { articleOf, articlesOf, type KnownArticle, makerName } from '../whose';
import { say, sayList } from '../wording';

/** Whether a record speaks, and not a rule alone. */
export function isOfRecord({ note, kind }: Flag): boolean {
  if (note.category === 'claim') return true;
  return note.category === 'sourcing' ? note.remark !== null : kind === 'record';
}

/** "From a record by …, reviewed …", or "Found by a rule of Hearsay". */
export function foundLine(flag: Flag, report: Report, wording: Wording): string {
  const article = articleOf(report, flag);
  return article && isOfRecord(flag) ? recordLine(article, wording) : say(wording, 'found_rule');
}

/** Whose record it is, and when it was reviewed. */
export function recordLine(article: KnownArticle, wording: Wording): string {
  const { pack, reviewed } = article;
  const date = showDate(wording, reviewed);
  const maker = makerName(article, wording);
  if (!pack) {
    const name = article.maker ? 'found_record' : 'found_bundled';
    return say(wording, name, { maker, date });
  }
  const signed = say(wording, pack.signed ? 'found_signed' : 'found_unsigned');
  return say(wording, 'found_record_pack', { maker, date, pack: pack.name, signed });
}

/** "By …"; of what a reader loaded, whether anything proves the name. */
export function whoseWord(article: KnownArticle | null, wording: Wording): string {
  const maker = makerName(article, wording);
  if (!article?.pack) return say(wording, 'whose', { maker });
  const signed = say(wording, article.pack.signed ? 'found_signed' : 'found_unsigned');
  const { publisher } = article.pack;
  // Who made a record is the publisher's word, unless it is the publisher.
  if (publisher !== '' && publisher !== maker) {
    return say(wording, 'whose_passed', { maker, publisher, signed });
  }
  return say(wording, 'whose_pack', { maker, signed });
}

/** "By …" of a record's finding where several records speak; else nothing needs to be said. */
export function whoseLine(flag: Flag, report: Report, wording: Wording): string | null {
  if (report.beside.length === 0 || !isOfRecord(flag)) return null;
  return whoseWord(articleOf(report, flag), wording);
}

/** That several records speak, and whose they are; null where one does or none. */
export function recordsLine(report: Report, wording: Wording): string | null {
  const all = articlesOf(report);
  if (all.length < 2) return null;
  const makers = sayList(wording, [...new Set(all.map((each) => makerName(each, wording)))]);
  return say(wording, 'records_beside', { n: all.length, makers });
}
