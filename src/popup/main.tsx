/** Entry of the popup. */
import { render } from 'preact';
import { readWordingWithKeys } from '../platform/commands';
import { markSeen, seenVersion } from '../platform/news-store';
import { openOptions, openOwn } from '../platform/pages';
import { markTold, readList } from '../platform/read-store';
import { readSettings, updateSettings } from '../platform/settings-store';
import { CorrectedNote } from './CorrectedNote';
import { NewsNote } from './NewsNote';
import { newsSince } from './news';
import { Popup } from './Popup';
import { pageClient } from './page-client';
import type { PageView } from './page-view';

/** How long the first drawing waits for the page's answer, in ms; most take a tenth of it. */
const PATIENCE = 150;

function soon(answer: Promise<PageView>): Promise<PageView | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([answer, late]);
}

// All at once: the texts most readers need do not wait for the settings, nor the page for either,
// and a popup that is drawn with its verdict does not jump.
const [settings, { client, first }, usual, seen, list] = await Promise.all([
  readSettings(),
  pageClient().then(async (client) => ({ client, first: await soon(client.status()) })),
  readWordingWithKeys('auto'),
  seenVersion(),
  readList(),
]);
const news = newsSince(seen);
const wording = settings.language === 'auto' ? usual : await readWordingWithKeys(settings.language);
document.documentElement.lang = wording.language;
render(
  <>
    <Popup
      client={client}
      first={first?.state === 'off' ? null : first}
      wording={wording}
      stored={settings}
      change={updateSettings}
      onOptions={openOptions}
      onPage={openOwn}
    />
    <CorrectedNote
      wording={wording}
      corrected={list.corrected.filter(({ told }) => !told)}
      onTold={markTold}
    />
    {news && <NewsNote wording={wording} {...news} onSeen={markSeen} />}
  </>,
  document.body,
);
