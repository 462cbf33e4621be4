/**
 * Tables that are made when somebody first asks: a worker that was just woken would make all of them
 * before its first answer, and a page asks for few.
 */

/** What `make` gives, made once. */
export function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}

/** What `make` gives for an object, made once for each and kept as long as that is. */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** What `make` gives for a key, made once for each; begun anew after `most` keys, where these are a page's words. */
export function oncePer<T>(
  make: (key: string) => T,
  most = Number.POSITIVE_INFINITY,
): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) {
      if (made.size >= most) made.clear();
      made.set(key, make(key));
    }
    return made.get(key) as T;
  };
}
