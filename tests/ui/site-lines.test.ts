import { expect, test } from 'vitest';
import { mergeSites, readSiteLines } from '../../src/options/site-lines';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/settings';

test.each([
  ['example.org', ['example.org'], []],
  ['https://www.Example.org:8080/path?x=1', ['www.example.org'], []],
  ['bücher.example', ['xn--bcher-kva.example'], []],
  ['  a.example  \r\n\n# a remark\nb.example\n', ['a.example', 'b.example'], []],
  ['a.example\na.example', ['a.example'], []],
  ['not a site\nok.example', ['ok.example'], ['not a site']],
  ['http://', [], ['http://']],
  ['[::1]', [], ['[::1]']],
])('%j', (text, sites, bad) => {
  expect(readSiteLines(text)).toEqual({ sites, bad });
});

test('every site that is read fits the settings', () => {
  const { sites } = readSiteLines('bücher.example\nlocalhost\n127.0.0.1\nA_b.example');
  expect(sites).toHaveLength(4);
  expect(parseSettings({ ...DEFAULT_SETTINGS, offSites: sites }).offSites).toEqual(sites);
});

test('two lists become one, sorted, each site once', () => {
  expect(mergeSites(['b.example'], ['a.example', 'b.example'])).toEqual(['a.example', 'b.example']);
});
