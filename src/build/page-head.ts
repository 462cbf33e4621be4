/** The head that every page of the extension shares, put round what is the page's own. */
import type { Plugin } from 'vite';

const BODY = /<body>[\s\S]*<\/body>\s*$/;

/**
 * A whole page around `own`: its style sheet and script, and the body where it has something to
 * show before the script has run.
 */
export function wholePage(own: string): string {
  if (/<!doctype|<head[\s>]/i.test(own)) throw new Error('the build writes the head of a page');
  const body = BODY.exec(own)?.[0].trim() ?? '<body></body>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Hearsay</title>
${own.replace(BODY, '').trim()}
</head>
${body}
</html>
`;
}

const STYLES = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g;

/**
 * The style sheets before the scripts: the browser asks for files in this order, and the first
 * picture waits for the sheets alone.
 */
export function stylesFirst(page: string): string {
  const sheets = page.match(STYLES) ?? [];
  return page.replace(STYLES, '').replace('</title>\n', `</title>\n${sheets.join('')}`);
}

/** Completes every `index.html` before the build reads it, and puts it in order afterwards. */
export function pageHeadPlugins(): Plugin[] {
  return [
    {
      name: 'hearsay-page-head',
      transformIndexHtml: { order: 'pre', handler: wholePage },
    },
    {
      name: 'hearsay-styles-first',
      transformIndexHtml: { order: 'post', handler: stylesFirst },
    },
  ];
}
