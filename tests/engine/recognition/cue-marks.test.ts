import { expect, test } from 'vitest';
import { CUE_MARKS } from '../../../src/engine/recognition/constants';
import { cueMarks } from '../../../src/engine/recognition/cue-marks';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { ARTICLE } from '../claims/story';

const body = (text: string): PageParagraph => ({ text, role: 'body' });
const rows = (marks: readonly Float64Array[] | null) => marks?.map((row) => [...row]) ?? null;

/** Two sentences on the theft and the alarm, and one on neither. */
const KOREAN = ['도둑 두 명이 박물관에 들어왔다.', '경보가 울렸다.', '오늘은 비가 온다.'].map(body);

test('a claim’s words mark the paragraph it stands in, and a paragraph without them has no mark', () => {
  const [theft = [], alarm = [], rain = []] = rows(cueMarks(KOREAN, ARTICLE, 'ko', 4)) ?? [];
  expect(theft[1]).toBeGreaterThan(0);
  expect(alarm[2]).toBeGreaterThan(0);
  expect([theft[0], theft[2], alarm[0], alarm[1]]).toEqual([0, 0, 0, 0]);
  expect(rain).toEqual([0, 0, 0, 0]);
  expect(Math.max(...theft, ...alarm)).toBeLessThanOrEqual(CUE_MARKS.mostPerPair);
});

test.each([
  ['a script whose names tell enough', [body('Dos ladrones entraron en el museo.')], 'es'],
  ['a language that the record has no cues in', KOREAN, 'ja'],
])('%s has no marks', (_what, paragraphs, language) => {
  expect(cueMarks(paragraphs, ARTICLE, language, 4)).toBeNull();
});
