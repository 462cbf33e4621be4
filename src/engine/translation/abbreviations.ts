/** Words before which or after which a full stop says nothing about the sentence. */

/** Shortened words that end in a full stop in mid-sentence (folded). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen col lt sgt capt cmdr cpl maj adm brig pvt gov sen rep rev hon st jr sr inc
  ltd corp co cos bros assn assoc dept univ ave blvd rd mt ft vs no nos vol vols pp fig figs ed eds
  trans approx est etc al cf ca viz op cit ibid incl excl avg min max misc ext tel resp jan feb mar
  apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif mass conn
  fla ga ill ind kan ky la md me mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis
  wyo ala ariz ark colo del supt det atty bldg pres treas sec dist def esq art chap para ste apt intl
  int'l gov't govt nat'l nat natl admin dir mgr hrs hr mins secs lbs lb oz yd yds mph kph sq cu tbsp
  tsp ph.d abbr anon arch bull cent coll comp conf cont dial diff ency eng esp et fac fem gal geog
  gram hist illus inst jour jct lib lit mag masc med mem mil mod nom obs orig perf pers phr pl poss
  pref prep prob pron prop pseud pub publ quot ref refs repr rept sing suppl syn temp ult var ver
  plc gmbh ag sa mfg elec exec tech info photo yahoo jeopardy`.split(/\s+/),
);

/** Name particles and trade names that open a sentence in lower case (folded). */
export const LOWER_CASE_NAMES: ReadonlySet<string> = new Set(
  `de da di du del della dos das la le el al an bin ibn bint abu von van vom zu zum zur der den ten ter
  ap ul ould e i k d o m t adidas asos bell danah deadmau easyjet thyssenkrupp lululemon
  www http https`.split(/\s+/),
);
