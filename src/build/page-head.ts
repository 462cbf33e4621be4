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

/** Completes every `index.html` before the build reads it. */
export function pageHeadPlugin(): Plugin {
  return {
    name: 'hearsay-page-head',
    transformIndexHtml: { order: 'pre', handler: wholePage },
  };
}
