/** A person with a keyboard alone: every key pressed is counted, and nothing is clicked. */
import type { KeyInput, Page } from 'puppeteer-core';

/** Longest way to a control by the Tab key before it is taken to be out of reach. */
const FARTHEST = 120;

/** What the control that has the focus is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    const label = [...(one?.labels ?? [])].map((each) => each.textContent ?? '').join(' ');
    return (label || one?.getAttribute('aria-label') || one?.textContent || '').trim();
  });
}

export class Keyboard {
  /** Keys pressed that write nothing: Tab, arrows, Enter, Escape. */
  keys = 0;
  /** Characters written. */
  typed = 0;
  /** Texts pasted. */
  pasted = 0;

  constructor(private readonly page: Page) {}

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let n = 0; n < times; n += 1) await this.page.keyboard.press(key);
    this.keys += times;
  }

  /** Press `key` so often while Shift is held. */
  async withShift(key: KeyInput, times: number): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.press(key, times);
    await this.page.keyboard.up('Shift');
    this.keys += 1;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.typed += text.length;
  }

  async paste(text: string): Promise<void> {
    // Firefox's driver sends single characters only; this is what a paste does to a field.
    await this.page.evaluate((all) => document.execCommand('insertText', false, all), text);
    this.pasted += 1;
  }

  /** Press Tab until the control of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let n = 0; n < FARTHEST; n += 1) {
      if ((await focused(this.page)).startsWith(name)) return;
      await this.press('Tab');
    }
    throw new Error(`no Tab leads to “${name}”; the focus is on “${await focused(this.page)}”`);
  }
}
