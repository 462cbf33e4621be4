/** Handing a text to the clipboard. */

/** Whether it got there; browsers refuse outside a click and on pages without encryption. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
