/** The corpus as cases: what each text is and which article it derives from. See corpus/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readParagraphs } from '../../src/dataset/build/fingerprint';
import type { PageParagraph } from '../../src/engine/vocabulary';

const FOLDERS = ['articles', 'reworded', 'excerpts', 'translated', 'related'] as const;
export type Folder = (typeof FOLDERS)[number];

/** One text of the corpus. */
export interface Text {
  /** File name without `.txt`. */
  readonly name: string;
  readonly folder: Folder;
  /** Article it derives from; its own name for an article. */
  readonly article: string;
  /** What the name says beyond the article: `newsdesk`, `it`, `column`, …; empty for an article. */
  readonly kind: string;
  readonly text: string;
  readonly paragraphs: readonly PageParagraph[];
}

const NAME = /^(\d\d-[a-z-]+(?:\.[ab])?)(?:\.(.+))?$/;

/** All texts of the corpus, by folder and name. */
export function readCorpus(): readonly Text[] {
  return FOLDERS.flatMap((folder) => {
    const home = fileURLToPath(new URL(`./corpus/${folder}/`, import.meta.url));
    return readdirSync(home)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file): Text => {
        const name = file.slice(0, -'.txt'.length);
        const [, article, kind = ''] = NAME.exec(name) ?? [];
        if (article === undefined) throw new Error(`${file} names no article`);
        const text = readFileSync(home + file, 'utf8');
        return { name, folder, article, kind, text, paragraphs: readParagraphs(text) };
      });
  });
}

/** Whether paragraph n of this text is paragraph n of its article. */
export function corresponds({ folder, kind }: Text): boolean {
  return folder === 'translated' || (folder === 'reworded' && kind !== 'farm');
}

/** Paragraphs of an aggregator page that the excerpt takes, both ends included; null elsewhere. */
export function excerptSpan({ kind }: Text): { first: number; last: number } | null {
  const found = /^aggregator\.p(\d+)-(\d+)$/.exec(kind);
  return found ? { first: Number(found[1]), last: Number(found[2]) } : null;
}

/** The other story on the same event, by article name; null where there is none. */
export function sibling(article: string): string | null {
  if (article.endsWith('.a')) return `${article.slice(0, -2)}.b`;
  return article.endsWith('.b') ? `${article.slice(0, -2)}.a` : null;
}
