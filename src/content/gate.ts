/** The cheap question before the costly one: can any known article be on this page? */
import { type GateKeys, type GateWitness, passesGate } from '../engine/recognition/gate';
import type { PageArticle } from '../engine/vocabulary';

/** Whether enough of the keys of one known article stand in the page's text. */
export function gatePage(page: PageArticle, keys: GateKeys, witness?: GateWitness): boolean {
  return passesGate(page.paragraphs.map(({ text }) => text).join('\n'), keys, witness);
}
