/** The contact sheet: all pictures by group on one page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Picture {
  readonly group: string;
  readonly caption: string;
  /** Name of the file beside the sheet. */
  readonly file: string;
}

function figure({ caption, file }: Picture): string {
  return `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}

/** Write `index.html` into `folder`, where the pictures are. */
export function writeSheet(folder: string, pictures: readonly Picture[]): void {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const own = pictures.filter((picture) => picture.group === group);
    return `<section><h2>${group}</h2><div>${own.map(figure).join('\n')}</div></section>`;
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay: contact sheet</title>
<style>
  body { margin: 2rem; background: #777; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
  section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; max-width: 400px; } img { max-width: 100%; box-shadow: 0 2px 8px #0006; }
</style>
<h1>Hearsay: contact sheet</h1>
${sections.join('\n')}
</html>
`,
  );
}
