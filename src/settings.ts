/** What a reader can choose. Pure: reading and writing are the platform's. */
import * as v from 'valibot';

/** Raised when the shape changes; `parseSettings` carries older shapes forward. */
export const SETTINGS_VERSION = 1;

export const INTERFACE_LANGUAGES = ['en', 'es', 'it', 'fr', 'de', 'ko'] as const;
/** Without `double`: Chromium 156 dies painting a double line over a wavy one in highlights. */
export const MARK_STYLES = ['solid', 'wavy', 'dotted', 'dashed'] as const;

export const EXTENTS = ['telling', 'all'] as const;

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
/** A host name as browsers write it, without port; subdomains follow their parent. */
const site = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9_.-]{1,253}$/));

/** One finding the reader wants to hear no more of. */
const putAway = v.object({
  /** Id of the article's record. */
  article: v.pipe(v.string(), v.maxLength(200)),
  headline: v.pipe(v.string(), v.maxLength(300)),
  /** `findingKey` of it: the same finding on every copy. */
  finding: v.pipe(v.string(), v.maxLength(300)),
  /** What it stands on, to know it again in a list. */
  words: v.pipe(v.string(), v.maxLength(120)),
});
/** A reader who puts away more than this has other needs; keeps the store small. */
const MOST_PUT_AWAY = 2000;

const markSchema = v.object({ colour, style: v.picklist(MARK_STYLES) });

/** One schema per field, so that one bad field costs that field alone. */
const fields = {
  on: v.boolean(),
  mode: v.picklist(['auto', 'click']),
  show: v.object({ sourcing: v.boolean(), translation: v.boolean(), claim: v.boolean() }),
  statuses: v.object({
    retracted: v.boolean(),
    corrected: v.boolean(),
    // Newer than the others: settings stored before them are still whole.
    clarified: v.optional(v.boolean(), true),
    held: v.optional(v.boolean(), true),
    contradicted: v.boolean(),
    superseded: v.boolean(),
    disputed: v.boolean(),
    unverified: v.boolean(),
    mistranslated: v.boolean(),
    corroborated: v.boolean(),
  }),
  /** How much is highlighted: the most telling findings, or every one whose words were found. */
  extent: v.picklist(EXTENTS),
  putAway: v.pipe(v.array(putAway), v.maxLength(MOST_PUT_AWAY)),
  offSites: v.array(site),
  onlySites: v.array(site),
  pageNote: v.boolean(),
  /** Whether articles that were read are remembered, to tell of later corrections. */
  remember: v.boolean(),
  language: v.picklist(['auto', ...INTERFACE_LANGUAGES]),
  marks: v.object({ sourcing: markSchema, translation: markSchema, claim: markSchema }),
} as const;

const schema = v.object(fields);
export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  mode: 'auto',
  show: { sourcing: true, translation: true, claim: true },
  statuses: {
    retracted: true,
    corrected: true,
    clarified: true,
    held: true,
    contradicted: true,
    superseded: true,
    disputed: true,
    unverified: true,
    mistranslated: true,
    corroborated: false,
  },
  extent: 'telling',
  putAway: [],
  offSites: [],
  onlySites: [],
  pageNote: true,
  remember: false,
  language: 'auto',
  marks: {
    sourcing: { colour: '#8a5a00', style: 'dotted' },
    translation: { colour: '#6a3fb5', style: 'wavy' },
    claim: { colour: '#a01050', style: 'solid' },
  },
};

/**
 * Settings from anything: every field that fits is kept, every other one falls back to its
 * default. Never throws; what was stored is lost only where it could not be understood.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Record<string, unknown>;
  const kept = Object.entries(fields).map(([name, field]) => {
    const result = v.safeParse(field as v.GenericSchema, given[name]);
    return [name, result.success ? result.output : DEFAULT_SETTINGS[name as keyof Settings]];
  });
  return Object.fromEntries(kept) as Settings;
}

/** Whether `host` is `site` or lies under it. */
function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** Whether a page on this host is to be looked at at all. */
export function siteAllowed(settings: Settings, host: string): boolean {
  if (!settings.on) return false;
  if (settings.offSites.some((entry) => isUnder(host, entry))) return false;
  return (
    settings.onlySites.length === 0 || settings.onlySites.some((entry) => isUnder(host, entry))
  );
}

/** Whether the same pages are looked at, at the same moment, under both. */
export function checksAlike(one: Settings, other: Settings): boolean {
  const whether = ({ on, mode, offSites, onlySites }: Settings) =>
    JSON.stringify([on, mode, offSites, onlySites]);
  return whether(one) === whether(other);
}

/** The same settings with `host` switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((entry) => !isUnder(host, entry));
  return { ...settings, offSites: on ? others : [...others, host].sort() };
}

/**
 * Names of the fields in `given` that do not fit, in the order of the settings. A field that is
 * missing is no fault: it keeps whatever the reader has.
 */
export function settingsFaults(given: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields)
    .filter(([name, field]) => Object.hasOwn(given, name) && !v.is(field, given[name]))
    .map(([name]) => name);
}
