/** Entry of the editor; `?tab=N` begins with the page in that tab, `?handed` with a handed text. */
import { render } from 'preact';
import { openPack, readPack } from '../dataset/pack';
import { keyWords, makeKey } from '../dataset/signature';
import { askPage } from '../platform/ask-page';
import { askBackground } from '../platform/channel';
import { keyWordList } from '../platform/key-words';
import { readPacks } from '../platform/pack-store';
import { HANDED_TEXT } from '../platform/pages';
import { readSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { type Desk, type OwnPack, ownPacks, packOf } from './desk';
import type { Draft, Origin } from './draft';
import { Editor, type Made } from './Editor';
import { originOf, originOfPage } from './origin';
import { dropDraft, keepDesk, keepDraft, readDesk, readDrafts } from './store';

/** The packs signed with the key of this desk; none before it has one. */
async function mine({ key }: Desk): Promise<OwnPack[]> {
  if (!key) return [];
  return ownPacks(
    (await readPacks()).map(({ text }) => text),
    key,
  );
}

/** The text of the page in a tab; null where it cannot be read any more. */
async function pageIn(tabId: number, language: string): Promise<Origin | null> {
  const ask = askPage(tabId);
  try {
    const known = await ask('page/source', null);
    // A page that nobody has asked about yet was read by no one.
    if (!known) await ask('page/check', { anyway: true, selection: false });
    const page = known ?? (await ask('page/source', null));
    return page && originOfPage(page, language);
  } catch {
    return null;
  }
}

async function begin(language: string): Promise<Origin | null> {
  const query = new URLSearchParams(location.search);
  const tab = query.get('tab');
  const handed = query.has('handed') ? sessionStorage.getItem(HANDED_TEXT) : null;
  // A page that is loaded again begins no second draft.
  history.replaceState(null, '', location.pathname);
  if (handed !== null) return originOf(handed, language);
  return tab === null ? null : pageIn(Number(tab), language);
}

const wordsOfKey = async (key: string): Promise<string> => keyWords(key, await keyWordList());

async function make(draft: Draft, given: Desk): Promise<Made> {
  const key = given.key ?? (await makeKey());
  const desk = { ...given, key };
  // Kept before anything is signed with it: a pack whose key is lost can never be followed by another.
  await keepDesk(desk);
  const today = new Date().toISOString().slice(0, 10);
  const { text, head } = await packOf(draft, desk, await mine(desk), today);
  await openPack(text);
  await askBackground('packs/import', { text });
  return { text, version: head.version, desk, keyWords: await wordsOfKey(key.x) };
}

const { language } = await readSettings();
const wording = await readWording(language);
const [origin, drafts, desk] = await Promise.all([
  begin(wording.language),
  readDrafts(),
  readDesk(),
]);
render(
  <Editor
    wording={wording}
    drafts={drafts}
    desk={desk}
    packs={await mine(desk)}
    origin={origin}
    doors={{
      keepDraft,
      dropDraft,
      keepDesk,
      wordsOfKey,
      open: async (text) => {
        await openPack(text);
        return (await readPack(text)).records as never;
      },
      make,
    }}
  />,
  document.body,
);
