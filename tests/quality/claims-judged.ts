/**
 * Texts whose claims were judged by hand: rewordings of a record's text, and copies in which facts
 * were corrected, updated or altered.
 *
 * `claims-places.json` holds for each text where the words stand that say what a claim says
 * (alternatives, each a start and an end in its paragraph), and nothing where the text does not say
 * it, or not in the words that a translation altered. The texts are named by SHA-256.
 * `claims-edits.json` holds the copies: what is put between which offsets of a record's text.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textPage } from '../../src/engine/text/plain-text';
import type { PageArticle } from '../../src/engine/vocabulary';
import { once } from './claims-told';

/** Alternatives, each a start and an end in UTF-16 units of the paragraph. */
export type Spans = readonly (readonly [start: number, end: number])[];
/** By claim and paragraph of the page: "claim@3". */
export type Places = Readonly<Record<string, Spans>>;

interface Judged {
  readonly sha256: string;
  readonly places: Places;
}

interface Edited {
  readonly record: string;
  readonly edits: readonly (readonly [start: number, end: number, put: string])[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = <T>(name: string) => JSON.parse(readFileSync(here(name), 'utf8')) as T;
export const SHARED = here('../../../shared/');
const JUDGED = read<Readonly<Record<string, Judged>>>('./claims-places.json');
const EDITED = read<Readonly<Record<string, Edited>>>('./claims-edits.json');

export interface JudgedText {
  readonly name: string;
  readonly page: PageArticle;
  readonly places: Places;
}

/** The judged texts that are here. Throws where one is another than the one that was judged. */
export const judgedTexts = once((): readonly JudgedText[] =>
  Object.entries(JUDGED).flatMap(([name, { sha256, places }]) => {
    const text = textOf(name);
    if (text === null) return [];
    if (createHash('sha256').update(text).digest('hex') !== sha256) {
      throw new Error(`${name} is another text than the one that was judged`);
    }
    return [{ name, page: textPage(text), places }];
  }),
);

function textOf(name: string): string | null {
  const edited = EDITED[name];
  if (edited) {
    const text = textIn(`${SHARED}corpus/records/${edited.record}.txt`);
    return text === null ? null : withEdits(text, edited.edits);
  }
  const folders = [here('./claims/'), here('./claims/further/'), `${SHARED}corpus/reworded/`];
  return textIn(folders.map((folder) => `${folder}${name}.txt`).find(existsSync) ?? '');
}

function textIn(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function withEdits(text: string, edits: Edited['edits']): string {
  let at = 0;
  let edited = '';
  for (const [start, end, put] of edits) {
    edited += text.slice(at, start) + put;
    at = end;
  }
  return edited + text.slice(at);
}
