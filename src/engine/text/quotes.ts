/** Stretches of a text that stand in quotation marks of any of the world's styles. */
import type { Span } from '../vocabulary';

const QUOTED = /“[^“”]+[”"]|«[^«»]+»|»[^«»]+«|„[^„“”]+[“”]|「[^「」]+」|『[^『』]+』|"[^"]+"/gu;

/** Spans of quoted stretches with their marks, in order; an unclosed mark opens nothing. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}
