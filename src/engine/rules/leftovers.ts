/**
 * Words of programs that rewrite text, left standing in what they wrote. Each row carries where it
 * must be found and where it must not; what stands in quotation marks is never taken for one.
 */
export interface Leftover {
  readonly pattern: RegExp;
  /** What a reader is told. */
  readonly says: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const ANSWER = 'A chat program’s answer to whoever asked it for the text.';
const REFUSAL = 'A chat program’s refusal.';
const MARKER = 'A mark that a chat program sets for itself.';
const LINK = 'An address with the mark of a chat site, from which it was copied.';

export const LEFTOVERS: readonly Leftover[] = [
  {
    pattern:
      /\b(?:sure|certainly|of course|absolutely)[!,.:]? here(?:['’]s| is| are) (?:the|a|an|your|my)\b/iu,
    says: ANSWER,
    examples: ['Sure! Here is the article in simpler words:', 'Certainly, here’s a new version.'],
    counterExamples: ['Of course here the rules are different.'],
  },
  {
    pattern:
      /\bhere(?:['’]s| is| are) (?:the|a|an|your|my) (?:\p{L}+[ -]){0,4}(?:rewritten|paraphrased|rephrased|reworded|unique|plagiarism-free|SEO-friendly|humanized|humanised) (?:version|article|text|paragraph|content|summary|blog|passage|news)/iu,
    says: ANSWER,
    examples: ['Here is the rewritten article:', 'Here’s a fully rephrased version of the text.'],
    counterExamples: ['Here is the article that she rewrote.', 'Here is a unique chance.'],
  },
  {
    pattern:
      /\b(?:rewritten|paraphrased|rephrased|reworded) (?:version|article|text|content|title|headline)\s*:/iu,
    says: ANSWER,
    examples: ['Rewritten article: The bridge is shut.', 'Reworded title:'],
    counterExamples: ['The rewritten article was printed in May.'],
  },
  {
    pattern: /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b/iu,
    says: REFUSAL,
    examples: ['As an AI language model, the harbour is shut.'],
    counterExamples: ['The firm sells an AI model.', 'He works as an AI engineer.'],
  },
  {
    pattern:
      /\bI(?:['’]m| am) (?:sorry|unable)[^.!?]{0,20}\b(?:I )?(?:can(?:no|['’])t|unable|not able|to) (?:to )?(?:assist|fulfil|fulfill|complete|comply|rewrite|provide|browse|generate|access)\b[^.!?]{0,20}\b(?:request|that|text|content|article|with)\b/iu,
    says: REFUSAL,
    examples: [
      'I’m sorry, but I can’t assist with that request.',
      'I am unable to rewrite this article.',
    ],
    counterExamples: ['I am sorry that I cannot come with you.'],
  },
  {
    pattern:
      /\bI (?:cannot|can['’]t) (?:fulfil|fulfill|complete|comply with|assist with) (?:this|that|your) request\b/iu,
    says: REFUSAL,
    examples: ['I cannot fulfill this request.'],
    counterExamples: ['I cannot refuse this request.'],
  },
  {
    pattern:
      /\b(?:as of|until|since) my (?:last|latest|most recent)? ?(?:knowledge|training)(?: data)? (?:update|cutoff|cut-off)\b/iu,
    says: ANSWER,
    examples: ['As of my last knowledge update, the mine was open.'],
    counterExamples: ['As of my last visit the mine was open.'],
  },
  {
    pattern:
      /\b(?:let me know if you(?:['’]d| would)? (?:need|want|like) (?:any )?(?:further|more|other|me to|another) (?:changes|adjustments|revisions|edits|modifications|rewrite|version|make|adjust|rewrite|tweak)|I hope this (?:rewritten|version|rewrite|revised))/iu,
    says: ANSWER,
    examples: [
      'Let me know if you need further changes!',
      'I hope this version is what you wanted.',
    ],
    counterExamples: ['Let me know if you need more time.'],
  },
  {
    pattern:
      /\bI hope this helps[!.]|\blet me know if you(?:['’]d| would) like (?:a |an |the )?(?:shorter|longer|simpler|different|revised) (?:version|one|draft)\b/iu,
    says: ANSWER,
    examples: [
      'I hope this helps! The bridge is shut.',
      'Let me know if you’d like a shorter one.',
    ],
    counterExamples: ['I hope this helps him.', 'Let me know if you would like a seat.'],
  },
  {
    pattern:
      /\bthis (?:article|text|post|version) (?:has been|was|is) (?:rewritten|rephrased|reworded|paraphrased|spun) (?:to|in order to|so as to) (?:avoid|be|pass|make|improve|ensure)\b/iu,
    says: ANSWER,
    examples: ['Note: this article has been rewritten to avoid plagiarism.'],
    counterExamples: ['This article was rewritten by the desk in May.'],
  },
  {
    pattern: /\b(?:regenerate response|ChatGPT said:|copy code$)/iu,
    says: MARKER,
    examples: ['Regenerate response', 'ChatGPT said: The bridge is shut.'],
    counterExamples: ['ChatGPT said nothing of the sort.'],
  },
  {
    pattern: /:?contentReference\[oaicite:?\d*\]|\boaicite\b|\bturn\d+(?:search|news|view)\d+\b/iu,
    says: MARKER,
    examples: ['The bridge is shut :contentReference[oaicite:2]', 'It fell turn0search3 in May.'],
    counterExamples: ['They turn search 3 over.'],
  },
  {
    pattern: /【\d+[:†][^】]{0,40}】/u,
    says: MARKER,
    examples: ['The bridge is shut【4†source】.'],
    counterExamples: ['The bridge [4] is shut.'],
  },
  {
    pattern:
      /\butm_source=(?:chatgpt\.com|openai|perplexity(?:\.ai)?|copilot(?:\.com)?|gemini|claude\.ai|grok\.com)\b/iu,
    says: LINK,
    examples: ['See courier.example/bridge?utm_source=chatgpt.com for more.'],
    counterExamples: ['See courier.example/bridge?utm_source=newsletter for more.'],
  },
  {
    pattern:
      /\[(?:insert|add|enter) (?:the |a |your )?(?:\p{L}+ )?(?:name|names|date|link|company|source|location|place|quote|topic|title|city|image|number|publication)\]/iu,
    says: 'A place that a program left for its user to fill in.',
    examples: ['The mayor, [insert name], was not there.'],
    counterExamples: ['The mayor [who was ill] was not there.', 'He made [insert bad joke] again.'],
  },
];
