import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/attributions/read-model';
import { findSourcing } from '../../../src/engine/sourcing/find';
import type { AttributionModel } from '../../../src/engine/sourcing/reading/model';
import { pageOf, unknown } from './page';

/** Marked words of the paragraphs, which "¶" parts. */
const marked = (text: string, model: AttributionModel | null = null) =>
  findSourcing(pageOf(text.split(' ¶ ')), unknown, [], model).flags.map(({ quote }) => quote);

describe('somebody described and named in the next attribution is not unnamed', () => {
  it.each([
    // The same noun with the name.
    ['A farmer said the dam had burst.', '¶ "It was over in a minute," said the farmer, Jan Ohm.'],
    ['A farmer said the dam had burst.', 'The farmer, Jan Ohm, has lived there for years.'],
    ['"The dam burst," a farmer said.', 'The farmer, Jan Ohm, has lived there for years.'],
    ['A farmer said the dam had burst.', 'But the farmer, a man named Jan Ohm, took it back.'],
    ['A farmer said the dam had burst.', 'Jan Ohm, a farmer who lives below it, said he ran.'],
    ['One farmer said the dam had burst.', 'Farmer Jan Ohm said he ran.'],
    ['An official said the dam had burst.', 'The official, Ida Voss, blamed the rain.'],
    ['A parent said the dam had burst.', '¶ His father, Jan Ohm, told the boy to run.'],
    // The quotation goes on, and a new full name closes it.
    ['A local farmer said the dam had burst.', '"It was over in a minute," said Jan Ohm.'],
    ['A local farmer said the dam had burst.', '¶ "It was over in a minute," Jan Ohm said.'],
    ['One resident said the dam had burst.', '¶ "It was over. I ran," said Mary Jones, 54.'],
    ['One resident said the dam had burst.', '¶ "It was over," said Mary Jones, a teacher.'],
    ['A man told us the dam had burst.', '"It was over," said Mr Jan Ohm.'],
    // A new full name opens the sentence, with an age or without a word on who it is.
    ['One resident said the dam had burst.', 'Mary Jones, 54, said she had run.'],
    ['A farmer said the dam had burst.', 'Jan Ohm said he had run.'],
  ])('%s %s', (first, then) => {
    expect(marked(first)).toHaveLength(1);
    expect(marked(`${first} ${then}`)).toEqual([]);
  });

  it.each([
    // Another noun, an office or a title is another person.
    'A police official said the dam had burst. "We are worried," said Jan Ohm, a lawyer for the town.',
    'A farmer said the dam had burst. "We are worried," said Ida Voss, the mayor.',
    'A farmer said the dam had burst. "We are worried," said Ida Voss, mayor of the town.',
    'A farmer said the dam had burst. "We are worried," said Sheriff Jan Ohm.',
    'A farmer said the dam had burst. Ida Voss, the mayor, said it had not.',
    'A farmer said the dam had burst. The mayor, Ida Voss, said it had not.',
    'An aide said the dam had burst. "We are worried," said Jan Ohm.',
    // Somebody the text knew before is another person.
    'Jan Ohm runs the dam. ¶ A farmer said it had burst. "We are worried," said Jan Ohm.',
    // Who has spoken already in a quotation is done.
    '"It burst," said a farmer. "It was over in a minute," said Jan Ohm, 54.',
    // Neither an outlet nor a surname is a new full name.
    'A farmer said the dam had burst. Ohm said he had run.',
    'A farmer said the dam had burst. Radio Lindau said it had not.',
    'A farmer said the dam had burst. Sky Lindau said it had not.',
    'A farmer said the dam had burst. But Jan Ohm said he had seen it hold.',
    'A farmer said the dam had burst. When Jan Ohm told the council, he was fined.',
    'A farmer said the dam had burst. Another farmer, Jan Ohm, said he had run.',
    // Too far.
    'A farmer said the dam had burst. It fell. It rained. It stopped. "It was over," said Jan Ohm.',
    'A farmer said the dam had burst. It had rained. "It was over," said Jan Ohm.',
    // Several, and people who are not to be named.
    'Two farmers said the dam had burst. "It was over in a minute," said Jan Ohm.',
    'Residents said the dam had burst. "It was over in a minute," said Jan Ohm.',
    'A farmer who asked not to be named said it burst. "It was over in a minute," said Jan Ohm.',
    'A source said the dam had burst. "It was over in a minute," said Jan Ohm.',
    'An unnamed farmer said the dam had burst. "It was over in a minute," said Jan Ohm.',
    'A person familiar with the dam said it burst. "It was over in a minute," said Jan Ohm.',
  ])('but not %s', (text) => {
    expect(marked(text).length).toBeGreaterThan(0);
  });
});

describe('parents whose name the text gives are not unnamed', () => {
  it.each([
    'His parents, Ana and Jan Ohm, live there.',
    'His father Jan lives there.',
    'The boy ran, his mother, Ana Ohm, told the council.',
    "Ana Ohm, the boy's mother, lives there.",
    'Ana Ohm, his mother, lives there.',
  ])('%s', (text) => {
    expect(marked('His parents said the boy ran.')).toHaveLength(1);
    expect(marked(`His parents said the boy ran. ¶ ${text}`)).toEqual([]);
    expect(marked(`${text} ¶ His parents said the boy ran.`)).toEqual([]);
  });

  it.each([
    'His parents live in Lindau.',
    'His uncle, Jan Ohm, lives there.',
    'In Lindau, his mother had a shop.',
    'His father, Ohm said, had a shop.',
    'On Monday his father left.',
  ])('but not by "%s"', (text) => {
    expect(marked(`${text} ¶ His parents said the boy ran.`)).toHaveLength(1);
  });

  it('and friends have no such name', () => {
    expect(marked('His friend Jan Ohm ran. ¶ His friends said the boy ran.')).toHaveLength(1);
  });
});

