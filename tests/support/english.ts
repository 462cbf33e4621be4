/** The interface's own sentences, so that tests follow them when they are reworded. */
import texts from '../../src/_locales/en/messages.json' with { type: 'json' };
import { say, type TextName } from '../../src/ui/wording';

const wording = {
  language: 'en-US',
  texts: Object.fromEntries(Object.entries(texts).map(([name, { message }]) => [name, message])),
  keys: {},
};

/** An English text with its slots filled. */
export function english(name: TextName, values: Record<string, string | number> = {}): string {
  return say(wording, name, values);
}
