/** Whether a site is on, and how one switch changes the two lists of sites. */
import { type Settings, siteAllowed, withSite } from '../settings';

const covers = (entry: string, host: string) => host === entry || host.endsWith(`.${entry}`);

/** Whether the site itself is on, whatever the master switch says. */
export function siteOn(settings: Settings, host: string): boolean {
  return siteAllowed({ ...settings, on: true }, host);
}

/** Settings under which `siteOn` gives `on` for this host. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  if (!on) return withSite(settings, host, false);
  // A parent domain that is off would keep its subdomains off, so it goes too.
  const offSites = settings.offSites.filter(
    (entry) => !covers(entry, host) && !covers(host, entry),
  );
  const listed =
    settings.onlySites.length === 0 || settings.onlySites.some((entry) => covers(entry, host));
  const onlySites = listed ? settings.onlySites : [...settings.onlySites, host].sort();
  return { ...settings, offSites, onlySites };
}
