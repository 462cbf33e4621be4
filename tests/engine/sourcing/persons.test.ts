import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { flagsOf, pageOf, unknown } from './page';

const marks = (text: string) => flagsOf(text).map(({ kind, quote }) => `${kind}: ${quote}`);
const told = (...paragraphs: readonly string[]) =>
  findSourcing(pageOf(paragraphs), unknown, [], null).flags.map((flag) => flag.quote);

describe('somebody in a scene asks or calls out', () => {
  it.each([
    ['A reporter asked the mayor why the lift was shut.', 'A reporter asked'],
    ['The mayor left when a young man asked whether it would open.', 'a young man asked'],
    ['A clerk in the front row asked Rhys about the lift.', 'A clerk in the front row asked'],
    ['A visitor asked: “Who shut it?”', 'A visitor asked'],
    ['Rhys was asked by a caller why the lift was shut.', 'asked by a caller'],
    ['When asked by a reporter, Rhys said nothing new.', 'asked by a reporter'],
    ['Rhys had begun to speak when a man yelled “Open it!”', 'a man yelled'],
    ['“Open it!” a woman exclaimed.', 'a woman exclaimed'],
    ['“Open it!” shouted someone in the hall.', 'shouted someone'],
    ['Another child responded, “That lift is ours.”', 'Another child responded'],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual([`anonymous: ${quote}`]);
  });

  it.each([
    'A reporter asked the mayor to wait.',
    'A visitor asked for the key.',
    'A clerk was asked why the lift was shut.',
    'When a reporter asks why, the mayor leaves.',
    'The reporter Ada Rhys asked the mayor why the lift was shut.',
    'Rhys was asked by a clerk to wait.',
    'A man yelled at the lift.',
    'A woman cried in the hall.',
    'Rhys, who has 9 million followers, posted, “It is shut.”',
    'The mayor asked a reporter why she had come.',
  ])('but not: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('and whoever was asked goes on speaking, not who asked', () => {
    expect(told('A reporter asked Rhys if it would open. “You tell me,” he said.')).toEqual([
      'A reporter asked',
    ]);
  });
});

describe('"she" and "the man" stand for somebody brought in without a name', () => {
  it.each([
    ['One clerk said the lift was shut. “It is a shame,” she said.', 'she said'],
    ['A porter said the lift was shut. He said it would stay so.', 'He said'],
    ['“I know what people say,” said one clerk. “It is old,” he said.', 'he said'],
    ['A porter waited at the door. “It is shut,” the porter said.', 'the porter said'],
    ['A source close to it said no. That person said it was shut.', 'That person said'],
    ['Officials toured the lift. They determined that it was shut.', 'They determined'],
  ])('%s', (text, quote) => {
    expect(told(text)).toContain(quote);
  });

  it.each([
    ['One clerk said the lift was shut. Rhys met Ohm there. He said it was old.', 'He said'],
    ['One man said the lift was shut. “It is old,” she said.', 'she said'],
    ['One clerk said the lift was shut. Ada Rhys said so too. “It is old,” she said.', 'she said'],
    ['Rhys is a porter. “It is shut,” the porter said.', 'the porter said'],
    ['The porter waited. The porter said it was shut.', 'The porter said'],
    [
      'A lawmaker wants a lift.\nAda Rhys said so. The lawmaker said it was old.',
      'The lawmaker said',
    ],
  ])('but not: %s', (text, quote) => {
    expect(told(...text.split('\n'))).not.toContain(quote);
  });
});

