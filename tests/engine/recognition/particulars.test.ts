/** Names and numbers told from the words between them. */
import { describe, expect, it } from 'vitest';
import { particularsOf } from '../../../src/engine/recognition/particulars';
import { openBackground } from '../../../src/engine/text/background-model';
import { readText } from '../../../src/engine/text/page-text';
import { wordReader } from '../../../src/engine/text/words';

const read = wordReader(openBackground());

/** The names and numbers of a text, as it writes them. */
function found(text: string): string[] {
  const words = read(text);
  const marks = particularsOf(text, readText(text).sentences, words);
  return words.flatMap(({ start, end }, at) => (marks[at] ? [text.slice(start, end)] : []));
}

describe('names and numbers', () => {
  it('are what begins with a capital or a digit', () => {
    expect(found('The ferry to Skerra left at 6 with Anna Holm aboard.')).toEqual([
      'Skerra',
      '6',
      'Anna',
      'Holm',
    ]);
  });

  it('are not the common word that opens a sentence or a quotation', () => {
    expect(found('People waited. Police left. He said “People know.”')).toEqual([]);
    expect(found('Skerra waited for the boat.')).toEqual(['Skerra']);
  });

  it('are not told by capitals where no word goes without', () => {
    const shout = 'the ferry left the harbor of skerra in thick fog and struck a bank of sand';
    const more = `${shout} while lifeboats came from every village along that coast in 12 minutes`;
    expect(found(more.toUpperCase())).toEqual(['12']);
    expect(found('Gareth Pell, Mill Lane, 640')).toEqual(['Gareth', 'Pell', 'Mill', 'Lane', '640']);
  });
});
