import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { flagsOf, noteOf, pageOf, unknown } from './page';

const marks = (text: string) => flagsOf(text).map(({ kind, quote }) => `${kind}: ${quote}`);

describe('unnamed sources are marked at the words that cite them', () => {
  it.each([
    ['A porter said the lift was stuck.', 'A porter said'],
    ['The lift was stuck, said a porter.', 'said a porter'],
    ['Two senior officials said the lift was stuck.', 'Two senior officials said'],
    ['Officials said the lift was stuck.', 'Officials said'],
    ['Israeli officials said the lift was stuck.', 'Israeli officials said'],
    ['Israeli police officials said the lift was stuck.', null],
    ['City officials said the lift was stuck.', 'City officials said'],
    ['A city official said the lift was stuck.', 'A city official said'],
    ['Former city officials said the lift was stuck.', 'Former city officials said'],
    ['The firm was told by two engineers that it was stuck.', 'told by two engineers'],
    [
      'According to a person who has seen the lift, it is stuck.',
      'According to a person who has seen the lift',
    ],
    ['A person who has a cat said hello.', null],
    ['Persons close to the owner said it was stuck.', 'Persons close to the owner said'],
    ['Officials well versed in lifts said it was stuck.', 'Officials well versed in lifts said'],
    [
      'The porters may also show the film, said a clerk who asked not to be named.',
      'said a clerk who asked not to be named',
    ],
    ['The porters, who asked not to be named, had left.', 'The porters, who asked not to be named'],
    ['One of the officials said the lift was stuck.', 'One of the officials said'],
    ['Most of the officials said the lift was stuck.', null],
    ['Half of residents said in a poll that lifts scare them.', null],
    ['Another official shrugged and said it was late.', 'Another official shrugged and said'],
    ['The Herald, citing two officials, reported that it sank.', 'citing two officials'],
    ['The Herald quoted an unnamed sailor as saying so.', 'quoted an unnamed sailor'],
    ['A senator said the lift was stuck.', 'A senator said'],
    ['A spokesman said the lift was stuck.', null],
    ['An official at the port said the lift was stuck.', 'An official at the port said'],
    ['An official at the port should say the lift is stuck.', null],
    ['An official at the port never said the lift was stuck.', null],
    ['An aide later clarified that it was stuck.', 'An aide later clarified'],
    ['The film was given to the Herald by people familiar with it.', null],
    [
      'The plan was revealed to the Herald by people familiar with it.',
      'revealed to the Herald by people familiar with it',
    ],
    ['The No. 2 official in the house said it was stuck.', null],
    ['It was stuck in Lund, Ohio, an official said.', 'an official said'],
    ['It was moved to Lund, Mo., an official said.', 'an official said'],
    ['It was the fault of Jan Ohm, an aide said.', 'an aide said'],
    ['In Ada Ohm, an aide and a porter said, it had a friend.', 'an aide'],
    ['A user with the handle “24/7 lifts” said it was stuck.', null],
    ['Witnesses, including his friend Ada Rhys, said it was stuck.', null],
    ['Mayor Rhys met porters and relatives of the dead and said it was stuck.', null],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual(quote === null ? [] : [`anonymous: ${quote}`]);
  });
});

