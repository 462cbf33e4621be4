/** The first page a new reader sees; it asks for nothing. */
import { useEffect, useState } from 'preact/hooks';
import { CATEGORIES } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { categoryName } from '../ui/flag-words';
import { MarkSample } from '../ui/MarkSample';
import { OtherPages } from '../ui/OtherPages';
import { Part } from '../ui/Part';
import { Switch } from '../ui/Switch';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { Demo } from './Demo';

interface WelcomeProps {
  readonly stored: Settings;
  readonly wording: Wording;
  readonly change: (by: (now: Settings) => Settings) => Promise<Settings>;
  readonly onOptions: () => void;
  /** Open another page of the extension. */
  readonly onPage: (page: 'demo' | 'check' | 'editor') => void;
}

/** Try the marks, learn what they mean, what is read, and where the button is. */
export function Welcome({ stored, wording, change, onOptions, onPage }: WelcomeProps) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = say(wording, 'welcome_title');
  }, [wording]);
  const choose = (click: boolean) => {
    change((now) => ({ ...now, mode: click ? 'click' : 'auto' })).then(setSettings);
  };

  return (
    <main class="page">
      <header>
        <Wordmark wording={wording} />
        <h1>{say(wording, 'welcome_title')}</h1>
        <p class="lead">{say(wording, 'welcome_lead')}</p>
        <OtherPages wording={wording} onPage={onPage} />
      </header>
      <section aria-labelledby="try" class="try">
        <h2 id="try">{say(wording, 'welcome_try')}</h2>
        <p class="soft">{say(wording, 'welcome_try_hint')}</p>
        <Demo marks={settings.marks} wording={wording}>
          <h3 class="kicker">{say(wording, 'welcome_means')}</h3>
          <ul class="meanings">
            {CATEGORIES.map((category) => (
              <li key={category}>
                <MarkSample category={category} marks={settings.marks}>
                  {say(wording, categoryName(category))}
                </MarkSample>
                <span>{say(wording, `category_${category}_hint`)}</span>
              </li>
            ))}
          </ul>
          <p>{say(wording, 'caveat')}</p>
        </Demo>
      </section>
      <Part id="limits" title={say(wording, 'welcome_limits')}>
        <p>{say(wording, 'welcome_limits_body')}</p>
      </Part>
      <Part id="permission" title={say(wording, 'welcome_permission')}>
        <p>{say(wording, 'welcome_permission_body')}</p>
        <div>
          <Switch on={settings.mode === 'click'} onChange={choose}>
            <b>{say(wording, 'welcome_click_ask')}</b>
          </Switch>
          <p class="small soft">{say(wording, 'welcome_click_hint')}</p>
        </div>
      </Part>
      <Part id="pin" title={say(wording, 'welcome_pin')}>
        <p>{say(wording, 'welcome_pin_hint')}</p>
        <ul class="steps">
          <li>{say(wording, 'welcome_pin_chrome')}</li>
          <li>{say(wording, 'welcome_pin_firefox')}</li>
        </ul>
        <button type="button" class="button" onClick={onOptions}>
          {say(wording, 'open_options')}
        </button>
      </Part>
    </main>
  );
}
