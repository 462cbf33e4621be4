/** Blocks that a saved text brought along from its page: they stand under thousands of others. */

const FURNITURE = [
  /^please enter your (?:comment|name|e-?mail)\b/i,
  /^this site uses akismet\b/i,
  /^your e-?mail address will not be published\b/i,
  /^(?:leave|post|add|write) (?:a|your) (?:reply|comment)\b/i,
  /^(?:share|follow|subscribe|sign up|log in|read more|related (?:posts|articles|stories))\b[^.]{0,60}$/i,
  /^(?:all rights reserved|copyright\b|©)/i,
];

/** Whether this block belongs to the page a text was taken from, not to the text. */
export function isFurniture(block: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(block));
}