describe('nouns that no list holds, and those who were met', () => {
  it.each([
    [
      'Another Quaker who prays there said the lift was shut.',
      'Another Quaker who prays there said',
    ],
    ['A pensioner who lives there told us it was shut.', 'A pensioner who lives there told'],
    [
      'Several people I have spoken with said it was shut.',
      'Several people I have spoken with said',
    ],
    ['“It shut,” said a 2008 campaign veteran.', 'said a 2008 campaign veteran'],
    ['Those around him acknowledge that the lift is old.', 'Those around him acknowledge'],
    [
      'Officials involved with the lift have made clear that it is old.',
      'Officials involved with the lift have made clear',
    ],
    ['The lift is, as an envoy put it, old.', 'an envoy put it'],
    ['It cost more than her advisers expected.', 'her advisers expected'],
    ['In what officials called a mistake, the lift was shut.', 'officials called'],
    ['One lawmaker called Rhys “a fool”.', 'One lawmaker called'],
    [
      'Several delegates, some from Rhys, said the lift was old.',
      'Several delegates, some from Rhys, said',
    ],
    [
      'Two aides, including one in Rhys, said the lift was old.',
      'Two aides, including one in Rhys, said',
    ],
    ['A dozen former brides described the lift.', 'A dozen former brides described'],
    ['Lawyers for the two sisters argue that it shut.', 'Lawyers for the two sisters argue'],
    ['Two engineers claim to have shut the lift.', 'Two engineers claim'],
    ['Advisers are worried that it will shut.', 'Advisers are worried'],
    ['“It shut,” confided a nurse on the ward.', 'confided a nurse'],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual([`anonymous: ${quote}`]);
  });

  it.each([
    'Two studies described the lift.',
    'Lawyers for the ministry argue that it shut.',
    'He is only one other candidate to shut a lift.',
    'One of the painters mentioned earlier for his lifts left.',
    'Advisers are worried about the lift.',
    'A jury found Rhys, who alleged that it was shut, not guilty.',
    'A poster who-is-who said it was shut.',
    'A member called Rhys said the lift was shut.',
    'The Herald, long a defender of the lift, writes that it is old.',
    'By 6 in 10 voters who say so, the lift is old.',
    'Per an interpreter, the lift is old.',
    'In the city, organizers added 160 guards.',
    'Four senators claim to love it: Ada Rhys, Bo Fahl and two more.',
    'Rhys, whose lift is underwater within the decade, argues that it is old.',
    'She suspects that two clerks reported it as lost.',
    'Several candidates, including Rhys, said the lift was old.',
    'The lift is causing some worry at the house.',
  ])('but not: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('a few people, or people at large', () => {
  it.each([
    ['The lift, Rhys strategists say, is shut.', 'anonymous'],
    ['Organizers of the march say the lift is shut.', 'anonymous'],
    ['Several people said the lift was shut.', 'anonymous'],
    ['Organizers say the lift is shut.', 'group'],
    ['Developers say the lift is shut.', 'group'],
    ['Many people said the lift was shut.', 'group'],
  ])('%s', (text, kind) => {
    expect(flagsOf(text).map((flag) => flag.kind)).toEqual([kind]);
  });
});

describe('friends and colleagues of somebody, and a few of a crowd', () => {
  it.each([
    ['“He was kind,” his colleague wrote on a card.', 'his colleague wrote'],
    ['She was bound for the lift, her friend said.', 'her friend said'],
    ['His former classmate recalled that he liked the lift.', 'His former classmate recalled'],
    ['It is his lift, said a handful of Democrats who ride it.', 'said a handful of Democrats'],
    ['A friend referred to him as “the lift”.', 'A friend referred to him as'],
    [
      'Advisers to Mr. Ohm are quick to point out that it is shut.',
      'Advisers to Mr. Ohm are quick to point out',
    ],
    ['The words were echoed by aides.', 'echoed by aides'],
    ['People close to Ohm do not expect it to open.', 'People close to Ohm do not expect'],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual([`anonymous: ${quote}`]);
  });

  it.each([
    ['His friend Ada Rhys came. “It is shut,” his friend said.'],
    ['His friend said it was shut. “It is,” said Ada Rhys, the friend.'],
    ['His friend told him that it was shut.'],
    ['His lawyer said it was shut.'],
    ['The lift referred to them as guests.'],
    ['It was shut, the paper wrote without citing its sources.'],
    ['It was shut until some of the officials put it there.'],
    ['There are some question marks about the lift.'],
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('allies joined to aides are persons', () => {
    expect(marks('Her aides and allies say it is shut.')).toEqual([
      'anonymous: Her aides',
      'anonymous: allies say',
    ]);
    expect(marks('Allies say it is shut.')).toEqual(['group: Allies say']);
  });

  it('"they" goes on behind what was believed at once', () => {
    expect(told('Officials say they fear it is shut, but they also say it is old.')).toEqual([
      'Officials say',
      'they also say',
    ]);
  });
});
