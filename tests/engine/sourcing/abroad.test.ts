import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/engine/match/pattern';
import { DE } from '../../../src/engine/rules/lexicon-de';
import { ES } from '../../../src/engine/rules/lexicon-es';
import { FR } from '../../../src/engine/rules/lexicon-fr';
import { IT } from '../../../src/engine/rules/lexicon-it';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, unknown } from './page';

const kinds = (lang: string, text: string) =>
  findSourcing(pageOf([text], lang), unknown, [], null).flags.map(({ kind }) => kind);

describe('Spanish, Italian, French and German', () => {
  it.each([
    ['es', 'En el entorno del alcalde admiten que la obra va tarde.', 'anonymous'],
    ['es', 'En el entorno del lago crecen juncos y chopos.', null],
    ['fr', "Dans l'entourage du maire, on admet que le chantier traîne.", 'anonymous'],
    ['fr', "Dans l'entourage du maire, on joue aux cartes.", null],
    ['es', '«No hay prisa», responden desde el entorno del alcalde.', 'anonymous'],
    ['es', '«No hay prisa», responde desde el entorno del lago Ana Ruiz.', null],
    ['de', 'Im Wahlkampfteam räumt man ein, dass Geld fehlt.', 'anonymous'],
    ['de', 'Im Wahlkampfteam arbeitet man bis spät in die Nacht.', null],
    ['it', 'In molti pensano che il ponte sia vecchio.', 'group'],
    ['it', 'In molti hanno attraversato il ponte a piedi.', null],
    ['es', 'Los más veteranos creen que el puente es viejo.', 'group'],
    ['es', 'Los más veteranos cruzan el puente a pie.', null],
    ['es', 'El puente es viejo, protestan los barqueros.', 'group'],
    ['es', 'El puente se cerró mientras protestaban los motores.', null],
    ['de', 'Seine Widersacher werfen ihm vor, die Brücke zu vergessen.', 'group'],
    ['de', 'Seine Widersacher werfen Blumen von der Brücke.', null],
    ['de', 'Die Brücke sei alt, erinnert sich einer der Gäste.', 'anonymous'],
    ['de', 'Die Brücke hielt, als einer der Gäste darauf tanzte.', null],
    ['es', 'Es un puente feo, a juicio de no pocos vecinos.', 'group'],
    ['es', 'Es un puente feo y no pocos vecinos dan un rodeo.', null],
    ['fr', 'Les pêcheurs sont convaincus que le pont cède.', 'group'],
    ['fr', 'Les pêcheurs sont sûrs de leur prise.', null],
    ['es', 'Un alto cargo de Obras, Julio Pardo, dijo que el puente es viejo.', null],
    ['es', 'Un alto cargo de Obras dijo que el puente es viejo.', 'anonymous'],
    ['de', 'Der Bote wird für den Täter gehalten.', 'unattributed'],
    ['de', 'Der Platz wird für die Gäste freigehalten.', null],
  ])('%s: %s', (lang, text, kind) => {
    expect(kinds(lang, text)).toEqual(kind === null ? [] : [kind]);
  });

  it.each(Object.entries({ de: DE, es: ES, fr: FR, it: IT }))(
    '%s: every pattern can be read',
    (_, words) => {
      const patterns = Object.values(words).filter(Array.isArray).flat() as string[];
      expect(patterns.length).toBeGreaterThan(50);
      for (const pattern of patterns) expect(() => parsePattern(pattern)).not.toThrow();
    },
  );
});
