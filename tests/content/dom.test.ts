// @vitest-environment happy-dom
/** Names that a page lays over the properties of its forms. */
import { beforeEach, describe, expect, test } from 'vitest';
import { attributeOf, childrenOf, kindOf, outerOf, tagOf } from '../../src/content/dom';

/** As a browser does it for an element of that name: an own property, before the prototype's. */
function overlay(owner: object, name: string): void {
  Object.defineProperty(owner, name, {
    value: document.createElement('input'),
    configurable: true,
  });
}

beforeEach(() => {
  document.body.innerHTML = '<main><form lang="en"><p>Harbour</p></form></main>';
});

test('of a value without end only so much is read as is ever meant', () => {
  const form = document.forms[0] as HTMLFormElement;
  form.className = `story ${'related '.repeat(200_000)}`;
  const read = attributeOf(form, 'class') ?? '';
  expect(read.startsWith('story related ')).toBe(true);
  expect(read.length).toBeLessThan(10_000);
  expect(attributeOf(form, 'id')).toBeNull();
});

describe('a form whose fields are named like the tree', () => {
  test.each<[string, (form: Element) => unknown, unknown]>([
    ['childNodes', (form) => childrenOf(form).length, 1],
    ['parentElement', (form) => tagOf(outerOf(form) as Element), 'main'],
    ['nodeType', kindOf, 1],
    ['localName', tagOf, 'form'],
    ['getAttribute', (form) => attributeOf(form, 'lang'), 'en'],
  ])('%s is asked of the prototype', (name, ask, answer) => {
    const form = document.forms[0] as HTMLFormElement;
    overlay(form, name);
    expect(ask(form)).toBe(answer);
  });
});
