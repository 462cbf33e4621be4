/** Rendering into happy-dom, and finding things the way a reader does. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Wording } from '../../src/protocol';
import { texts } from './locales';

/** The wording of a language, as the extension reads it. */
export function wordingOf(language: keyof ReturnType<typeof texts>): Wording {
  return { language, texts: texts()[language], keys: {} };
}

const turn = () => new Promise((resume) => setTimeout(resume, 0));

/** Do something, run the effects it has, and let the promises that those have made settle. */
async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await turn();
  });
  await act(async () => {
    await turn();
  });
}

/** Put a view on an empty page, let its promises settle, and give back the body. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  render(null, document.body);
  await settle(() => render(view, document.body));
  return document.body;
}

/** Text of the page with runs of white space made one. */
export const pageText = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');

/** The control whose name begins with these words. */
export function control(name: string): HTMLElement {
  const all = [...document.body.querySelectorAll<HTMLElement>('button, a, input, select, summary')];
  const found = all.find((element) => {
    const label = element.getAttribute('aria-label');
    const wrapped = element.closest('label')?.textContent;
    return [label ?? element.textContent, wrapped].some((text) => text?.trim().startsWith(name));
  });
  if (!found) throw new Error(`no control named ${name}`);
  return found;
}

/** Click, and let what follows settle. */
export async function click(element: HTMLElement): Promise<void> {
  await settle(() => element.click());
}

/** Press a key where the focus is, and let what follows settle. */
export async function press(element: HTMLElement, key: string): Promise<void> {
  await settle(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

/** Move the mouse on to something. */
export async function point(element: HTMLElement): Promise<void> {
  await settle(() => element.dispatchEvent(new MouseEvent('mouseenter')));
}

/** Type or choose a value, with the event that a browser sends for it. */
export async function enter(element: HTMLElement, value: string, event: string): Promise<void> {
  await settle(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

/** Choose a file with this text in the file field `index` of the page. */
export async function chooseFile(index: number, text: string): Promise<void> {
  const field = document.querySelectorAll<HTMLInputElement>('input[type="file"]')[index];
  if (!field) throw new Error(`no file field ${index}`);
  Object.defineProperty(field, 'files', {
    value: [new File([text], 'a.json')],
    configurable: true,
  });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resume) => setTimeout(resume, 10));
  });
}
