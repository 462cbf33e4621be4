/** Units and large numbers by language, folded: `canonical:form|form`, with what one makes of another. */

/** English; a unit's forms are those behind a number ("5 miles", "a 5-mile walk"). */
export const UNITS_EN = `percent:percent|pct percentage-point:percentage-point dollar:dollar|dollars|usd|bucks
  euro:euro|euros|eur pound:pound|pounds|lb|lbs|gbp yen:yen won:won yuan:yuan|renminbi rouble:rouble|roubles|ruble|rubles
  rupee:rupee|rupees cent:cent|cents franc:franc|francs peso:peso|pesos mile:mile|miles|mi
  kilometre:kilometre|kilometres|kilometer|kilometers|km|kms metre:metre|metres|meter|meters|m
  centimetre:centimetre|centimetres|centimeter|centimeters|cm millimetre:millimetre|millimetres|millimeter|millimeters|mm
  foot:foot|feet|ft inch:inch|inches yard:yard|yards acre:acre|acres hectare:hectare|hectares
  ton:ton|tons tonne:tonne|tonnes kilogram:kilogram|kilograms|kilo|kilos|kg|kgs gram:gram|grams ounce:ounce|ounces|oz
  litre:litre|litres|liter|liters gallon:gallon|gallons barrel:barrel|barrels degree:degree|degrees
  mph:mph kph:kph|kmh second:second|seconds minute:minute|minutes hour:hour|hours day:day|days week:week|weeks
  month:month|months year:year|years decade:decade|decades megawatt:megawatt|megawatts|mw gigawatt:gigawatt|gigawatts|gw`;

/** Signs before or behind a number. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₽', 'rouble'],
  ['₹', 'rupee'],
  ['%', 'percent'],
  ['°', 'degree'],
]);

/** How many of the second one of the first is: house style converts, and that changes nothing. */
export const CONVERSIONS: readonly (readonly [string, string, number])[] = [
  ['mile', 'kilometre', 1.609],
  ['foot', 'metre', 0.3048],
  ['yard', 'metre', 0.9144],
  ['inch', 'centimetre', 2.54],
  ['pound', 'kilogram', 0.4536],
  ['ounce', 'gram', 28.35],
  ['ton', 'tonne', 0.9072],
  ['acre', 'hectare', 0.4047],
  ['gallon', 'litre', 3.785],
  ['mph', 'kph', 1.609],
  ['week', 'day', 7],
  ['year', 'month', 12],
  ['day', 'hour', 24],
  ['hour', 'minute', 60],
  ['decade', 'year', 10],
];

/** What a word makes of the number before it. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);

/** English numbers beyond twelve. */
export const NUMBERS_EN: ReadonlyMap<string, number> = new Map([
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
