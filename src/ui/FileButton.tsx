/** A button that reads one text file from the reader's disk. */
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  /** Kinds of file to offer, as in `accept`. */
  readonly accept: string;
  readonly label: string;
  readonly hint?: string;
  readonly onText: (text: string) => void;
}

/** Opens the file dialogue; the same file may be chosen twice in a row. */
export function FileButton({ accept, label, hint, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" title={hint} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          field.value = '';
          file?.text().then(onText);
        }}
      />
    </>
  );
}
