/** NOTICE: the packages whose code is in the built extension, with their licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

export const NOTICE_FILE = 'NOTICE.txt';

const LICENCE = /^(licen[cs]e|copying|notice)(\.(md|markdown|txt))?$/i;
const FOLDER = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Folders of the packages that code of this bundle comes from. */
function packagesIn(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => {
          const folder = FOLDER.exec(id.replace(/^\0/, ''))?.[1];
          return folder && renderedLength > 0 ? [folder] : [];
        })
      : [],
  );
}

function section(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
  if (!license || !file) throw new Error(`${name} ships and has no licence to be quoted`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The text of NOTICE for packages in these folders, by name. */
export function noticeOf(folders: Iterable<string>): string {
  const sections = [...new Set(folders)]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(section)
    .sort();
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `Hearsay contains code of the packages below, each under its own licence.\n${rule}${sections.join(rule)}`;
}

/**
 * Two plugins: one to collect, for each build there is, and one that writes the file into the
 * outer build, after the inner ones have run. `inFiles` are folders of packages that ship in data
 * files, where no bundle shows them.
 */
export function noticePlugins(inFiles: readonly string[]): {
  readonly collect: Plugin;
  readonly write: Plugin;
} {
  const folders = new Set(inFiles);
  return {
    collect: {
      name: 'hearsay-notice-collect',
      generateBundle(_, bundle) {
        for (const folder of packagesIn(bundle)) folders.add(folder);
      },
    },
    write: {
      name: 'hearsay-notice',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          for (const folder of packagesIn(bundle)) folders.add(folder);
          this.emitFile({ type: 'asset', fileName: NOTICE_FILE, source: noticeOf(folders) });
        },
      },
    },
  };
}
