/** `npm run ablate -- claims`: what falls without each constant by which claims are placed. */
import { CLAIMS } from '../../src/engine/claims/constants';
import { QUOTE } from '../../src/engine/match/constants';
import { measureOwnCopies, measureSharedCopies } from '../quality/claims-copies';
import { measureCut, measureExchanged, measureJudged } from '../quality/claims-places';
import { measureRecords } from '../quality/claims-records';
import { ablate } from './ablation';

const ALL = 1e9;

/** The value at which a constant has no say, where that is not 0. */
const WITHOUT: Readonly<Record<string, number>> = {
  'DETAILS.everywhere': ALL,
  'MARKS.letters': ALL,
};

const measures = () => [
  ...measureJudged(),
  ...measureExchanged(),
  ...measureCut(),
  ...measureRecords(),
  ...measureOwnCopies(),
  ...measureSharedCopies(),
];
ablate({ ...CLAIMS, QUOTE }, WITHOUT, () => {
  return new Map(measures().map(({ name, value }) => [name, Math.round(value * 10) / 10]));
});
