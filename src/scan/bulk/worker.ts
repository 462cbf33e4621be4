/** One thread of a bulk scan: a page in, its line out. The index is built once, at the start. */
import { workerData } from 'node:worker_threads';
import { readModel } from '../../attributions/read-model';
import { readDataset } from '../../dataset/build/read-records';
import { textPage } from '../../engine/text/plain-text';
import type { PageArticle } from '../../engine/vocabulary';
import { decode, readHtml, readPage } from '../../saved/read-page';
import { makePageScanner, type ScanOptions } from '../scanner';
import type { RawPage } from './raw-page';

/** What a thread is started with. */
export interface WorkerStart {
  /** Folder of records. */
  readonly dataset: string;
  readonly options: Omit<ScanOptions, 'attributions'>;
}

const { dataset, options } = workerData as WorkerStart;
const scan = makePageScanner(readDataset(dataset), { ...options, attributions: readModel() });

/** The line of a page, as JSON. */
export function scanRaw(raw: RawPage): string {
  return JSON.stringify(scan(raw.name, () => pageOf(raw)));
}

function pageOf(raw: RawPage): PageArticle {
  if ('error' in raw) throw new Error(raw.error);
  if ('file' in raw) return readPage(raw.file);
  const { body, charset, isHtml, url } = raw;
  const text = typeof body === 'string' ? body : decode(body, charset);
  return isHtml ? readHtml(text, url) : textPage(text, { url });
}
