import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, unknown } from './page';

const kinds = (text: string) =>
  findSourcing(pageOf([text], 'de'), unknown, [], null).flags.map(({ kind }) => kind);

/** Each frame with nouns that no list holds or that many hold, and the same words where nobody speaks. */
const FRAMES: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'a noun of no list before its verb': [
    ['Ein Fährmann schwört, die Kette sei gerissen.', 'anonymous'],
    ['Ein Gutachten hält die Brücke für sicher.', null],
    ['Forscher aus Jena haben eine Orchidee beschrieben, die im Winter blüht.', null],
    ['Das Heft erzählt von einem Lotsen, der behauptet, nie geirrt zu haben.', null],
  ],
  'a noun of no list behind what cites it': [
    ['Laut einer Küchenhilfe war die Luke offen.', 'anonymous'],
    ['Laut einer Urkunde von 1912 gehört der See der Gemeinde.', null],
  ],
  'a verb and what completes it': [
    ['Experten führen den Anstieg auf die Hitze zurück.', 'group'],
    ['Die Wege führen auf den Berg und zurück.', null],
    ['Experten sehen die Reform skeptisch.', 'group'],
    ['Die Mitglieder sehen das Spiel auf einer Leinwand.', null],
    ['Ein Nachbar will Schüsse gehört haben.', 'anonymous'],
    ['Ein Nachbar will den Garten haben.', null],
  ],
  'words on both sides': [
    ['Ob das Mittel hilft, ist unter Ärzten umstritten.', 'group'],
    ['Unter den Verletzten sind zwei Ärzte.', null],
    ['Für viele Ältere ist der Fahrplan im Netz eine Zumutung.', 'group'],
    ['Für Besucher ist der Turm gesperrt.', null],
    ['Der Rat gilt vielen Wählern als kühl.', 'group'],
  ],
  'the verb second, whatever comes first': [
    ['Unter den Platten vermuten Historiker eine Kapelle.', 'group'],
    ['Den Entwurf nennen Juristen einen Witz.', 'group'],
    ['Kaum ein Jurist glaubt, dass der Entwurf hält.', null],
    ['Am Abend halten Diplomaten den Plan für erledigt.', 'anonymous'],
    ['Am Abend hält die Richterin den Plan für erledigt.', null],
  ],
  'a paper that says it': [
    ['Im Dorf heißt es, der See gehöre dem Wirt.', 'unattributed'],
    ['Im Prüfbericht heißt es, der See gehöre dem Wirt.', null],
  ],
  'many of those who follow': [
    ['Ein Großteil der Lehrer beklagt, dass die Zeit fehlt.', 'group'],
    ['Ein Großteil der Ernte ist verdorben.', null],
  ],
  'the number of a bare noun': [
    ['Boten berichten, dass der Rat zurücktritt.', 'anonymous'],
    ['Die Zeitung Lumbacher Bote berichtet, dass der Rat zurücktritt.', 'through-outlet'],
  ],
  'whose word it is, said inside the turn': [
    ['Der Wirt soll drei Banken überfallen haben.', 'unattributed'],
    ['Der Wirt soll laut Anklage drei Banken überfallen haben.', null],
  ],
};

describe.each(Object.entries(FRAMES))('German: %s', (_, rows) => {
  it.each(rows)('%s', (text, kind) => {
    expect(kinds(text)).toEqual(kind ? [kind] : []);
  });
});
