/** Sites as people write them, into host names. */

export interface SiteLines {
  readonly sites: readonly string[];
  /** Lines that name no site, as they were written. */
  readonly bad: readonly string[];
}

const HOST = /^(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Host of a line like "example.org", "https://www.example.org/page" or "bücher.example". */
function hostOf(line: string): string | null {
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(line) ? line : `https://${line}`);
    return HOST.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** One site per line; empty lines and lines that begin with # are passed over. */
export function readSiteLines(text: string): SiteLines {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const hosts = lines.map(hostOf);
  return {
    sites: [...new Set(hosts.filter((host) => host !== null))],
    bad: lines.filter((_, at) => hosts[at] === null),
  };
}

/** Two lists as one, each site once, in alphabetical order. */
export function mergeSites(now: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...now, ...more])].sort();
}
