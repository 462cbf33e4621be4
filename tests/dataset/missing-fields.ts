/** Which fields of a schema a set of examples shows nowhere. */

interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  /** What an optional or nullable schema holds. */
  readonly wrapped?: Schema;
  /** A piped schema begins with the one that is piped. */
  readonly pipe?: readonly Schema[];
}

type Walk = (schema: Schema, values: readonly unknown[], path: string) => string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const walkObject: Walk = ({ entries = {} }, values, path) =>
  Object.entries(entries).flatMap(([name, entry]) => {
    const found = values
      .filter(isObject)
      .map((each) => each[name])
      .filter((part) => part !== undefined && part !== null);
    const here = `${path}.${name}`;
    return [...(found.length === 0 ? [here] : []), ...walk(entry, found, here)];
  });

/** How to go on below a schema of this type; the others have no fields. */
const WALKS: Readonly<Record<string, Walk>> = {
  strict_object: walkObject,
  array: ({ item }, values, path) => (item ? walk(item, values.flat(), path) : []),
  record: ({ value }, values, path) =>
    value ? walk(value, values.filter(isObject).flatMap(Object.values), path) : [],
};

function walk(schema: Schema, values: readonly unknown[], path: string): string[] {
  const inner = schema.wrapped ?? schema.pipe?.find((each) => each !== schema);
  const piped = schema.pipe && schema.pipe[0] !== schema;
  if (inner && (schema.wrapped || piped)) return walk(inner, values, path);
  return WALKS[schema.type]?.(schema, values, path) ?? [];
}

/** Paths of the fields that none of `values` fills; `schema` is one of valibot's. */
export function missingFields(schema: unknown, values: readonly unknown[], path: string): string[] {
  return walk(schema as Schema, values, path);
}
