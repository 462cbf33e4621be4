/** The English texts where no browser reads them: on the command line. */
import english from '../_locales/en/messages.json' with { type: 'json' };
import type { Wording } from '../protocol';

export const ENGLISH: Wording = {
  language: 'en',
  texts: Object.fromEntries(Object.entries(english).map(([name, { message }]) => [name, message])),
  keys: {},
};
