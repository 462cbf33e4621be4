/** The two lists of sites. */
import { Part } from '../ui/Part';
import { say } from '../ui/wording';
import type { PartProps } from './Options';
import { SiteList } from './SiteList';

/** Sites that are off, and sites that alone are on. */
export function SitesPart({ settings, wording, alter }: PartProps) {
  return (
    <Part id="sites" title={say(wording, 'options_sites')}>
      <SiteList
        name="off"
        sites={settings.offSites}
        wording={wording}
        onChange={(by) => alter((now) => ({ ...now, offSites: by(now.offSites) }))}
      />
      <SiteList
        name="only"
        sites={settings.onlySites}
        wording={wording}
        onChange={(by) => alter((now) => ({ ...now, onlySites: by(now.onlySites) }))}
      />
    </Part>
  );
}