const model = readModel();

describe.skipIf(model === null)('a turn of speech has no speaker', () => {
  it.each([
    'People say the dam holds, but that is not true in my case.',
    'People say "it will hold", but I know better.',
    'Whatever people say, the dam holds.',
    'You can do it, no matter what people say.',
    '"I do not care what people say about me," Ohm said.',
    '"You hear what people say, and you laugh," Ohm said.',
  ])('%s', (text) => {
    expect(marked(text, model)).toEqual([]);
  });

  it.each([
    'People say the dam will burst.',
    '"People say the dam will burst," Ohm told the council.',
    'Some people say the dam will burst, but I know better.',
  ])('but not %s', (text) => {
    expect(marked(text, model)).toHaveLength(1);
  });
});

describe('somebody whom a later paragraph opens with by name and age', () => {
  const quotes = (...paragraphs: readonly string[]) =>
    findSourcing(pageOf(paragraphs), unknown, [], null).flags.map(({ quote }) => quote);

  it.each([
    ['The man told a porter that it was shut.', 'Jan Ohm, 22, had called the lift.'],
    ['A girl in the lift asked why it was shut.', 'Ada Rhys, 19, had come to see it.'],
  ])('%s', (...paragraphs) => {
    expect(quotes(...paragraphs)).toEqual([]);
  });

  it.each([
    ['A woman said it was shut.', 'Jan Ohm had called the lift.'],
    ['Jan Ohm came. A woman said it was shut.', 'Jan Ohm, 22, had called the lift.'],
    ['An official said it was shut.', 'Jan Ohm, 22, had called the lift.'],
    ['Two women said it was shut.', 'Jan Ohm, 22, had called the lift.'],
  ])('but not: %s %s', (...paragraphs) => {
    expect(quotes(...paragraphs)).toHaveLength(1);
  });

  it('an outlet whose name is a noun for people is no source', () => {
    const said = 'Insiders, meanwhile, suggested that the lift was shut.';
    expect(quotes(said, 'Its lift was seen by Insiders on Monday.')).toEqual([]);
    expect(quotes(said, 'Its lift was seen by Dull Insiders on Monday.')).toHaveLength(1);
    expect(quotes(said)).toHaveLength(1);
  });
});

describe('a sign of naming names its speaker', () => {
  it.each([
    '"It burst," wrote a supporter who runs the Twitter account @DamsForAll.',
    'A fan tweeted as @damfan that it had burst.',
    'One user (@damwatch) wrote that it had burst.',
    'A guard who would only give his first name, Milan, said it had burst.',
    'A woman who lives opposite and who gave her name as Ada said it had burst.',
    'A resident who asked to be called Ada said it had burst.',
    '"It burst," wrote a man calling himself Gus Gus.',
    'A man who introduced himself as Gus said it had burst.',
    'The girl, who is known only as Mira, said it had burst.',
    'A retired miner claims it had burst. ¶ Tom Orrell, a grandfather from Leeds, says it was loud.',
    'A Dutch fisherman says it had burst. ¶ Jan Ohm, 42, had parked his car below it.',
    'A health official in Lund indicated that it had burst. ¶ Jan Ohm, member of the board, said so.',
    '"It burst," said a neighbour. Her name is Ada Ohm.',
    '"My name is Ada Ohm," a woman told the crowd.',
    'A resident told the crowd: "I am Jan Ohm and it has burst."',
    'In a joint statement, residents said it had burst.',
    // By the same noun, paragraphs on, and after "one" by a bare name.
    'A woman told the court it had burst. ¶ It was shut. ¶ Many came. ¶ The woman, Ada Ohm, wept.',
    'It had burst, according to one resident. ¶ Ada Ohm said it was loud.',
    'It had burst, according to one resident. ¶ "It was loud," said Ada Ohm, 34, of Lund Street.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
    expect(marked(text, readModel())).toEqual([]);
  });

  it.each([
    'A guard whose name is known to the Herald said it had burst.',
    'A guard told @herald that it had burst.',
    'Two guards who asked that their names not be used told the Herald it had burst.',
    'A guard said the lake, also known as Lund Water, had burst.',
    'A guard said it had burst. ¶ It was shut. ¶ The guard Jan Ohm met wept.',
    'An official said it had burst. ¶ Jan Ohm, a grandfather from Leeds, said it was loud.',
    'An official said it had burst. ¶ Jan Ohm, 42, had parked his car below it.',
    'A man said it had burst. ¶ Jan Ohm, 42, and Ada Rhys, 43, had parked below it.',
  ])('%s', (text) => {
    expect(marked(text)).toHaveLength(1);
  });
});

it('a noun that somebody owns is no verb of theirs', () => {
  expect(marked("Editors' note: the dam has burst.", readModel())).toEqual([]);
  expect(marked("The dam has burst, according to the Herald's sources.")).toHaveLength(1);
  expect(marked("The dam has burst, according to the two papers' sources.")).toHaveLength(1);
});

it('an adjective of suspicion is no verb, and a branch of the state no crowd', () => {
  expect(marked('The jail, in which many suspected militants are held, is safe.')).toEqual([]);
  expect(marked('The intelligence community said the dam had burst.')).toEqual([]);
  expect(marked('Many suspected the dam had burst.')).toHaveLength(1);
});
