/**
 * The same fit to a small part of the cases, kept from the day the weights that ship were fitted.
 * Where it comes out otherwise, they are no longer what `npm run calibrate` prints.
 */
import { fileURLToPath } from 'node:url';
import { roundTripCases } from './copies';
import { statementCases } from './statement-cases';
import { storyPairs } from './stories';
import { weightsFor } from './weights';

/** The weights of all and of the part, as `npm run calibrate -- --write` left them. */
export const PART = fileURLToPath(new URL('./part.json', import.meta.url));

/** One story in so many, and articles put through a translator. */
const STORIES = 8;
const ARTICLES = 12;

/** A weight as it is written: to the hundredth. */
export const rounded = (weight: number): number => Number(weight.toFixed(2));

/** The weights that a part of the cases comes to, to the hundredth; wants real texts and apertium. */
export function weightsOfPart(): number[] {
  const cases = [...storyPairs(STORIES), ...statementCases(), ...roundTripCases(ARTICLES, false)];
  return weightsFor(cases).map(rounded);
}
