/** The popup and the panel: the page's state, and below it what holds for all pages. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { Switch } from '../ui/Switch';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { Checked } from './Checked';
import { failed, type PageClient, type PageView } from './page-view';
import { StateView } from './StateView';
import { siteOn, switchSite } from './site-switch';

export interface PopupProps {
  readonly client: PageClient;
  /** The page's answer, where it came before the popup was drawn. */
  readonly first?: PageView | null;
  readonly wording: Wording;
  /** Settings as they were when the popup opened. */
  readonly stored: Settings;
  /** Change and store settings; gives back what is stored now. */
  readonly change: (by: (now: Settings) => Settings) => Promise<Settings>;
  readonly onOptions: () => void;
  /** Open another page of the extension. */
  readonly onPage: (page: 'demo' | 'check' | 'editor') => void;
  /** Findings listed before "show all". */
  readonly rows?: number;
}

/** How often and how long to wait for a page that was just switched on, in ms. */
const WAKING = { tries: 20, pause: 100 };
/** What fits a popup together with the verdict. */
const ROWS = 6;

/** What the settings alone decide, before the page is asked. */
function offBySettings(settings: Settings, host: string | null): PageView | null {
  if (!settings.on) return { state: 'off', by: 'master' };
  return host !== null && !siteOn(settings, host) ? { state: 'off', by: 'site' } : null;
}

/** The page's state; one that still says "off" has not noticed the switch yet. */
async function settled(client: PageClient): Promise<PageView> {
  for (let tries = 1; ; tries++) {
    const view = await client.status();
    if (view.state !== 'off' || tries === WAKING.tries) return view;
    await new Promise((resolve) => setTimeout(resolve, WAKING.pause));
  }
}

interface GlobalProps {
  readonly settings: Settings;
  readonly host: string | null;
  readonly wording: Wording;
  readonly alter: (by: (now: Settings) => Settings) => void;
  readonly onOptions: () => void;
}

/** What holds for more than this page; set apart, so that nobody takes it for the page's own. */
function AllPages({ settings, host, wording, alter, onOptions }: GlobalProps) {
  return (
    <footer class="bar all-pages">
      <h2 class="kicker">{say(wording, 'settings_label')}</h2>
      {settings.on && (
        <Switch
          on={settings.extent === 'all'}
          onChange={(all) => alter((now) => ({ ...now, extent: all ? 'all' : 'telling' }))}
        >
          {say(wording, 'extent_all')}
        </Switch>
      )}
      {host !== null && settings.on && (
        <Switch
          on={siteOn(settings, host)}
          onChange={(on) => alter((now) => switchSite(now, host, on))}
        >
          {say(wording, 'switch_site', { host })}
        </Switch>
      )}
      <p class="small soft whole">
        {say(wording, 'privacy')}
        <button type="button" class="button" data-plain onClick={onOptions}>
          {say(wording, 'open_options')}
        </button>
      </p>
    </footer>
  );
}

/** Verdict, findings and actions for the page under the popup, then what holds for all pages. */
export function Popup(props: PopupProps) {
  const { client, first = null, wording, stored, change, onOptions, onPage, rows = ROWS } = props;
  const [settings, setSettings] = useState(stored);
  const [view, setView] = useState(first);
  const answered = useRef(first !== null);
  // Lists are long: the verdict and the gravest findings are painted before the rest is made.
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const { host } = client;
  const off = offBySettings(settings, host);
  const isOff = off !== null;

  useEffect(() => setSettings(stored), [stored]);
  useLayoutEffect(() => {
    if (answered.current) {
      answered.current = false;
      return;
    }
    let current = true;
    setView(null);
    if (!isOff) settled(client).then((now) => current && setView(now));
    return () => {
      current = false;
    };
  }, [client, isOff]);

  const alter = (by: (now: Settings) => Settings) => {
    change(by).then(setSettings, (fault: unknown) => setView(failed(fault)));
  };
  const turnOn = () =>
    alter((now) => {
      const on = { ...now, on: true };
      return host === null ? on : switchSite(on, host, true);
    });
  const check = (anyway: boolean) => {
    setView(null);
    client.check(anyway).then(setView);
  };

  const shown = off ?? view;
  return (
    <>
      <header class="bar">
        <Switch
          name={say(wording, 'switch_master')}
          on={settings.on}
          onChange={(on) => alter((now) => ({ ...now, on }))}
        >
          <Wordmark wording={wording} />
        </Switch>
      </header>
      <main aria-busy={shown === null || !painted}>
        {shown?.state === 'checked' ? (
          <Checked
            view={shown}
            wording={wording}
            settings={settings}
            client={client}
            alter={alter}
            onView={setView}
            first={painted ? rows : Math.min(rows, ROWS)}
          />
        ) : (
          <StateView
            view={shown}
            host={host ?? ''}
            wording={wording}
            onCheck={check}
            onTurnOn={turnOn}
            onPage={(page) => (page === 'editor' ? client.openEditor() : onPage(page))}
          />
        )}
      </main>
      <AllPages
        settings={settings}
        host={host}
        wording={wording}
        alter={alter}
        onOptions={onOptions}
      />
    </>
  );
}
