/** Which paragraphs of a page are the article's own. */
import { expect, test } from 'vitest';
import { ownPart } from '../../../src/engine/recognition/stretch';
import type { AlignedParagraph, Recognition } from '../../../src/engine/report';
import type { PageArticle } from '../../../src/engine/vocabulary';

/** `a` to `z`: article paragraph said again; `.`: anything else; `~`: weakly said again. */
function partOf(layout: string, headline = false): string {
  const page = {
    paragraphs: [...layout].map((_, at) => ({
      text: `Paragraph ${at}.`,
      role: headline && at === 0 ? 'headline' : 'body',
    })),
  } as unknown as PageArticle;
  const alignment = [...layout].flatMap((letter, pageParagraph): AlignedParagraph[] => {
    if (letter === '.') return [];
    const articleParagraph = letter === '~' ? 13 : letter.charCodeAt(0) - 97;
    return [{ pageParagraph, articleParagraph, evidence: letter === '~' ? 20 : 400 }];
  });
  const own = ownPart(page, { alignment } as unknown as Recognition);
  expect(own.page.paragraphs).toHaveLength(layout.length);
  const kept = new Set(own.recognition.alignment.map(({ pageParagraph }) => pageParagraph));
  return [...layout]
    .map((letter, at) => {
      const isOwn = own.page.paragraphs[at]?.text !== '';
      if (!isOwn) expect(kept.has(at)).toBe(false);
      return isOwn ? letter : '_';
    })
    .join('');
}

test.each([
  ['a story above and remarks below', '.....abcdefg......', '_____abcdefg______'],
  ['what the copy put in between', 'abc...defg', 'abc...defg'],
  ['what of the article was not known again', 'abc.....ijk', 'abc.....ijk'],
  ['another story in the middle', 'abc.........defg', 'abc_________defg'],
  ['a remark that repeats a sentence', 'abcdefghij......c.....', 'abcdefghij____________'],
  ['a story that shares a little', '.~....abcdefg', '______abcdefg'],
  ['the article printed twice', 'abcde.........abcde', 'abcde_________abcde'],
  ['paragraphs in another order', 'defgabc', 'defgabc'],
  ['nothing known', '.....', '.....'],
])('%s', (_name, layout, own) => {
  expect(partOf(layout)).toBe(own);
});

test('a headline belongs to the text right below it, and to no other', () => {
  expect(partOf('..abcd', true)).toBe('._abcd');
  expect(partOf('......abcd', true)).toBe('______abcd');
});
