/** An article in another house's style: nothing of what it says is changed. */

type Random = () => number;

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcolor/g, 'colour'],
  [/\bharbor/g, 'harbour'],
  [/\bneighbor/g, 'neighbour'],
  [/\bfavor/g, 'favour'],
  [/\bhonor/g, 'honour'],
  [/\blabor\b/g, 'labour'],
  [/\bcenter\b/g, 'centre'],
  [/\btheater\b/g, 'theatre'],
  [/\bdefense\b/g, 'defence'],
  [/\borganiz/g, 'organis'],
  [/\brecogniz/g, 'recognis'],
  [/\bcriticiz/g, 'criticis'],
  [/\brealiz/g, 'realis'],
  [/\btravel(?=ed|ing)/g, 'travell'],
  [/\bkilometer/g, 'kilometre'],
];

/** Ways of one house, by name; each leaves every statement as it is. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'numbers in figures': (text) =>
    text.replace(new RegExp(`(?<=[a-z] )(${WORDS.join('|')})(?= [a-z])`, 'g'), (word) =>
      String(WORDS.indexOf(word) + 2),
    ),
  'per cent by its sign': (text) => text.replace(/(?<=\d) (?:percent|per cent)\b/g, '%'),
  'days before months': (text) =>
    text.replace(new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?=[ ,.;)])`, 'g'), '$2 $1'),
  'curled marks': (text) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’'),
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'British spelling': (text) =>
    SPELLINGS.reduce((so, [pattern, by]) => so.replace(pattern, by), text),
  'full dashes': (text) => text.replace(/ (?:--|-|–) /g, ' — '),
};
export const STYLES = Object.keys(WAYS);

/** The paragraphs in one such way. */
export function restyled(paragraphs: readonly string[], style: string): string[] {
  return paragraphs.map((text, at) => (at === 0 ? text : (WAYS[style]?.(text) ?? text)));
}

/** Paragraphs broken and joined otherwise, or cut off where a paywall begins. */
export const LAYOUTS = ['broken into sentences', 'joined by two', 'cut off'] as const;

export function relaid(
  paragraphs: readonly string[],
  layout: (typeof LAYOUTS)[number],
  random: Random,
): string[] {
  const [headline = '', ...body] = paragraphs;
  if (layout === 'cut off')
    return paragraphs.slice(0, Math.ceil(paragraphs.length * (0.5 + random() / 3)));
  if (layout === 'broken into sentences') {
    return [
      headline,
      ...body.flatMap((text) => text.split(/(?<=[a-z]{4}[.!?]["”]?) (?=["“]?[A-Z])/)),
    ];
  }
  const joined: string[] = [];
  for (let at = 0; at < body.length; at += 2) joined.push(body.slice(at, at + 2).join(' '));
  return [headline, ...joined];
}
