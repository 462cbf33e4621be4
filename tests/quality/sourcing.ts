/** Labelled sentences for anonymous sourcing, and how the rules do on them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unrecognised } from '../../src/engine/recognition/recognise';
import type { FlagDraft } from '../../src/engine/report';
import { findSourcing } from '../../src/engine/sourcing/find';
import type { AttributionModel } from '../../src/engine/sourcing/reading/model';
import { barePage } from '../../src/engine/text/plain-text';
import type { SourcingKind } from '../../src/engine/vocabulary';
import type { Measure } from './floors';

export interface Label {
  readonly kind: SourcingKind;
  readonly phrase: string;
}

export interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
}

const KINDS: readonly SourcingKind[] = ['anonymous', 'group', 'second-hand', 'unattributed'];
const UNKNOWN = unrecognised(0);

/**
 * The sentences of `sourcing/NAME.tsv`: labels, a tab, the text. A label is `kind:phrase`, several
 * are parted by ` | `, and `-` marks a text that must stay free of flags.
 */
export function readLabelled(name: string): Labelled[] {
  const file = fileURLToPath(new URL(`./sourcing/${name}.tsv`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [labels = '', text = ''] = line.split('\t');
      return { text, labels: labels === '-' ? [] : labels.split(' | ').map(readLabel) };
    });
}

function readLabel(source: string): Label {
  const cut = source.indexOf(':');
  return { kind: source.slice(0, cut) as SourcingKind, phrase: source.slice(cut + 1) };
}

/** Precision and recall of each kind on `sentences`, a flag counted where it touches its label. */
export function measureSourcing(
  name: string,
  lang: string,
  sentences: readonly Labelled[],
  model: AttributionModel | null = null,
): Measure[] {
  const read = sentences.map(({ text, labels }) => ({
    text,
    labels,
    flags: findSourcing(pageOf(text, lang), UNKNOWN, [], model).flags,
  }));
  return KINDS.flatMap((kind) => measureKind(name, kind, read));
}

interface Flagged extends Labelled {
  readonly flags: readonly FlagDraft[];
}

function measureKind(name: string, kind: SourcingKind, read: readonly Flagged[]): Measure[] {
  const wrong: string[] = [];
  const missed: string[] = [];
  let found = 0;
  let labels = 0;
  for (const one of read) {
    const wanted = one.labels.filter((label) => label.kind === kind);
    const flags = one.flags.filter((flag) => flag.kind === kind);
    const astray = flags.filter((flag) => !wanted.some((label) => touches(one.text, label, flag)));
    const unseen = wanted.filter((label) => !flags.some((flag) => touches(one.text, label, flag)));
    wrong.push(...astray.map(({ quote }) => `[${quote}] ${one.text}`));
    missed.push(...unseen.map(({ phrase }) => `[${phrase}] ${one.text}`));
    found += flags.length;
    labels += wanted.length;
  }
  return [
    share(`${name} ${kind} precision`, found, wrong),
    share(`${name} ${kind} recall`, labels, missed),
  ];
}

function touches(text: string, { phrase }: Label, { start, end }: FlagDraft): boolean {
  const at = text.indexOf(phrase);
  return at < end && start < at + phrase.length;
}

function share(name: string, cases: number, failing: readonly string[]): Measure {
  const value = cases === 0 ? 100 : (100 * (cases - failing.length)) / cases;
  return { name, value, better: 'higher', unit: '%', cases, failing };
}

const pageOf = (text: string, lang: string) => barePage([{ text, role: 'body' }], { lang });
