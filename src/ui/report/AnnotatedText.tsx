/** The text that was checked, its highlighted findings numbered, so that notes can refer to them. */
import type { Flag } from '../../engine/report';
import type { PageParagraph } from '../../engine/vocabulary';
import { toneOf } from '../flag-words';

interface AnnotatedTextProps {
  readonly paragraphs: readonly PageParagraph[];
  readonly lang: string | null;
  /** Findings to mark, in any order. */
  readonly flags: readonly Flag[];
  /** Number of a finding in the notes, from 1. */
  readonly numberOf: (flag: Flag) => number;
}

interface Stretch {
  readonly text: string;
  readonly flags: readonly Flag[];
  /** Findings that end here and get their number here. */
  readonly ending: readonly Flag[];
}

/** A paragraph cut wherever a finding begins or ends. */
export function stretches(text: string, flags: readonly Flag[]): readonly Stretch[] {
  const cuts = new Set([0, text.length, ...flags.flatMap(({ start, end }) => [start, end])]);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, at) => {
    const to = points[at + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      flags: flags.filter(({ start, end }) => start <= from && end >= to),
      ending: flags.filter(({ end }) => end === to),
    };
  });
}

/** Paragraphs in reading order; each finding a mark with a link to its note. */
export function AnnotatedText(props: AnnotatedTextProps) {
  const { paragraphs, lang, flags, numberOf } = props;
  return (
    <article class="annotated" lang={lang ?? undefined}>
      {paragraphs.map(({ text, role }, at) => {
        const own = flags.filter(({ pageParagraph }) => pageParagraph === at);
        const Tag = role === 'headline' ? 'h3' : 'p';
        return (
          <Tag key={at} id={`paragraph-${at}`} data-paragraph={at}>
            {stretches(text, own).map((stretch) => {
              const [first] = stretch.flags;
              const notes = stretch.ending.map((flag) => (
                <sup key={flag.id}>
                  <a href={`#note-${numberOf(flag)}`}>{numberOf(flag)}</a>
                </sup>
              ));
              if (!first) return stretch.text;
              return (
                <span key={`${first.id} ${stretch.text}`}>
                  <mark
                    data-tone={toneOf(first)}
                    data-category={first.category}
                    data-flag={first.id}
                  >
                    {stretch.text}
                  </mark>
                  {notes}
                </span>
              );
            })}
          </Tag>
        );
      })}
    </article>
  );
}
