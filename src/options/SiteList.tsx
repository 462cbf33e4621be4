/** A list of sites that can be read, added to, imported and cut. */
import { useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { FileButton } from '../ui/FileButton';
import { Glyph } from '../ui/Glyph';
import { say } from '../ui/wording';
import { mergeSites, readSiteLines } from './site-lines';

interface SiteListProps {
  readonly name: 'off' | 'only';
  readonly sites: readonly string[];
  readonly wording: Wording;
  readonly onChange: (by: (now: readonly string[]) => string[]) => void;
}

/** The sites, a field for one more, and a file for many. */
export function SiteList({ name, sites, wording, onChange }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const title = say(wording, `sites_${name}`);

  const add = (text: string): boolean => {
    const { sites: found, bad } = readSiteLines(text);
    const fresh = found.filter((site) => !sites.includes(site));
    if (found.length > 0) onChange((now) => mergeSites(now, found));
    const said = [
      ...(found.length > 0 ? [say(wording, 'sites_added', { n: fresh.length })] : []),
      ...(bad.length > 0 ? [say(wording, 'sites_bad', { lines: bad.join(', ') })] : []),
    ];
    setTold(said.join(' '));
    return bad.length === 0;
  };

  return (
    <div class="site-list">
      <h3 id={`sites-${name}`}>{title}</h3>
      <p class="small soft">{say(wording, `sites_${name}_hint`)}</p>
      {sites.length === 0 ? (
        <p class="soft">{say(wording, 'sites_none')}</p>
      ) : (
        <ul class="sites" aria-labelledby={`sites-${name}`}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={say(wording, 'sites_remove', { host: site })}
                onClick={() => onChange((now) => now.filter((other) => other !== site))}
              >
                <Glyph shape="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && add(typed)) setTyped('');
        }}
      >
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-label={`${title}: ${say(wording, 'sites_add')}`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say(wording, 'sites_add_button')}
        </button>
        <FileButton
          accept="text/plain,.txt,.csv"
          label={say(wording, 'sites_import')}
          hint={say(wording, 'sites_import_hint')}
          onText={add}
        />
      </form>
      <p class="small" role="status">
        {told}
      </p>
    </div>
  );
}
