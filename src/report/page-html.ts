/** The report on this page as one file that needs nothing else. */

function styles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
}

/** The report as it stands, with its styles inside; without the buttons, which would do nothing. */
export function pageHtml(): string {
  const { lang } = document.documentElement;
  const main = document.querySelector('main')?.outerHTML ?? '';
  const title = document.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${styles()}</style></head><body>${main}</body></html>
`;
}
