import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../src/attributions/read-model';
import { unrecognised } from '../../../../src/engine/recognition/recognise';
import { findSourcing } from '../../../../src/engine/sourcing/find';
import { pageOf } from '../page';

const model = readModel();
const quotes = (text: string) =>
  findSourcing(pageOf([text]), unrecognised(1), [], model).flags.map(({ quote }) => quote);

describe.skipIf(model === null)('the learned reader', () => {
  it.each([
    'The porters are looking for a middle-aged man who is scratching lifts at night.',
    'The man who climbed over the gate was led away by two porters at noon.',
    'A tall man stood beside the lift and later cut the rope with a knife.',
    'The young man was carried to the hospital by his fellow porters.',
    'The rope broke on Monday night, though city officials have not confirmed the fall.',
    'Some might say that a golden lift is a waste of gold.',
    'The boy also says that he wants to climb, although Nils is shy.',
    'The change hits families, which some studies say are short of lifts.',
    'Talking to another boy, 9-year-old Anton said the lift would fly.',
    'A tailor, Ada Rhys, said the lift was stuck.',
    'At some point the lift must stop, the tailor Ada Rhys said.',
    'Her letter to the porters notes that the lift is old.',
    '"We told some people to wait, and they went home," Ada Rhys said.',
  ])('hears no source in "%s"', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it.each([
    ['"It fell like a stone," a homeless man told him.', 'a homeless man'],
    ['One user wrote that the lift was a death trap.', 'One user'],
    ['"Some people say the lift is unsafe, but it is not," Ada Rhys said.', 'Some people'],
    ['"Critics say it will fall, and critics are wrong," Ada Rhys told the council.', 'Critics'],
    ['"It is late, and people close to the porter tell us it is broken," Ada Rhys said.', 'people'],
  ])('hears one in "%s"', (text, quote) => {
    expect(quotes(text).join()).toContain(quote);
  });
});
