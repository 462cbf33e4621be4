import { describe, expect, it } from 'vitest';
import type { ClaimDetail } from '../../../src/engine/article';
import { readDetail } from '../../../src/engine/claims/details';
import { readWords } from '../../../src/engine/text/page-words';

function read(text: string, detail: ClaimDetail, language = 'en', names = true) {
  const page = readWords([{ text, role: 'body' }], [0]);
  const { kind, span } = readDetail(page, 0, detail, language, names ? new Set() : null);
  return [kind, span && text.slice(span.start, span.end)];
}

describe('a number', () => {
  const cars: ClaimDetail = {
    what: 'number',
    near: ['car!', 'cars!', 'vehicle', 'coche', 'voiture', 'wagen', 'автомоб'],
    asserted: ['two'],
    later: ['three'],
  };
  it.each([
    ['They left in two grey cars.', 'en', 'asserted'],
    ['They left in 2 cars.', 'en', 'asserted'],
    ['They left in a pair of cars.', 'en', 'asserted'],
    ['They left in three of the cars.', 'en', 'updated'],
    ['They left in five cars.', 'en', 'altered'],
    ['The two men left in three cars.', 'en', 'updated'],
    ['They left in cars.', 'en', 'dropped'],
    ['Huyeron en tres coches.', 'es', 'updated'],
    ['Huyeron en dos coches.', 'es', 'asserted'],
    ['Ils ont fui dans quatre voitures.', 'fr', 'altered'],
    ['Sie flohen in zwei Wagen.', 'de', 'asserted'],
    ['Они уехали на трех автомобилях.', 'ru', 'updated'],
  ])('%s', (text, language, kind) => {
    expect(read(text, cars, language)[0]).toBe(kind);
  });

  it('is one where an article stands before a measure, but not before another number', () => {
    const hour: ClaimDetail = {
      what: 'number',
      near: ['hour!', 'hours!'],
      asserted: ['one'],
      later: ['half an hour', 'thirty minutes'],
    };
    expect(read('More than an hour went by.', hour)).toEqual(['asserted', 'an hour']);
    expect(read('Half an hour went by.', hour)).toEqual(['updated', 'Half an hour']);
    expect(read('Some thirty minutes went by.', hour)).toEqual(['updated', 'thirty minutes']);
    expect(read('Two hours went by.', hour)).toEqual(['altered', 'Two hours']);
  });
});

describe('a date', () => {
  const late: ClaimDetail = {
    what: 'date',
    near: [],
    asserted: ['late 2017', 'end 2017'],
    later: ['march 2017'],
  };
  it.each([
    ['It rose at the end of 2017.', 'asserted', 'end of 2017'],
    ['It rose in March 2017.', 'updated', 'March 2017'],
    ['It rose at the end of 2015.', 'altered', '2015'],
    ['It rose in 2017.', 'dropped', null],
  ])('%s', (text, kind, quote) => {
    expect(read(text, late)).toEqual([kind, quote]);
  });

  it('takes no verb for a month', () => {
    const june: ClaimDetail = { what: 'date', near: [], asserted: ['June'], later: [] };
    expect(read('They may march again.', june)).toEqual(['dropped', null]);
    expect(read('They met in May.', june)).toEqual(['altered', 'May']);
  });
});

describe('a name', () => {
  const paper: ClaimDetail = {
    what: 'name',
    near: ['report'],
    asserted: ['Evening Post'],
    later: ['Morning Post'],
  };
  it('is altered where another stands in its place, in a copy that kept the wording', () => {
    expect(read('So said a report in the Daily Owl on Tuesday.', paper)).toEqual([
      'altered',
      'Daily Owl',
    ]);
    expect(read('So said a report in the Daily Owl.', paper, 'en', false)[0]).toBe('dropped');
  });

  it('is in nobody’s place where it stands all over the page', () => {
    const said = 'So said a report in the Daily Owl on Tuesday.';
    const often = `${said} ${'The Owl is read in Owlton. '.repeat(3)}`;
    expect(read(often, paper)).toEqual(['altered', 'Daily']);
    expect(read(`${often} ${'It is a Daily. '.repeat(3)}`, paper)).toEqual(['dropped', null]);
  });

  it('is asserted or updated by its own words', () => {
    expect(read('A report in the Evening Post says so.', paper)[0]).toBe('asserted');
    expect(read('A report in the Morning Post says so.', paper)[0]).toBe('updated');
  });

  it('is only looked for in its later form where the article gives none', () => {
    const leader: ClaimDetail = { what: 'name', near: [], asserted: [], later: ['Ann Example'] };
    expect(read('Its leader keeps her name.', leader)).toEqual(['asserted', null]);
    expect(read('Its leader, Ann Example, kept her name.', leader)[0]).toBe('updated');
  });
});
