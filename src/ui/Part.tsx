/** A titled stretch of an options-like page. */
import type { ComponentChildren } from 'preact';

interface PartProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** Title beside its content, or above it where there is no room. */
export function Part({ id, title, hint, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p class="small soft">{hint}</p>}
      </div>
      <div class="content">{children}</div>
    </section>
  );
}
