/** The schema's reasons, which are English, by the texts that say them to whoever fills in a form. */
import type { TextName } from '../ui/wording';

/** Reason, text, and the paths it is for; the first that fits. */
export const REASONS: readonly (readonly [RegExp, TextName, RegExp?])[] = [
  [/^is below 0$/, 'fault_words', /places/],
  [/^is empty$/, 'fault_words', /places/],
  [/^names no place$/, 'fault_words'],
  [/^names no evidence$/, 'fault_no_source'],
  [/^is empty$/, 'fault_empty'],
  [/^is longer than/, 'fault_long'],
  [/^has more than \d+ words$/, 'fault_eight'],
  [/cannot be seen/, 'fault_unseen'],
  [/^is neither an ISO 8601 date/, 'fault_date'],
  [/^is not a day/, 'fault_day'],
  [/^is no such day/, 'fault_day'],
  [/^is not a short phrase/, 'fault_date'],
  [/^is not a plain http/, 'fault_url'],
  [/^is no address|^Invalid type/, 'fault_contact', /contact/],
  [/^is not lower-case/, 'fault_id'],
  [/^is not a language tag/, 'fault_lang'],
  [/needs the publisher's own notice$/, 'fault_needs_notice'],
  [/^stands here twice$/, 'fault_twice'],
  [/^the text has \d+$/, 'fault_words'],
];
