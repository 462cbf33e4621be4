import { describe, expect, it } from 'vitest';
import { flagsOf } from './page';

const groups = (text: string) =>
  flagsOf(text)
    .filter(({ kind }) => kind === 'group')
    .map(({ quote }) => quote);

describe('people whom nobody could list, by what they are told to say, think or judge', () => {
  it.each([
    // Saying, and the words before the verb.
    ['Many gun owners argue the lift is theirs.', 'Many gun owners argue'],
    ['Opponents have long contended that lifts spoil the view.', 'Opponents have long contended'],
    ['Some lawmakers have begun urging the owner to sell.', 'Some lawmakers have begun urging'],
    ['Now most shoppers are asking why it is shut.', 'most shoppers are asking'],
    ['The lift, fans complain, is never there.', 'fans complain'],
    ['Critics, however, say the lift is ugly.', 'Critics, however, say'],
    ['“Out!” the crowd yelled.', 'the crowd yelled'],
    ['Parents in the village worry the lift is unsafe.', 'Parents in the village worry'],
    ['People look at the lift and say it is old.', 'People look at the lift and say'],
    // Thinking, with a clause.
    ['Some feel it should be torn down.', 'Some feel'],
    ['Everybody thinks the lift is haunted.', 'Everybody thinks'],
    ['Most neighbours do not believe the lift is safe.', 'Most neighbours do not believe'],
    ['Residents are convinced that the lift is sinking.', 'Residents are convinced'],
    ['Tenants are wary of the new lift.', 'Tenants are wary'],
    // Seeing, naming, judging.
    ['Traditionalists see the lift as a mistake.', 'Traditionalists see'],
    ['He wrote what many consider his best book.', 'many consider'],
    ['The lift is what some call a folly.', 'some call'],
    ['It was a fall many are calling a scandal.', 'many are calling'],
    ['Environmentalists denounced the lift.', 'Environmentalists denounced'],
    ['Republicans attacked the budget.', 'Republicans attacked'],
    ['Voters raised concerns about the lift.', 'Voters raised concerns'],
    ['Supporters called for a new lift.', 'Supporters called for'],
    // Relative clauses, whatever governs the noun.
    ['She laughed at critics who called the lift ugly.', 'critics who called'],
    ['There is alarm among legal experts, who fear a trial.', 'legal experts, who fear'],
    [
      'It is dear to people across the country who think it is art.',
      'people across the country who think',
    ],
    // Words before the noun.
    ['The lift was derided by opponents.', 'by opponents'],
    ['The lift was deemed too slow by many.', 'by many'],
    ['The noise led some to wonder about the lift.', 'some to wonder'],
    ['It opened late, with critics saying it never should.', 'critics saying'],
    ['The owner ignored complaints from tenants.', 'tenants'],
    ['There is an expectation among investors that it will close.', 'investors'],
    ['What worries many on the board is that it creaks.', 'many'],
    // Inside a quotation of somebody named.
    ['"Experts say it is safe," Ida Holm told the court.', 'Experts say'],
    ['"I know a lot of people feel it is old," Ida Holm said.', 'a lot of people feel'],
  ])('%s', (text, quote) => {
    expect(groups(text)).toEqual([quote]);
  });
});

describe('people whom no list holds, by what their clause says of them', () => {
  it.each([
    // Nouns that by their ending are people's, and any plural with a clause of its own.
    ['The lift, porters said, was stuck.', 'porters said'],
    ['Hoteliers warn that the lift will sink.', 'Hoteliers warn'],
    ['But brides say it is too slow.', 'brides say'],
    ['Climbers in the valley fear that it will shut.', 'Climbers in the valley fear'],
    ['Norwegians complain that the lift is small.', 'Norwegians complain'],
    ['Some Lutherans object to the lift.', 'Some Lutherans object to'],
    // Whose stand is known.
    ['Detractors would call the lift a folly.', 'Detractors would call'],
    ['Few believe it will move again.', 'Few believe'],
  ])('%s', (text, quote) => {
    expect(groups(text)).toEqual([quote]);
  });

  it.each([
    // Papers, houses and counts speak too.
    'Studies say it is safe.',
    'Ministries warn that it will sink.',
    'Statistics suggest it is safe.',
    // Names, people who are known, and other words of a clause.
    'Simmons warned that it would sink.',
    'Sanders has said that it will sink.',
    'The alleged victims said it was dark.',
    "The party's elders feared it would sink.",
    'Telling climbers it was shut, Ida Holm left.',
    "Let's hope it moves.",
    'The lift that divers found moved again.',
    'Voters will find fewer lifts.',
  ])('%s', (text) => {
    expect(groups(text)).toEqual([]);
  });
});

