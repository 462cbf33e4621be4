/** The project's own pairs of outlets that share a statement, as cases: none reuses the other's text. */
import { pageAs, printedAs, trials } from '../quality/statements/printed';
import { against, type Case } from './cases';

/** Kinds of these cases; of the second nothing says where the statement ends. */
const KIND = 'same statement';
export const ENDLESS = 'same statement in blocks, known without marks';

export function statementCases(): Case[] {
  return trials().map(({ pair, known, page, endless }) => ({
    kind: endless ? ENDLESS : KIND,
    group: pair.name,
    name: `${pair.name} ${known}; ${page}`,
    reuse: false,
    ...against(pageAs(pair, page), printedAs(pair, known)),
  }));
}
