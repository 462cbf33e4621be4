/** Statements that two outlets share, in the ways they are printed, and pages as they print them. */
import { readFileSync } from 'node:fs';
import { buildIndex, type Index } from '../../../src/engine/recognition/candidates';
import { recordOf } from '../../support/articles';

/** A text of this folder. */
export function statementText(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

/** The way in which no mark and no first person need say where a statement ends. */
export const IN_BLOCKS = 'as a block in several paragraphs';

/** The ways a statement is printed, each as paragraphs. */
const PRINTED: Readonly<Record<string, (said: string, speaker: string) => string[]>> = {
  'in double marks': (said, speaker) => [`“${said}” ${speaker}, said.`],
  'in single marks': (said, speaker) => [`${speaker}, said: ‘${said.replaceAll("'", '’')}’`],
  'as a block': (said, speaker) => [`${speaker}, said in a statement:`, said],
  [IN_BLOCKS]: (said, speaker) => {
    const parts = said.split(/(?<=\.) /);
    const cut = [parts.slice(0, 2), parts.slice(2, 4), parts.slice(4)];
    const blocks = cut.map((each) => each.join(' ')).filter((each) => each !== '');
    return [`${speaker} wrote in an open letter:`, ...blocks];
  },
  'after a line without a colon': (said, speaker) => [
    `${speaker} issued the following statement.`,
    said,
  ],
  'under a heading': (said, speaker) => [`Statement of ${speaker}`, said],
  'in full': (said, speaker) => [`The statement by ${speaker} in full:`, said],
  'before who said it': (said, speaker) => [said, `${speaker} said in a statement.`],
  interrupted: (said, speaker) => {
    const [first = '', ...rest] = said.split(/(?<=\.) /);
    return [`“${first.replace(/\.$/, ',')}” said ${speaker}. “${rest.join(' ')}”`];
  },
  'in several paragraphs': (said, speaker) => {
    const [first = '', ...rest] = said.split(/(?<=\.) /);
    const middle = rest.slice(0, -1).join(' ');
    return [`${speaker}, said: “${first}`, `“${middle}`, `“${rest.at(-1) ?? ''}”`];
  },
};

/** A text of one file here: a heading after `==`, then lines with a label. */
export interface Labelled {
  readonly name: string;
  readonly known: readonly string[];
  readonly other: readonly string[];
  readonly of: (label: string) => readonly string[];
}

/** The texts of a file, each told by two outlets. */
export function labelled(file: string): Labelled[] {
  return statementText(file)
    .split(/^== /m)
    .filter((topic) => topic !== '')
    .map((topic) => {
      const rows = topic.split('\n');
      const of = (label: string) =>
        rows
          .filter((row) => row.startsWith(`${label}: `))
          .map((row) => row.slice(label.length + 2));
      return { name: rows[0] ?? '', known: of('Known'), other: of('Other'), of };
    });
}

export interface StatementPair extends Labelled {
  readonly said: string;
  readonly speaker: string;
}

/** The pairs of outlets that share a statement. */
export function statements(): StatementPair[] {
  return labelled('pairs.txt').map((pair) => {
    const [said = '', speaker = ''] = [...pair.of('Statement'), ...pair.of('Speaker')];
    return { ...pair, said, speaker };
  });
}

export const WAYS = Object.keys(PRINTED);
/** Ways by which an article's fingerprint knows that a paragraph quotes. */
export const MARKED = new Set(['in double marks', 'interrupted']);

/** A known article and a page that print their statement each in a way. */
export interface Trial {
  readonly pair: StatementPair;
  readonly known: string;
  readonly page: string;
  /** Whether the record knows of no marks and nothing on the page says where the statement ends. */
  readonly endless: boolean;
}

/** Every page beside a record in double marks; in turn beside records in all other ways. */
export function trials(): Trial[] {
  return statements().flatMap((pair, at) => {
    const turn = WAYS[at % WAYS.length] ?? '';
    return WAYS.flatMap((known, first): Trial[] => {
      const pages = first === 0 ? WAYS : new Set([known, turn]);
      return [...pages].map((page) => {
        const endless = page === IN_BLOCKS && !MARKED.has(known);
        return { pair, known, page, endless };
      });
    });
  });
}

/** A known article that prints its statement in one way. */
export function printedAs({ name, said, speaker, known }: StatementPair, way: string): Index {
  const article = recordOf(name, filled(known, way, said, speaker).join('\n\n'));
  return buildIndex({ date: '2026-01-01', articles: [article] });
}

/** The other outlet's page that prints its statement in this way, as paragraphs. */
export function pageAs({ said, speaker, other }: StatementPair, way: string): string[] {
  return filled(other, way, said, speaker);
}

/** The texts with the statement in its place. */
function filled(texts: readonly string[], way: string, said: string, speaker: string): string[] {
  return texts.flatMap((each) =>
    each === '[quote]' ? (PRINTED[way]?.(said, speaker) ?? []) : [each],
  );
}
