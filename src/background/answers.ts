/**
 * Answers to all that is asked about records. They stand in a file of their own beside the listeners:
 * what brings the reader into a page need not wait until this is read.
 */
import type { Handlers } from '../platform/channel';
import { readList } from '../platform/read-store';
import { readSettings } from '../platform/settings-store';
import type { BackgroundCalls } from '../protocol';
import { glanceAt, reportOn } from './begun-checks';
import { CheckQueue } from './check-queue';
import { forgetRecords } from './forget-records';
import { renewGates } from './gates';
import { withLibrary } from './load-dataset';
import { lookAgain, rememberRead } from './read';
import { parseCheck, parseGlance, parseImport, parseRemove, parseSwitch } from './requests';

export { open, warmUp } from './begun-checks';
export { renewGates } from './gates';

/** Packs are read and signed by rules that no check needs. */
const packs = () => import('./packs');

/** Only the extension's own pages have a say in what pages are compared with. */
const ownPage =
  <T>(deed: (body: unknown) => Promise<T>) =>
  async (body: unknown, sender: { readonly pageUrl: string | null }): Promise<T> => {
    if (sender.pageUrl !== null) throw new Error('packs are managed on the options page');
    return deed(body);
  };

const checks = new CheckQueue();
/** Stands for a tab where a page of the extension asks. */
const OWN_PAGES = -1;

export const answers = {
  'article/glance': async (body, sender) => {
    const { page } = parseGlance(body);
    return checks.add(sender.tabId ?? OWN_PAGES, () => glanceAt(page));
  },
  'article/check': async (body, sender) => {
    const { page, anyway } = parseCheck(body);
    const report = await checks.add(sender.tabId ?? OWN_PAGES, () => reportOn(page, anyway));
    if (sender.pageUrl !== null && !sender.isPrivate && (await readSettings()).remember) {
      // What cannot be remembered is no reason to keep the answer back.
      await withLibrary((library) => rememberRead(report, library, today())).catch(() => undefined);
    }
    return report;
  },
  'gate/renew': async () => {
    await renewGates();
    return null;
  },
  'packs/list': ownPage(async () => (await packs()).listPacks()),
  'packs/import': ownPage(async (body) => {
    const { importPack, listPacks } = await packs();
    await importPack(parseImport(body).text);
    forgetRecords();
    await tellOfCorrections();
    return listPacks();
  }),
  'packs/switch': ownPage(async (body) => {
    const { listPacks, switchPack } = await packs();
    const { id, on } = parseSwitch(body);
    await switchPack(id, on);
    forgetRecords();
    return listPacks();
  }),
  'packs/remove': ownPage(async (body) => {
    const { listPacks, removePack } = await packs();
    await removePack(parseRemove(body).id);
    forgetRecords();
    return listPacks();
  }),
} satisfies Partial<Handlers<BackgroundCalls>>;

/** Day by the reader's clock, ISO 8601. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** After the records have changed: what became of articles that were read. */
export async function tellOfCorrections(): Promise<void> {
  if ((await readList()).articles.length === 0) return;
  await withLibrary(lookAgain).catch(() => undefined);
}