describe('a name beside the source clears it', () => {
  it.each([
    'Senior official Maria Chen said the lift was stuck.',
    'The official, Maria Chen, said the lift was stuck.',
    'Maria Chen, an official who uses the lift, said it was stuck.',
    'The lift was stuck, said Maria Chen, 43, a resident.',
    'A man named Carlos said the lift was stuck.',
    'A man who called himself Ali said the lift was stuck.',
    'A resident, Ida Holm, said the lift was stuck.',
    'Lee is an analyst who said the lift would stick.',
    'Ralf Ohm an adviser to the builder of lifts, told a meeting it was stuck.',
    'The call came after an aide to Mayor Ida Voss, Karl Ebner, told guests to climb.',
    'A lawyer for the family, Jane Roe, said the lift was stuck.',
    'A neighbour who lives opposite, Carl Dunn, said the lift was stuck.',
    'Two officials, Ann Lee and Bo Fahl, said the lift was stuck.',
    'Officials including Ada Rhys said the lift was stuck.',
    'An adviser to the Institute of Lifts (Inli), Karl Ebner, said it was stuck.',
    'Voss and her colleagues say the lift was stuck.',
    'Officials in the lift would give no answer, but spokeswoman Nora Kell told us it was stuck.',
    'Another is a former member who the council said moved to the tower.',
    'The fall has not yet been confirmed by city officials.',
    'One user, with the handle Liftfan, said it was stuck.',
    "A user, with the handle '24/7 lifts', said it was stuck.",
    'Sen. Jan Ohm (R-Lund), a Republican who made it his cause, said it was stuck.',
    'Carl Dunn, a driver from Lund, Mo., who is a member and a friend of Mr. Ohm, said it was stuck.',
    'It heard Voss, Lind and Carl Dunn, a porter and former aide who has said it was stuck.',
    '“It is stuck,” Carl Dunn, a porter said.',
    'Ohm (who has 25 delegates to date) said it was stuck.',
    "They're the ones who know the ropes, Ebner told the meeting.",
    'Residents who use the lift are at risk, Ebner said.',
    'It trapped two residents of the house on Friday morning, rescue services said.',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('but an outlet that was told, or a name of its own clause, is not that name', () => {
    expect(marks('In Ada Rhys a resident said they saw no lift.')).toHaveLength(1);
    expect(marks('On Fox News an official said the lift was stuck.')).toHaveLength(1);
    expect(marks('An official told Fox News, Ada Rhys and others that it was stuck.')).toHaveLength(
      1,
    );
  });

  it('and a later clause keeps its own speaker', () => {
    expect(
      marks('Three residents who use the lift are training, a circle that counts them said.'),
    ).toEqual([]);
  });

  it('but a place or a day before it is no name', () => {
    expect(marks('In Madrid, an official who uses the lift said it was stuck.')).toHaveLength(1);
    expect(marks('On Tuesday, an official who uses the lift said it was stuck.')).toHaveLength(1);
  });
});

describe('people nobody could list are a group', () => {
  it.each([
    ['Specialists reckon that the lift is stuck.', 'Specialists reckon'],
    ['Some say the lift is haunted.', 'Some say'],
    ['Some in the company say the lift is haunted.', 'Some in the company say'],
    ['Consumer groups say the lift is unsafe.', 'Consumer groups say'],
    ['Liberals say the lift will be sold.', 'Liberals say'],
  ])('%s', (text, quote) => {
    const [mark] = marks(text);
    expect(mark).toContain('group: ');
    expect(mark).toContain(quote);
  });

  it('unless the text counts them', () => {
    expect(marks('Two experts said the lift was safe.')).toEqual(['anonymous: Two experts said']);
  });
});

describe('whoever is named in the sentence is not unnamed', () => {
  it.each([
    'Ola Brekke, head of the guild, which represents porters, said he hoped for rain.',
    'Ola Brekke, head of the lift office, said many of the lifts were older than he was.',
    'One clerk involved in the sale was Ola Brekke, the court said.',
    'The lift of Ola Brekke and friends has said nothing of it.',
    'Ola Brekke, a porter and a friend of the owner, said the lift was safe.',
    'Guests told to wait in the hall left again.',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('words that cite nobody', () => {
  it.each([
    'No official said a word.',
    'Aides did not say why.',
    'Aides would not say why.',
    'Experts are told to be patient.',
    'The aides were told to leave.',
    'Residents are expected to say goodbye to it.',
    'Ida Holm said her friends had told her so.',
    'What do experts say about lifts?',
    'If officials say so, it must be true.',
    'Analysts at Barclays said in a note that lifts pay.',
    'A source of income was the lift.',
    'He asked to be named captain.',
    'A spokesman said the lift was safe.',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('a source brought in before', () => {
  const found = (paragraphs: readonly string[]) =>
    findSourcing(pageOf(paragraphs), unknown, [], null).flags.map((flag) => flag.quote);

  it('stays unnamed in a later sentence', () => {
    expect(found(['One official said no.', 'The official said it again.'])).toEqual([
      'One official said',
      'The official said',
    ]);
  });

  it('is named from the moment its name is given', () => {
    const between = ['The lift held.', 'The rope held.'];
    const named = ['The official, Jane Roe, left.', 'The official said more.'];
    expect(found(['One official said no.', ...between, ...named])).toEqual(['One official said']);
  });

  it('is forgotten after some paragraphs, and was never there without a first mention', () => {
    const between = Array.from({ length: 8 }, (_, at) => `Nothing happened on day ${at}.`);
    expect(found(['One official said no.', ...between, 'The official said more.'])).toHaveLength(1);
    expect(found(['The official said more.'])).toEqual([]);
  });
});

describe('what a flag tells', () => {
  it('how many sources are claimed, and whether there is only one', () => {
    const told = (text: string) => {
      const { count, sole } = noteOf(flagsOf(text)[0]);
      return { count, sole };
    };
    expect(told('A person briefed on it said no.')).toEqual({ count: 1, sole: true });
    expect(told('Three aides said no.')).toEqual({ count: 3, sole: false });
    expect(told('12 officials said no.')).toEqual({ count: 12, sole: false });
    expect(told('People close to him said no.')).toEqual({ count: null, sole: false });
    expect(told('One aide said no, while residents said yes.').sole).toBe(false);
  });

  it.each([
    ['"It will never fly again," one aide said.', '"It will never fly again,"'],
    ['One aide said that it will never fly.', 'it will never fly.'],
    ['It will never fly, one aide said.', 'It will never fly'],
    ['It will never fly, said one aide.', 'It will never fly'],
    ['According to two aides, it will never fly.', 'it will never fly.'],
    ['The plane, according to two aides, will never fly.', null],
    ['It will never fly, two aides told the Herald.', 'It will never fly'],
  ])('what hangs on it: %s', (text, expected) => {
    const content = noteOf(flagsOf(text)[0]).content;
    expect(content && text.slice(content.start, content.end)).toBe(expected);
  });
});

describe('groups are heard where no list of verbs of saying holds the verb', () => {
  it.each([
    ['The lift, which many voters believe is slow, was stuck.', 'many voters believe'],
    ['This is what some call a lift.', 'some call'],
    ['Still, some critics saw the lift as a toy.', 'some critics saw'],
    ['Still, some critics saw the lift.', null],
    ['Some Republicans made clear that the lift was slow.', 'Some Republicans made clear'],
    ['The Republicans made the lift.', null],
    ['The delay led some to wonder whether the lift was safe.', 'some to wonder'],
    ['The delay led some to leave.', null],
    ['The lift was deemed too slow by critics.', 'by critics'],
    ['The lift was built by critics.', null],
    ['But lift critics say it is slow.', 'critics say'],
    ['Firemen passed critics parked outside.', null],
    ['He spoke of critics who called the lift a toy.', 'critics who called'],
    ['He spoke of those who view the lift badly.', null],
    ['Others wonder how the lift works.', 'Others wonder'],
    ['“Out!” the crowd yelled.', 'the crowd yelled'],
    ['Demonstrators protest the closing of the lift.', null],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual(quote === null ? [] : [`group: ${quote}`]);
  });
});

describe('they, for people who were brought in without being cited', () => {
  it('speaks for a plural that opened the sentence before', () => {
    const text = 'Mexican officials toured the lift. They said it was stuck.';
    expect(marks(text)).toEqual(['anonymous: They said']);
  });

  it('speaks for nobody where two came into question', () => {
    expect(marks('Officials met porters there. They said it was stuck.')).toEqual([]);
  });
});
