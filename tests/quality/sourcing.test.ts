import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdFloors } from './hold';
import { measureSourcing, readLabelled } from './sourcing';

const FLOORS = fileURLToPath(new URL('./sourcing-floors.json', import.meta.url));
const SETS = [
  { name: 'en-tuned', lang: 'en' },
  { name: 'en-heldout', lang: 'en' },
  { name: 'en-hearsay', lang: 'en' },
  { name: 'en-hearsay-second', lang: 'en' },
  { name: 'es', lang: 'es' },
  { name: 'it', lang: 'it' },
  { name: 'fr', lang: 'fr' },
  { name: 'fr-heldout', lang: 'fr' },
  { name: 'de', lang: 'de' },
  { name: 'de-heldout', lang: 'de' },
  { name: 'es-unseen', lang: 'es' },
  { name: 'it-unseen', lang: 'it' },
  { name: 'es-fresh', lang: 'es' },
  { name: 'it-fresh', lang: 'it' },
  { name: 'fr-fresh', lang: 'fr' },
  { name: 'de-fresh', lang: 'de' },
  { name: 'es-second', lang: 'es' },
  { name: 'it-second', lang: 'it' },
  { name: 'fr-second', lang: 'fr' },
  { name: 'de-second', lang: 'de' },
  { name: 'es-third', lang: 'es' },
  { name: 'it-third', lang: 'it' },
  { name: 'fr-third', lang: 'fr' },
  { name: 'de-third', lang: 'de' },
  { name: 'es-fourth', lang: 'es' },
  { name: 'it-fourth', lang: 'it' },
  { name: 'fr-fourth', lang: 'fr' },
  { name: 'de-fourth', lang: 'de' },
  { name: 'es-fifth', lang: 'es' },
  { name: 'it-fifth', lang: 'it' },
  { name: 'fr-fifth', lang: 'fr' },
  { name: 'de-fifth', lang: 'de' },
  { name: 'es-sixth', lang: 'es' },
  { name: 'it-sixth', lang: 'it' },
  { name: 'fr-sixth', lang: 'fr' },
  { name: 'de-sixth', lang: 'de' },
  { name: 'es-seventh', lang: 'es' },
  { name: 'it-seventh', lang: 'it' },
  { name: 'fr-seventh', lang: 'fr' },
  { name: 'de-seventh', lang: 'de' },
  { name: 'es-long', lang: 'es' },
  { name: 'it-long', lang: 'it' },
  { name: 'fr-long', lang: 'fr' },
  { name: 'de-long', lang: 'de' },
  { name: 'es-long-second', lang: 'es' },
  { name: 'it-long-second', lang: 'it' },
  { name: 'fr-long-second', lang: 'fr' },
  { name: 'de-long-second', lang: 'de' },
  { name: 'es-long-third', lang: 'es' },
  { name: 'it-long-third', lang: 'it' },
  { name: 'fr-long-third', lang: 'fr' },
  { name: 'de-long-third', lang: 'de' },
  { name: 'es-long-fourth', lang: 'es' },
  { name: 'it-long-fourth', lang: 'it' },
  { name: 'fr-long-fourth', lang: 'fr' },
  { name: 'de-long-fourth', lang: 'de' },
  { name: 'es-long-fifth', lang: 'es' },
  { name: 'it-long-fifth', lang: 'it' },
  { name: 'fr-long-fifth', lang: 'fr' },
  { name: 'de-long-fifth', lang: 'de' },
  { name: 'es-long-sixth', lang: 'es' },
  { name: 'it-long-sixth', lang: 'it' },
  { name: 'fr-long-sixth', lang: 'fr' },
  { name: 'de-long-sixth', lang: 'de' },
  { name: 'es-long-seventh', lang: 'es' },
  { name: 'it-long-seventh', lang: 'it' },
  { name: 'fr-long-seventh', lang: 'fr' },
  { name: 'de-long-seventh', lang: 'de' },
  { name: 'es-ninth', lang: 'es' },
  { name: 'it-ninth', lang: 'it' },
  { name: 'fr-ninth', lang: 'fr' },
  { name: 'de-ninth', lang: 'de' },
  { name: 'fr-frame', lang: 'fr' },
  { name: 'fr-frame-second', lang: 'fr' },
  { name: 'de-frame-second', lang: 'de' },
  { name: 'fr-long-frame', lang: 'fr' },
  { name: 'fr-eighth', lang: 'fr' },
  { name: 'de-frame', lang: 'de' },
  { name: 'de-long-frame', lang: 'de' },
  { name: 'de-eighth', lang: 'de' },
  { name: 'es-quiet', lang: 'es' },
  { name: 'it-quiet', lang: 'it' },
  { name: 'fr-quiet', lang: 'fr' },
  { name: 'de-quiet', lang: 'de' },
  { name: 'es-eighth', lang: 'es' },
  { name: 'it-eighth', lang: 'it' },
  { name: 'es-frames', lang: 'es' },
  { name: 'it-frames', lang: 'it' },
  { name: 'es-frames-long', lang: 'es' },
  { name: 'it-frames-long', lang: 'it' },
  { name: 'es-frames-second', lang: 'es' },
  { name: 'it-frames-second', lang: 'it' },
  { name: 'es-frames-long-second', lang: 'es' },
  { name: 'it-frames-long-second', lang: 'it' },
  { name: 'es-frames-long-third', lang: 'es' },
  { name: 'it-frames-long-third', lang: 'it' },
];

describe('the labelled sentences', () => {
  it.each(SETS)('$name: every label stands in its text, and none stands twice', ({ name }) => {
    const sentences = readLabelled(name);
    const astray = sentences.flatMap(({ text, labels }) =>
      labels.filter(({ phrase }) => text.split(phrase).length !== 2).map(({ phrase }) => phrase),
    );
    expect(astray).toEqual([]);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('hold as many texts without a flag as with one', () => {
    const english = [...readLabelled('en-tuned'), ...readLabelled('en-heldout')];
    const free = english.filter(({ labels }) => labels.length === 0).length;
    expect(english.length).toBeGreaterThanOrEqual(300);
    expect(free * 2).toBeGreaterThanOrEqual(english.length * 0.9);
  });
});

describe('anonymous sourcing holds its floors', () => {
  it.each(SETS)('$name', ({ name, lang }) => {
    const measures = measureSourcing(name, lang, readLabelled(name));
    holdFloors(FLOORS, measures);
  });
});
