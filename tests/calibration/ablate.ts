/**
 * `npm run ablate`: takes each constant of recognition out in turn and prints what changes. A row
 * without any change is a constant that earns nothing on these texts. `npm run ablate -- ALIGN`
 * takes the constants of one step only, `npm run ablate -- claims` those of claims.
 */
import { RECOGNITION } from '../../src/engine/recognition/constants';
import { hasRealTexts } from '../support/real-texts';
import { ablate } from './ablation';
import { type Case, ownCases, unlike } from './cases';
import { exactCases, roundTripCases } from './copies';
import { figures } from './figures';
import { waysHere } from './round-trips';
import { storyCases } from './stories';
import { translationCases } from './translation-cases';

const NONE = 1e-9;
const ALL = 1e9;

/** The value at which a constant has no say, where that is not 0. */
const WITHOUT: Readonly<Record<string, number>> = {
  'PASSAGES.longest': ALL,
  'PASSAGES.mostWords': ALL,
  'SPOKEN.longestInline': ALL,
  'SPOKEN.longestLead': ALL,
  'UNMARKED.leastLines': ALL,
  'CANDIDATES.most': ALL,
  'CANDIDATES.kept': ALL,
  'CANDIDATES.mostHolders': ALL,
  'ALIGN.mostPassages': ALL,
  'WEIGHING.priorOrdinaryWords': NONE,
  'WEIGHING.priorParticularBits': NONE,
  'WEIGHING.priorPairCount': NONE,
  'WEIGHING.priorSaidWords': NONE,
  'WEIGHING.priorSteps': NONE,
  'PARTICULARS.allCapitals': ALL,
  'BLOCKS.chances': ALL,
  'BLOCKS.longest': ALL,
  'BLOCKS.dense': 1,
  'BLOCKS.paragraphs': ALL,
  'BLOCKS.chars': ALL,
  'SHAPE.spread': ALL,
  'SHAPE.worst': -ALL,
  'FOLLOW.mostMarks': ALL,
  'FOLLOW.blocks': ALL,
  'FOLLOW.most': ALL,
  'FOLLOW.usualScale': 1,
  'FOLLOW.scaleLeeway': ALL,
  'CUE_MARKS.mostPerClaim': ALL,
  'CUE_MARKS.mostPerPair': ALL,
};

const COPIED = 40;

function cases(): Case[] {
  return [
    ...ownCases(),
    ...translationCases(),
    ...(hasRealTexts ? [...storyCases(), ...unlike(), ...exactCases(COPIED)] : []),
    ...(hasRealTexts && waysHere().length > 0 ? roundTripCases(COPIED, false) : []),
  ];
}

const wanted = new Set(process.argv.slice(2));
if (wanted.has('claims')) {
  await import('./ablate-claims');
} else {
  const all = cases();
  const groups = Object.entries(RECOGNITION).filter(
    ([step]) => wanted.size === 0 || wanted.has(step),
  );
  ablate(Object.fromEntries(groups), WITHOUT, () => figures(all));
}
