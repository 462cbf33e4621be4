import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/engine/match/pattern';
import { DE } from '../../../src/engine/rules/lexicon-de';
import { EN } from '../../../src/engine/rules/lexicon-en';
import { ES } from '../../../src/engine/rules/lexicon-es';
import { FR } from '../../../src/engine/rules/lexicon-fr';
import { IT } from '../../../src/engine/rules/lexicon-it';
import { compiledEnglish, compiledLexicons } from '../../../src/engine/sourcing/compiled-lexicons';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { readLexicon, type WrittenLexicon } from '../../../src/engine/sourcing/written-lexicon';
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
    // The conditional: what is heard, and what only a condition, a wish, a question or a rule says.
    ['es', 'El alcalde habría cobrado comisiones de una obra hecha sin permiso.', 'unattributed'],
    ['es', 'Sin la ayuda del alcalde, el puente habría caído.', null],
    ['fr', 'Le maire aurait vendu le pont du canal.', 'unattributed'],
    ['fr', 'Le maire aurait dû vendre le pont.', null],
    ['fr', 'Si le maire avait payé, le pont aurait été réparé.', null],
    ['fr', "La loi ne pourra viser l'agent qui aurait signalé la fuite.", null],
    ['it', 'Il sindaco avrebbe venduto il ponte se i soci non pagano.', 'unattributed'],
    ['it', 'Il sindaco avrebbe venduto il ponte se i soci avessero pagato.', null],
    ['es', 'La jueza preguntó si el puente habría caído.', null],
    // Prepositions of place and aim cite nobody.
    ['de', 'Die Akten lagen in einem Keller und nach Käufern wird gesucht.', null],
    ['fr', 'Il travaillait pour un receleur de Lyon.', null],
    ['fr', 'Pour les experts, le pont cédera avant mai.', 'group'],
    // One aside between a verb and who speaks; a name in it speaks itself.
    ['it', '«È tardi», confida, seduto al bar, un dirigente del porto.', 'anonymous'],
    ['it', '«È tardi», confida, seduto al bar, Ugo Neri, un dirigente del porto.', null],
    ['it', 'Gli scettici, e sono tanti, fanno notare che il ponte cede.', 'group'],
    ['it', 'Gli scettici, e sono tanti, attraversano il ponte.', null],
    // A verb far from its speaker agrees with it, and leads to a clause.
    [
      'es',
      'Un investigador que vio los restos en la cantera calcula que fueron tres.',
      'anonymous',
    ],
    ['es', 'Un investigador que vio los restos en la cantera calcula su peso.', null],
    ['es', 'Una fuente del puerto nos lo resumió así: «Es tarde».', 'anonymous'],
    ['es', 'Miembros del club cruzaron el puente, según declaró el alcalde.', null],
    ['fr', 'Un homme a ouvert la porte et leur a dit de partir.', null],
    ['fr', 'Ses cris ont alerté un voisin du pont.', null],
    // Nouns no list holds, in the number of their verb.
    ['fr', 'Nombre de bateliers jugent que le pont est vieux.', 'group'],
    ['fr', 'Nombre de compteurs jugent mal la vitesse.', null],
    ['es', 'Los barqueros creen que el puente es viejo.', 'group'],
    ['es', 'Los factores explican que el puente cediera.', null],
    // "The doctor who": whom a clause alone tells from others, and no office.
    ['es', 'Llegó consciente, explicó el médico que la atendió.', 'anonymous'],
    ['es', 'Llegó consciente, explicó el alcalde que la recibió.', null],
    // What stands behind, and papers that say so.
    ['de', 'Teilnehmern der Sitzung zufolge gab es Streit.', 'anonymous'],
    ['de', 'Dem Protokoll der Sitzung zufolge gab es Streit.', null],
    ['de', 'Davon ist eine frühere Assistentin überzeugt.', 'anonymous'],
    ['de', 'Überzeugt hat ihn eine frühere Assistentin.', null],
    ['de', 'Die Brücke werde gesperrt, hieß es am Abend.', 'unattributed'],
    ['de', 'Die Brücke werde gesperrt, hieß es am Abend in einer Mitteilung.', null],
    ['es', 'De haber sonado la alarma, los guardas habrían cerrado las puertas.', null],
    ['es', 'Cambió el modo en que se cuentan los pacientes.', null],
    ['es', 'Un preso que cumplía condena por robo pasaba el día en el patio.', null],
    ['es', 'Según cuentan, siempre bajo anonimato, varios guardas, el preso huyó.', 'anonymous'],
    ['it', 'Qualche custode confessa di non aver visto nulla.', 'anonymous'],
    ['it', 'Qualche custode cerca di non fare rumore.', null],
    ['fr', 'Un mécanicien passé par le port se souvient que le pont cédait.', 'anonymous'],
    ['fr', 'Un mécanicien passé par le port répare le pont.', null],
    ['fr', 'Le pont va céder, préviennent de nombreux bateliers.', 'group'],
    ['fr', 'Le pont a vu passer de nombreux bateliers.', null],
    ['de', 'Was ein Diplomat als blamabel bezeichnet, gilt weiter.', 'anonymous'],
    ['de', 'Was als blamabel bezeichnet wird, gilt weiter.', null],
    ['es', 'Uno de ellos, que vive enfrente, relató que el puente cedió.', 'anonymous'],
    ['es', 'Uno de ellos, que vive enfrente, cruzó el puente.', null],
    ['es', 'La policía detuvo a un joven, cuya identidad no fue revelada.', null],
    ['es', 'Barajan la hipótesis de que el ladrón habría dejado la puerta abierta.', null],
    ['es', 'Los vecinos expresaron su preocupación por el puente.', 'group'],
    ['es', 'Los vecinos expresaron su voto en las urnas.', null],
    ['fr', '« Il cédera », dit cet autre témoin.', 'anonymous'],
    ['de', 'Nach Angaben der Behörde 410 Anwohner leben hier.', null],
    ['de', 'Einem Medienbericht zufolge ist die Brücke alt.', 'second-hand'],
    ['de', 'Im Dunstkreis der Partei spricht man von einem Rücktritt.', 'anonymous'],
    ['de', 'Im Verein spricht man Deutsch.', null],
    ['es', 'Habló un camarero del puerto, ya jubilado, según el cual nadie discutió.', 'anonymous'],
    ['es', 'Habló de una teoría, ya vieja, según la cual nadie discutió.', null],
    ['es', 'Aquello fue un error, confiesa una jueza que estuvo allí.', 'anonymous'],
    ['es', 'Una jueza dijo que el puente es público.', null],
    ['it', 'Un passante ha trovato la bomba, ha avvertito i carabinieri e ha aspettato.', null],
    ['it', '«È vecchia», hanno avvertito i bagnini.', 'group'],
    ['de', 'Ein Kellner des Hofs, der alles sah, beteuert, die drei seien gegangen.', 'anonymous'],
    ['de', 'Ein Kellner des Hofs, der alles sah, trägt Gläser, die leer sind.', null],
    ['it', 'Per i giornali sportivi inglesi, il giocatore ha firmato.', 'second-hand'],
    ['it', 'Per i giornali il giocatore ha posato in spiaggia.', null],
    ['de', 'Der Angeklagte sagte, er kenne die Brücke nicht.', null],
  ])('%s: %s', (lang, text, kind) => {
    expect(kinds(lang, text)).toEqual(kind === null ? [] : [kind]);
  });

  it.each(Object.entries({ de: DE, es: ES, fr: FR, it: IT }))(
    '%s: every pattern can be read',
    (_, words) => {
      const lists = Object.values(words).filter(Array.isArray).flat();
      const patterns = lists.filter((one) => typeof one === 'string');
      expect(patterns.length).toBeGreaterThan(50);
      for (const pattern of patterns) expect(() => parsePattern(pattern)).not.toThrow();
    },
  );

  it.each(Object.entries({ de: DE, es: ES, fr: FR, it: IT }))(
    '%s: comes back from its file as it was written',
    (lang, words) => {
      const written = JSON.parse(JSON.stringify(compiledLexicons())) as Record<string, object>;
      expect(readLexicon(written[lang] as WrittenLexicon)).toEqual(words);
    },
  );

  it('en: comes back from its file as it was written', () => {
    const written = JSON.parse(JSON.stringify(compiledEnglish())) as WrittenLexicon;
    expect(readLexicon(written)).toEqual(EN);
  });

  it('is not read where the words of its language are missing', () => {
    const page = pageOf(['Nowy most jest stary, mówią mieszkańcy.'], 'pl');
    expect(findSourcing(page, unknown, [], null, null).summary.read).toBe(false);
    expect(findSourcing(page, unknown, [], null).summary.read).toBe(false);
  });
});
