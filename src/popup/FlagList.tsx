/** Every finding on the page, by category: the complete equivalent of the marks. */
import { useState } from 'preact/hooks';
import type { Flag, Report } from '../engine/report';
import type { Category } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { CATEGORY_ORDER, categoryName } from '../ui/flag-words';
import { recordLanguage } from '../ui/verdict-words';
import { say } from '../ui/wording';
import { FlagRow } from './FlagRow';
import { isHighlighted } from './listing';
import { SourcingNumbers } from './SourcingNumbers';
import { TranslationSigns } from './TranslationSigns';

interface FlagListProps {
  readonly report: Report;
  /** Ids of flags whose place was not found again. */
  readonly lost: readonly string[];
  readonly settings: Settings;
  readonly wording: Wording;
  readonly reveal: (flagId: string) => Promise<boolean>;
}

/** A section per category, with its summary; statuses that are not highlighted come folded. */
export function FlagList({ report, lost, settings, wording, reveal }: FlagListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [missing, setMissing] = useState(lost);
  const lang = recordLanguage(report);

  const show = (flag: Flag) => {
    reveal(flag.id).then((found) => {
      if (!found) setMissing((now) => [...now, flag.id]);
    });
  };
  const toggle = (flag: Flag) => {
    setOpen(open === flag.id ? null : flag.id);
    if (open !== flag.id) show(flag);
  };
  const rows = (flags: readonly Flag[]) => (
    <ul class="flags">
      {flags.map((flag) => (
        <FlagRow
          key={flag.id}
          flag={flag}
          lang={lang}
          report={report}
          open={open === flag.id}
          lost={missing.includes(flag.id)}
          wording={wording}
          onToggle={() => toggle(flag)}
          onShow={() => show(flag)}
        />
      ))}
    </ul>
  );

  const section = (category: Category) => {
    const flags = report.flags.filter((flag) => flag.category === category);
    const highlighted = flags.filter((flag) => isHighlighted(flag, settings));
    const listed = flags.filter((flag) => !isHighlighted(flag, settings));
    return (
      <section class="part" key={category} aria-labelledby={`list-${category}`}>
        <h2 class="kicker" id={`list-${category}`}>
          {say(wording, categoryName(category))}
        </h2>
        {category === 'sourcing' && report.sourcing && (
          <SourcingNumbers summary={report.sourcing} wording={wording} />
        )}
        {category === 'translation' && <TranslationSigns report={report} wording={wording} />}
        {highlighted.length > 0 ? (
          rows(highlighted)
        ) : (
          <p class="soft">{say(wording, 'flags_none')}</p>
        )}
        {listed.length > 0 && (
          <details>
            <summary>{say(wording, 'flags_listed', { n: listed.length })}</summary>
            {rows(listed)}
          </details>
        )}
      </section>
    );
  };
  return <>{CATEGORY_ORDER.map(section)}</>;
}
