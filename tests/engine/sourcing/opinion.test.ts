import { describe, expect, it } from 'vitest';
import { JUDGEMENTS_EN } from '../../../src/engine/rules/judgements-en';
import { matchPhrase, phraseBook } from '../../../src/engine/sourcing/phrase';
import { readProse } from '../../../src/engine/sourcing/words';
import { readParagraph } from '../../../src/engine/text/page-text';
import { flagsOf, noteOf } from './page';

const opinionOf = (text: string) => noteOf(flagsOf(text)[0]).asked.opinion;

/** Every row of the tables fits one of these at least. */
const JUDGING = [
  'Two aides said the new ferry tax was really unfair.',
  'Two aides said the timetable was simply a mess.',
  'Two aides said the winter plan is a total shambles.',
  'Two aides said the old harbour was much better, and the new one is worse.',
  'Two aides said the bridge was its proudest and best work.',
  'Two aides said the mayor would be a far better captain.',
  'Two aides said this was one of his worst speeches.',
  'Two aides said the pilot was kind.',
  '“We still believe the pump failed,” said one aide.',
  "“I'm convinced the pump failed,” said one aide.",
  '“In my opinion the pump failed,” said one aide.',
  'Two aides said he should resign.',
  'Two aides said it should be a scandal.',
  'Two aides voiced some doubt that the pump would last.',
  'Two aides described the mayor of the island as a coward.',
  'Two aides said the mayor needs to listen.',
  'Two aides said the mayor was a truly powerful threat.',
  'Two aides said the pilot was the right man.',
  'Two aides said the plan was quite out of touch.',
];
const DATED = [
  'Two aides said the pump had failed on Monday.',
  'Two aides said the pump had failed Monday night.',
  'Two aides said the pump had failed last winter.',
  'Two aides said the pump had leaked since the summer.',
  'Two aides said the pump had failed weeks before.',
  'Two aides said the pump had failed yesterday.',
  'Two aides said the pump had been leaking since 2009.',
  'Two aides said the pump had lost 40 litres.',
];

describe('fact or opinion', () => {
  it.each(JUDGING)('a judgement: %s', (text) => {
    expect(opinionOf(text)).toBe(true);
  });

  it.each(DATED)('a fact: %s', (text) => {
    expect(opinionOf(text)).toBe(false);
  });

  it.each([
    // The judgement is of something else, or is a name for a thing.
    'Two aides said the men were held in awful cells.',
    'Two aides said the song was one of the best-known tunes.',
    'Two aides said the guest was the best man.',
    'Two aides said the pump was kind of slow.',
    'Two aides said the ferry should arrive soon.',
    'Two aides said the road should be open soon.',
    'Two aides said the pilot was out of line of sight.',
    // Somebody else judged, or a part of it alone judges.
    'Two aides said the mayor had told them it was unfair.',
    '“It was awful. He left the room,” said one aide.',
    'Two aides said it was unfair and that 40 people had left.',
    // Neither a number of its own nor a date that holds.
    'Two aides said the reporter of Fox13 had left.',
    'Two aides said the pump might fail on Monday.',
    'Two aides said the pump had not failed on Monday.',
    'Two aides said on Monday that the pump had failed.',
    'Two aides said they believed the pump had failed on Monday.',
    'A source on the call said the pump had failed.',
    'Two aides described how the pump had failed.',
    'Two aides expect to hear from the pilot.',
    'Two aides attributed the delay to a leak in the pump.',
  ])('neither for sure: %s', (text) => {
    expect(opinionOf(text)).toBeNull();
  });

  const fits = (row: string, text: string) => {
    const book = phraseBook([row]);
    return readProse(readParagraph({ text, role: 'body' })).sentences.some(({ words }) =>
      words.some((_, at) => matchPhrase(book, words, at) > 0),
    );
  };
  it.each([...JUDGEMENTS_EN.judgements, ...JUDGEMENTS_EN.dated])('has an example: %s', (row) => {
    expect([...JUDGING, ...DATED].filter((text) => fits(row, text))).not.toEqual([]);
  });
});

it('a pronoun that supposes behind a number tells no fact', () => {
  const said = (end: string) =>
    flagsOf(`Two aides said the pump was old. Ohm, who has 12 pumps, ${end}, they've suggested.`);
  expect(noteOf(said('could help').at(-1)).asked.opinion).toBe(null);
  expect(noteOf(said('did help').at(-1)).asked.opinion).toBe(false);
});
