import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, unknown } from './page';

const kinds = (lang: string, text: string) =>
  findSourcing(pageOf([text], lang), unknown, [], null).flags.map(({ kind }) => kind);

/** Each turn with a sentence in which it cites somebody, and one in which the same words do not. */
const TURNS: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'whoever knows somebody': [
    ['es', 'Quienes lo conocen lo describen como un hombre tranquilo.', 'anonymous'],
    ['es', 'Quienes lo deseen pueden cruzar el puente a pie.', null],
    ['it', 'Chi gli sta vicino assicura che resterà al suo posto.', 'anonymous'],
    ['it', 'Chi gli porta la posta passa dal ponte vecchio.', null],
    ['fr', "Ceux qui l'ont côtoyé évoquent un homme discret.", 'anonymous'],
    ['fr', "Ceux qui l'ont achetée roulent sans bruit.", null],
    ['de', 'Wer ihn kennt, beschreibt einen höflichen Mann.', 'anonymous'],
    ['de', 'Wer ihn kauft, bekommt ein Schloss dazu.', null],
  ],
  'those who are there': [
    ['es', 'No faltan quienes reprochan al alcalde la tardanza.', 'group'],
    ['es', 'No faltan sillas para el concierto del domingo.', null],
    ['de', 'Es gibt nicht wenige, die den Umbau für falsch halten.', 'group'],
    ['de', 'Es gibt nicht wenige, die mit dem Rad kommen.', null],
    ['fr', 'Il y en a qui pensent que le pont cédera.', 'group'],
    ['fr', 'Il y en a deux dans le tiroir du haut.', null],
    ['it', "C'è chi giura che il ponte crollerà.", 'group'],
    ['it', "C'è un ponte che porta al mulino.", null],
  ],
  'a verb and its prefix': [
    ['de', 'Die Brücke, gibt ein Anwohner zu bedenken, sei alt.', 'anonymous'],
    ['de', 'Ein Anwohner gibt die Schlüssel am Abend zurück.', null],
    ['de', 'Die Brücke sei alt, räumt ein Ingenieur ein.', 'anonymous'],
    ['de', 'Am Abend räumt ein Ingenieur die Werkstatt auf.', null],
  ],
  'hearsay by a modal': [
    ['de', 'Der Wirt soll über Jahre Rechnungen gefälscht haben.', 'unattributed'],
    ['de', 'Der Wirt soll bis Mai einen Nachfolger haben.', null],
    ['de', 'Die Brücke soll binnen einer Stunde geräumt sein.', null],
    ['de', 'Vermutet wird, dass der Wirt geflohen ist.', 'unattributed'],
  ],
  'a plural without an article': [
    ['de', 'Der Platz sei zu laut, schimpfen Camper.', 'group'],
    ['de', 'Der Platz sei zu laut, schimpfen Müller und Schmidt.', null],
    ['es', 'El agua entró de golpe, relatan supervivientes.', 'anonymous'],
    ['es', 'El agua entró de golpe y mojó los estantes.', null],
  ],
  'a name that is closed by a comma': [
    ['fr', 'Le maire, Yves Ohm, dénonce un conseiller.', null],
    ['fr', 'Le pont cédera, dénonce un conseiller.', 'anonymous'],
    ['es', 'La alcaldesa, Ana Ruiz, acusa un directivo.', null],
  ],
  'one of whom only somebody unnamed is known': [
    ['es', 'No hizo nada, clama la madre de uno de los detenidos.', 'anonymous'],
    ['es', 'No hizo nada, clama la madre de Ana Ruiz.', null],
    ['de', 'Er habe nichts getan, ruft die Mutter eines der Opfer.', 'anonymous'],
    ['de', 'Er habe nichts getan, ruft die Mutter.', null],
  ],
  'what many judge': [
    ['fr', 'Le pont, que beaucoup de supporters trouvent laid, sera repeint.', 'group'],
    ['fr', 'Le pont, que beaucoup de cyclistes empruntent, sera repeint.', null],
    ['it', 'Il ponte, che molti tifosi trovano brutto, sarà ridipinto.', 'group'],
    ['it', 'Il ponte, che molti tifosi attraversano, sarà ridipinto.', null],
  ],
  'one outlet without a name': [
    ['es', 'El barco, según difundió una cadena turca, iba vacío.', 'second-hand'],
    ['es', 'El barco llevaba una cadena turca en la proa.', null],
    ['de', 'Das Schiff war leer, meldete ein türkischer Fernsehsender.', 'second-hand'],
    ['de', 'Das Schiff brachte einen Fernsehsender in den Hafen.', null],
    ['fr', 'Le navire était vide, a rapporté une chaîne turque.', 'second-hand'],
    ['fr', 'Le navire a rapporté des oranges de Jaffa.', null],
  ],
  'a statement joined to a deed': [
    ['es', 'Un bombero entró en el bar del puerto y contó que el muro cedía.', 'anonymous'],
    ['es', 'Un bombero entró en el bar del puerto y contó las sillas.', null],
    [
      'it',
      'Qualcuno del comune telefonò a tre giornali e raccontò che il muro cedeva.',
      'anonymous',
    ],
    ['it', 'Qualcuno del comune telefonò a tre giornali e riattaccò subito.', null],
  ],
  'somebody of a life, of whom more is told': [
    ['es', 'Pagaba puntual, evoca su antigua casera, una mujer de ochenta años.', 'anonymous'],
    ['es', 'Pagaba puntual, evoca su antigua casera, Ana Ruiz.', null],
    ['it', 'Era gentile, ricorda il vicino di casa, che lo aiutava.', 'anonymous'],
    ['it', 'Era gentile, ricorda il vicino di casa, Ugo Neri.', null],
  ],
  'an adjunct before a verb that stands second': [
    ['de', 'Am Telefon erzählte eine Lehrerin, die Halle sei zu.', 'anonymous'],
    ['de', 'Am Telefon erzählte die Lehrerin Ada Rhys von der Halle.', null],
  ],
  'an ordinal that is no source': [
    ['it', 'Pare che il fuoco sia partito dal quadro del secondo piano.', 'unattributed'],
    ['it', 'Secondo alcuni testimoni il fuoco è partito dal tetto.', 'anonymous'],
  ],
};

describe('turns by which the unnamed are cited, in four languages', () => {
  for (const [turn, rows] of Object.entries(TURNS))
    it.each(rows)(`${turn}: %s: %s`, (lang, text, kind) => {
      expect(kinds(lang, text)).toEqual(kind === null ? [] : [kind]);
    });
});
