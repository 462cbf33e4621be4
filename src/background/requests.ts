/** The shape of what a page may ask for; anything else is refused with a reason. */
import * as v from 'valibot';
import { type BackgroundCalls, MAX_PAGE_CHARS } from '../protocol';

const name = v.nullable(v.pipe(v.string(), v.maxLength(2000)));

const link = v.object({
  paragraph: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  host: v.pipe(v.string(), v.maxLength(300)),
});

const page = v.object({
  url: v.pipe(v.string(), v.maxLength(10_000)),
  canonicalUrl: v.nullable(v.pipe(v.string(), v.maxLength(10_000))),
  lang: name,
  publisher: name,
  byline: name,
  published: name,
  corrections: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(20)),
  links: v.nullable(v.pipe(v.array(link), v.maxLength(3000))),
  paragraphs: v.pipe(
    v.array(v.object({ text: v.string(), role: v.picklist(['headline', 'body']) })),
    v.maxLength(20_000),
    v.check(
      (all) => all.reduce((sum, paragraph) => sum + paragraph.text.length, 0) <= MAX_PAGE_CHARS,
      'this page is too long to compare',
    ),
  ),
});

const glanceRequest = v.object({ page });
const checkRequest = v.object({ page, anyway: v.boolean() });

const badge = v.variant('state', [
  v.object({ state: v.literal('match'), flags: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ state: v.picklist(['related', 'none', 'off', 'failed']) }),
]);

const loadRequest = v.object({ text: v.pipe(v.string(), v.maxLength(MAX_PAGE_CHARS)) });

/** Characters of an imported file. */
const importRequest = v.object({ text: v.pipe(v.string(), v.maxLength(8_000_000)) });
const packId = v.pipe(v.string(), v.maxLength(1000));
const switchRequest = v.object({ id: packId, on: v.boolean() });
const removeRequest = v.object({ id: packId });

/** The request of `packs/import`; throws like `parseCheck`. */
export function parseImport(body: unknown): BackgroundCalls['packs/import']['request'] {
  return parse(importRequest, body, 'packs/import');
}

/** The request of `packs/switch`; throws like `parseCheck`. */
export function parseSwitch(body: unknown): BackgroundCalls['packs/switch']['request'] {
  return parse(switchRequest, body, 'packs/switch');
}

/** The request of `packs/remove`; throws like `parseCheck`. */
export function parseRemove(body: unknown): BackgroundCalls['packs/remove']['request'] {
  return parse(removeRequest, body, 'packs/remove');
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown, what: string): T {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${what}: ${v.getDotPath(issue) ?? 'message'}: ${issue.message}`);
}

/** The request of `article/glance`; throws like `parseCheck`. */
export function parseGlance(body: unknown): BackgroundCalls['article/glance']['request'] {
  return parse(glanceRequest, body, 'article/glance');
}

/** The request of `article/check`; throws with the place and the reason when it is malformed. */
export function parseCheck(body: unknown): BackgroundCalls['article/check']['request'] {
  return parse(checkRequest, body, 'article/check');
}

/** The request of `reader/load`; throws like `parseCheck`. */
export function parseLoad(body: unknown): BackgroundCalls['reader/load']['request'] {
  return parse(loadRequest, body, 'reader/load');
}

/** The request of `badge/show`; throws like `parseCheck`. */
export function parseBadge(body: unknown): BackgroundCalls['badge/show']['request'] {
  return parse(badge, body, 'badge/show');
}
