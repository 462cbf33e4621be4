/** Saving a small file that was made here and goes nowhere. */

/** Long enough for a slow "save as" dialogue to have read the file, in ms. */
const KEEP = 60_000;

/** Offer `content` for saving under `name`. */
export function saveText(name: string, content: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