describe('people who are told of, and say nothing', () => {
  it.each([
    // Deeds, plans and orders.
    'Many gun owners argued with the porter.',
    'Opponents have long lived above the lift.',
    'Some lawmakers have begun taking the stairs.',
    'Now most shoppers are asking in the shop.',
    'The fans walked past the lift.',
    'The crowd moved on.',
    'Parents in the village use the lift.',
    'People look at the lift and walk on.',
    // Feelings alone, small talk, denials, suppositions.
    'Some feel sick in the lift.',
    'Everybody thinks of the lift.',
    'Most neighbours did not say when it broke.',
    'Residents are worried about the lift.',
    'Tenants were happy with the new lift.',
    'Critics rarely agree.',
    '"Experts say a lot of things," Ida Holm said.',
    'They may fix it when critics say so.',
    'Voters might argue it is theirs.',
    // Seeing and naming in the plain sense.
    'Traditionalists see the lift every day.',
    'He knows what people think of him.',
    'Find out what people really think.',
    'Residents called the police.',
    'Protesters attacked the lift.',
    'Supporters called on Ida Holm at home.',
    // Known people, counted people, and those named beside the noun.
    'The lawyers argued it was theirs.',
    'Both candidates said it was no matter.',
    'Ida Holm and other critics said it was ugly.',
    'Critics like Ida Holm say it is ugly.',
    'In the poll, 60% of them said voters feel it is old.',
    // The noun belongs to other words.
    'She met survivors and readers and said it was over.',
    'He derided efforts by some tenants to move.',
    'The lift was built by some Dutch engineers.',
    'The noise led some to the stairs.',
    '"We spoke with members of the board," Ida Holm said.',
  ])('%s', (text) => {
    expect(groups(text)).toEqual([]);
  });
});

describe('"they" who were brought in by the sentence before', () => {
  it.each([
    ['Critics toured the pier. They said it sank.', 'group'],
    ['Some residents toured the pier. They said it sank.', 'group'],
    ['Three critics toured the pier. They said it sank.', 'anonymous'],
    ['Officials toured the pier. They said it sank.', 'anonymous'],
  ])('%s', (text, kind) => {
    expect(flagsOf(text).map((flag) => flag.kind)).toEqual([kind]);
  });
});

describe('what somebody is to a crowd, and what "they" call it', () => {
  it.each([
    ['To many, the lift is a joke.', ['To many']],
    ['But to her critics, the lift was a joke.', ['to her critics']],
    ['To critics in the hall, nothing was lost.', []],
    ['To critics, he sold a lift.', []],
    ['Members were sad at the loss of what they consider a home.', ['they consider']],
    ['The members do what they say.', []],
    ['Voters met Ohm and Voss over what they call a joke.', []],
    ['It survived what many people believed to be its end.', ['many people believed']],
    ['Some voters could be heard grumbling about it.', ['Some voters could be heard grumbling']],
    [
      'Many watchers of lifts are wondering if it is shut.',
      ['Many watchers of lifts are wondering'],
    ],
    ['Politicos call the lift a joke.', ['Politicos call']],
    ['Her rivals, Ada Rhys and Jan Ohm, mock the lift.', []],
    ['He was found by other hikers. Other hikers found him there.', []],
  ])('%s', (text, quotes) => {
    expect(flagsOf(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});
