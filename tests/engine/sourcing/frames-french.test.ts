import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, unknown } from './page';

const kinds = (text: string) =>
  findSourcing(pageOf([text], 'fr'), unknown, [], null).flags.map(({ kind }) => kind);

/** Each frame with nouns that no list holds or that many hold, and the same words where nobody speaks. */
const FRAMES: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'a noun of no list': [
    ['Un passeur jure que la chaîne a lâché.', 'anonymous'],
    ['Selon une lingère, la trappe était ouverte.', 'anonymous'],
    ['Une clause précise que le vendeur répond des dégâts.', null],
    ['Une hausse de la taxe coûterait deux millions.', null],
    ["Le livre parle d'un marin qui dit avoir vu une sirène.", null],
  ],
  'a verb and what completes it': [
    ['Les experts tablent sur un retard de dix mois.', 'group'],
    ['Les joueurs accusent un retard de dix points.', null],
    ["Les experts n'excluent pas un acte volontaire.", 'group'],
    ["Les joueurs n'ont pas commenté le match.", null],
    ["Les experts voient la réforme d'un mauvais œil.", 'group'],
    ['Les adhérents voient le match sur un écran géant.', null],
  ],
  'words before or on both sides': [
    ['Le projet est critiqué par les riverains.', 'group'],
    ['Le projet est financé par les riverains.', null],
    ['Le vote est, pour bien des observateurs, un test.', 'group'],
    ['Pour les riverains, une exception est prévue.', null],
  ],
  'a verb of state in the conditional': [
    ['Le yacht appartiendrait à un cousin du président.', 'unattributed'],
    ['Il espérait que sa fille vivrait mieux.', null],
    ["L'explosif proviendrait de la mine, supposent deux enquêteurs.", 'anonymous'],
    ['La mairie a informé les voisins que la rue serait fermée.', null],
  ],
  'an adverb before who speaks': [
    ['La porte, ont raconté séparément deux vigiles, était ouverte.', 'anonymous'],
    ['La salle est pleine, estiment les militants.', 'group'],
  ],
  'what is supposed': [
    ['Quand un locataire affirme que la chaudière est en panne, on vérifie.', null],
    ['Un locataire affirme que la chaudière est en panne.', 'anonymous'],
  ],
};

describe.each(Object.entries(FRAMES))('French: %s', (_, rows) => {
  it.each(rows)('%s', (text, kind) => {
    expect(kinds(text)).toEqual(kind ? [kind] : []);
  });
});
