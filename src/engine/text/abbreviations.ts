/**
 * Shortened words that end in a full stop: the one list of the engine, by what may be concluded.
 *
 * Where sentences end is part of what a stored fingerprint means, so that `TITLES` and `WITHIN` may
 * only change together with `SCHEME`, which makes every record's text be read anew. `OTHERS` may
 * grow freely: they only keep a stop from being called a fault.
 */

const words = (list: string): string[] => list.split(/\s+/);

/** Before a name, as they are written: no sentence ends here. */
const TITLES = words(`Mr Mrs Ms Dr Prof Gen Col Lt Sgt Capt Gov Sen Rep St Sr Sra Dott Sig`);

/** Within a sentence, as they are written: none ends here either. */
const WITHIN = words(
  `Jr Inc Ltd Corp Co vs No Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec approx ca e.g i.e`,
);

/** Folded; a sentence may end with one of these. */
const OTHERS = words(
  `cmdr cpl maj adm brig pvt rev hon cos bros assn assoc dept univ ave blvd rd mt ft nos vol vols
  pp fig figs ed eds trans est etc al cf viz op cit ibid incl excl avg min max misc ext tel resp
  jun jul mon tue tues wed thu thur thurs fri sat sun calif mass conn fla ga ill ind kan ky la
  md me mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ala ariz ark colo
  del supt det atty bldg pres treas sec dist def esq art chap para ste apt intl int'l gov't govt
  nat'l nat natl admin dir mgr hrs hr mins secs lbs lb oz yd yds mph kph sq cu tbsp tsp ph.d
  abbr anon arch bull cent coll comp conf cont dial diff ency eng esp et fac fem gal geog gram
  hist illus inst jour jct lib lit mag masc med mem mil mod nom obs orig perf pers phr pl poss
  pref prep prob pron prop pseud pub publ quot ref refs repr rept sing suppl syn temp ult var
  ver plc gmbh ag sa mfg elec exec tech info photo yahoo jeopardy`,
);

const folded = (list: readonly string[]): string[] => list.map((word) => word.toLowerCase());

/** A stop after one of these, or after a single capital, ends no sentence. */
export const ENDS_NO_SENTENCE = new RegExp(
  `(?:^|[\\s("“'‘])(?:${[...TITLES, ...WITHIN].map((word) => word.replaceAll('.', '\\.')).join('|')}|[A-Z])\\.$`,
  'u',
);

/** Titles, folded. */
export const TITLE_FORMS: ReadonlySet<string> = new Set(folded(TITLES));

/** All of them, folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  folded([...TITLES, ...WITHIN, ...OTHERS]),
);
