/** A text whose slots hold elements instead of words. */
import type { ComponentChildren } from 'preact';

interface RichProps {
  /** A text with slots left open: "Copy of “{headline}”". */
  readonly text: string;
  readonly slots: Readonly<Record<string, ComponentChildren>>;
}

/** The text with each `{slot}` replaced by its element; an unknown slot stays as words. */
export function Rich({ text, slots }: RichProps) {
  return (
    <>
      {text
        .split(/(\{\w+\})/)
        .map((part) => (/^\{\w+\}$/.test(part) ? (slots[part.slice(1, -1)] ?? part) : part))}
    </>
  );
}
