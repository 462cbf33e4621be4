/** A link that leaves the page the reader is on. */
import type { ComponentChildren } from 'preact';
import type { Wording } from '../protocol';
import { say } from './wording';

interface OutlinkProps {
  readonly href: string;
  /** Language of the link's own words. */
  readonly lang?: string | undefined;
  readonly wording: Wording;
  readonly children: ComponentChildren;
}

/**
 * The host a link really leads to, as browsers write it: user names are cut off and letters that
 * look like others come as "xn--". Empty for what is no address.
 */
export function hostOf(href: string): string {
  try {
    return new URL(href).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Opens in a new tab, says so to screen readers, and tells the other side nothing. */
export function Outlink({ href, lang, wording, children }: OutlinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{children}</span>
      <span class="unseen"> ({say(wording, 'new_tab')})</span>
    </a>
  );
}
