/** A record's reviewed passages found again on the page, and joined with what the rules found. */

import type { SourcingPassage } from '../article';
import { findExact, findQuote } from '../match/quote';
import type { Recognition } from '../report';
import { type PageWords, wordsOfPage } from '../text/page-words';
import type { PageArticle, Span } from '../vocabulary';
import type { Finding } from './finding';
import type { Placed } from './flags';

/** A name of two words or more. */
const OUTLET = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/u;
const PLAIN = { remark: null, sole: null, approximate: false };

/** All findings of the page in reading order, those of the record first where both found one. */
export function recordFindings(
  page: PageArticle,
  recognition: Recognition,
  ruled: readonly (readonly Finding[])[],
): Placed[] {
  const placed: Placed[] = [];
  const passages = recognition.article?.sourcing ?? [];
  if (passages.length > 0) placePassages(page, recognition, passages, ruled, placed);
  const byRule = ruled.flatMap((findings, pageParagraph) =>
    findings
      .filter((finding) => !overlapping(placed, pageParagraph, finding))
      .map((finding): Placed => ({ ...PLAIN, pageParagraph, finding })),
  );
  return [...placed, ...byRule].sort(
    (a, b) => a.pageParagraph - b.pageParagraph || a.finding.start - b.finding.start,
  );
}

/** Finds the reviewed passages again, each in `placed` where it stands or what it became. */
function placePassages(
  page: PageArticle,
  recognition: Recognition,
  passages: readonly SourcingPassage[],
  ruled: readonly (readonly Finding[])[],
  placed: Placed[],
): void {
  const words = wordsOfPage(page);
  const late: { passage: SourcingPassage; paragraphs: readonly number[] }[] = [];
  for (const passage of passages) {
    const paragraphs = recognition.alignment
      .filter((pair) => pair.articleParagraph === passage.paragraph)
      .map((pair) => pair.pageParagraph);
    const found = paragraphs.length > 0 && quoteAgain(words, passage, paragraphs, ruled);
    if (found) merge(placed, found);
    else if (paragraphs.length > 0) late.push({ passage, paragraphs });
  }
  for (const { passage, paragraphs } of late) {
    if (attach(placed, passage, paragraphs, ruled)) continue;
    const outlet = outletAgain(words, passage, paragraphs);
    if (outlet) merge(placed, outlet);
    // In another language the words cannot be found again: the paragraph they became can.
    else if (recognition.verdict.kind === 'translation')
      placed.push(wholeParagraph(page, passage, paragraphs[0] ?? 0));
  }
}

function quoteAgain(
  words: PageWords,
  passage: SourcingPassage,
  paragraphs: readonly number[],
  ruled: readonly (readonly Finding[])[],
): Placed | null {
  const match = findQuote(words, passage.quote, paragraphs);
  const sentence = words.sentences[match?.sentence ?? -1];
  if (!match || !sentence) return null;
  const pageParagraph = sentence.paragraph;
  const rule = ruled[pageParagraph]?.find((one) => one.start < match.end && match.start < one.end);
  const finding: Finding = {
    kind: passage.kind,
    start: Math.min(match.start, rule?.start ?? match.start),
    end: Math.max(match.end, rule?.end ?? match.end),
    content: rule?.content ?? null,
    count: rule?.count ?? (passage.sole ? 1 : null),
    who: rule?.who ?? null,
    again: rule?.again ?? false,
    vague: rule?.vague ?? true,
    sentence: rule?.sentence ?? sentence,
  };
  return placeOf(pageParagraph, finding, passage, !match.exact && rule === undefined);
}

/** A passage whose words are gone keeps its remark on the rule's finding of the same kind. */
function attach(
  placed: Placed[],
  passage: SourcingPassage,
  paragraphs: readonly number[],
  ruled: readonly (readonly Finding[])[],
): boolean {
  for (const pageParagraph of paragraphs) {
    const free = ruled[pageParagraph]?.find(
      (one) => one.kind === passage.kind && !overlapping(placed, pageParagraph, one),
    );
    if (!free) continue;
    placed.push(placeOf(pageParagraph, free, passage, false));
    return true;
  }
  return false;
}

/** The outlet that a second-hand passage rests on, where only its name is left of the wording. */
function outletAgain(
  words: PageWords,
  passage: SourcingPassage,
  paragraphs: readonly number[],
): Placed | null {
  const hasName = passage.kind === 'second-hand' || passage.kind === 'through-outlet';
  const name = hasName ? OUTLET.exec(passage.quote)?.[0] : undefined;
  if (!name) return null;
  const found = findExact(words, name, paragraphs);
  const sentence = words.sentences[found?.sentence ?? -1];
  if (!found || !sentence) return null;
  const { start, end } = found;
  const finding = {
    kind: passage.kind,
    start,
    end,
    content: null,
    count: null,
    who: null,
    again: false,
    vague: true,
    sentence: { start, end },
  };
  return placeOf(sentence.paragraph, finding, passage, true);
}

function wholeParagraph(page: PageArticle, passage: SourcingPassage, at: number): Placed {
  const whole = { start: 0, end: page.paragraphs[at]?.text.length ?? 0 };
  const finding: Finding = {
    kind: passage.kind,
    ...whole,
    content: null,
    count: null,
    who: null,
    again: false,
    vague: true,
    sentence: whole,
  };
  return placeOf(at, finding, passage, true);
}

function placeOf(
  pageParagraph: number,
  finding: Finding,
  { who, bears, sole }: SourcingPassage,
  approximate: boolean,
): Placed {
  return { pageParagraph, finding, remark: { who, bears }, sole, approximate };
}

function merge(placed: Placed[], found: Placed): void {
  if (!overlapping(placed, found.pageParagraph, found.finding)) placed.push(found);
}

function overlapping(placed: readonly Placed[], pageParagraph: number, span: Span): boolean {
  return placed.some(
    (one) =>
      one.pageParagraph === pageParagraph &&
      one.finding.start < span.end &&
      span.start < one.finding.end,
  );
}
