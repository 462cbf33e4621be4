/** A record's reviewed passages found again on the page, and joined with what the rules found. */

import type { SourcingPassage } from '../article';
import type { Recognition } from '../report';
import { sentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokenize';
import type { PageArticle, Span } from '../vocabulary';
import type { Finding } from './finding';
import type { Placed } from './flags';

/** Share of a quote's words that must stand again, in order, for a changed wording. */
const ALIKE = 0.7;
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
  const late: { passage: SourcingPassage; paragraphs: readonly number[] }[] = [];
  for (const passage of recognition.article?.sourcing ?? []) {
    const paragraphs = recognition.alignment
      .filter((pair) => pair.articleParagraph === passage.paragraph)
      .map((pair) => pair.pageParagraph);
    const found = paragraphs.length > 0 && quoteAgain(page, passage, paragraphs, ruled);
    if (found) merge(placed, found);
    else if (paragraphs.length > 0) late.push({ passage, paragraphs });
  }
  for (const { passage, paragraphs } of late) {
    if (attach(placed, passage, paragraphs, ruled)) continue;
    const outlet = outletAgain(page, passage, paragraphs);
    if (outlet) merge(placed, outlet);
    // In another language the words cannot be found again: the paragraph they became can.
    else if (recognition.verdict.kind === 'translation')
      placed.push(wholeParagraph(page, passage, paragraphs[0] ?? 0));
  }
  const byRule = ruled.flatMap((findings, pageParagraph) =>
    findings
      .filter((finding) => !overlapping(placed, pageParagraph, finding))
      .map((finding): Placed => ({ ...PLAIN, pageParagraph, finding })),
  );
  return [...placed, ...byRule].sort(
    (a, b) => a.pageParagraph - b.pageParagraph || a.finding.start - b.finding.start,
  );
}

function quoteAgain(
  page: PageArticle,
  passage: SourcingPassage,
  paragraphs: readonly number[],
  ruled: readonly (readonly Finding[])[],
): Placed | null {
  let best: { pageParagraph: number; span: Span; score: number } | null = null;
  for (const pageParagraph of paragraphs) {
    const match = again(page.paragraphs[pageParagraph]?.text ?? '', passage.quote);
    if (match && (best === null || match.score > best.score)) best = { pageParagraph, ...match };
  }
  if (best === null) return null;
  const { pageParagraph, span, score } = best;
  const rule = ruled[pageParagraph]?.find((one) => one.start < span.end && span.start < one.end);
  const text = page.paragraphs[pageParagraph]?.text ?? '';
  const sentence = sentences(text).find((one) => one.start <= span.start && span.start < one.end);
  const finding: Finding = {
    kind: passage.kind,
    start: Math.min(span.start, rule?.start ?? span.start),
    end: Math.max(span.end, rule?.end ?? span.end),
    content: rule?.content ?? null,
    count: rule?.count ?? (passage.sole ? 1 : null),
    who: rule?.who ?? null,
    again: rule?.again ?? false,
    vague: rule?.vague ?? true,
    sentence: rule?.sentence ?? sentence ?? span,
  };
  return placeOf(pageParagraph, finding, passage, score < 1 && rule === undefined);
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
  page: PageArticle,
  passage: SourcingPassage,
  paragraphs: readonly number[],
): Placed | null {
  const hasName = passage.kind === 'second-hand' || passage.kind === 'through-outlet';
  const name = hasName ? OUTLET.exec(passage.quote)?.[0] : undefined;
  if (!name) return null;
  for (const pageParagraph of paragraphs) {
    const span = again(page.paragraphs[pageParagraph]?.text ?? '', name);
    if (span?.score !== 1) continue;
    const finding = {
      kind: passage.kind,
      ...span.span,
      content: null,
      count: null,
      who: null,
      again: false,
      vague: true,
      sentence: span.span,
    };
    return placeOf(pageParagraph, finding, passage, true);
  }
  return null;
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

/**
 * Where `quote` stands within one sentence of `text`, word for word (score 1) or changed a little;
 * null if it does not.
 */
function again(text: string, quote: string): { span: Span; score: number } | null {
  const sought = tokenize(quote).map((token) => token.form);
  const words = tokenize(text);
  let best: { span: Span; score: number } | null = null;
  for (const sentence of sentences(text)) {
    const end = words.findIndex((word) => word.start >= sentence.end);
    const match = inWords(words, sought, sentence.start, end < 0 ? words.length : end);
    if (match && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

function inWords(
  words: readonly Token[],
  sought: readonly string[],
  start: number,
  end: number,
): { span: Span; score: number } | null {
  let best: { span: Span; score: number } | null = null;
  for (let from = words.findIndex((word) => word.start >= start); from < end; from += 1) {
    const first = words[from];
    if (!first || !sought.includes(first.form)) continue;
    const reach = Math.min(end, from + Math.ceil(sought.length * 1.5));
    let next = from;
    let hits = 0;
    for (const form of sought) {
      let at = next;
      while (at < reach && words[at]?.form !== form) at += 1;
      if (at >= reach) continue;
      hits += 1;
      next = at + 1;
    }
    const last = words[next - 1];
    const score = hits / Math.max(sought.length, next - from);
    if (last && score >= ALIKE && score > (best?.score ?? 0))
      best = { span: { start: first.start, end: last.end }, score };
  }
  return best;
}
