/** Groups of words that patterns name in angle brackets. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export const WORD_SETS: Readonly<Record<string, readonly string[]>> = {
  /** Someone who can flee, be hurt or speak. */
  person: words(`man woman boy girl hostage prisoner suspect student worker employee neighbor
    neighbour witness victim child driver inmate detainee tourist person people men women children
    hostages prisoners suspects students workers employees victims inmates detainees robber thief`),
  /** Gatherings that one attends. */
  gathering: words(`meeting meetings ceremony ceremonies match matches inauguration concert concerts
    conference conferences summit event events session sessions rally debate exhibition premiere
    performance assembly hearing screening lecture class classes course courses demonstration`),
  /** Undertakings that can fail. */
  venture: words(`summit summits coup raid mission trip visit expedition experiment match season
    debut evening marriage`),
  /** What vandals spoil. */
  wall: words('embassy consulate wall walls mural murals statue statues monument facade'),
  /** Officers of a state or town, of whom there is one at a time. */
  office: words('mayor chancellor coach trainer headmaster'),
  number:
    words(`one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred dozen several many`),
  month: words(`january february march april june july august september october november
    december`),
  weekday: words('monday tuesday wednesday thursday friday saturday sunday'),
};
