/** Groups of words that patterns name in angle brackets. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export const WORD_SETS: Readonly<Record<string, readonly string[]>> = {
  /** People by number, kin or part in a case, as a trial or an age is told of. */
  humans: words(`man woman boy girl men women brothers sisters brother sister youths youth driver
    drivers accused defendant defendants suspect suspects police policeman former ex director mayor
    minister businessman president leader rider pensioner citizen resident tourist worker the a an
    two three four five six seven eight nine ten his her their minor`),
  /** Who is told of by a family name alone. */
  kin: words(`man woman student resident driver citizen teacher villager merchant owner boss
    passenger netizen sophomore freshman eyewitness witness patient doctor suspect boy girl farmer
    worker customer buyer seller neighbor neighbour parent mother father staff`),
  /** Gatherings that one attends. */
  gathering: words(`meeting meetings ceremony ceremonies match matches inauguration concert concerts
    conference conferences summit event events session sessions rally debate exhibition premiere
    performance assembly hearing screening lecture class classes course courses demonstration`),
  /** What vandals spoil. */
  wall: words('embassy consulate wall walls mural murals statue statues monument facade'),
  /** Officers of a state or town, of whom there is one at a time. */
  office: words('mayor chancellor coach trainer headmaster'),
  number:
    words(`one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred dozen several many`),
  /** What is told of as done. */
  past: words(`accepted accused agreed announced approved arrested attacked begun broken built
    called cancelled caused charged closed collided condemned confirmed convicted crashed created
    criticised criticized damaged deceased decided declared demanded demonstrated destroyed died
    discovered dismissed elected ended escaped established explained extinguished fallen
    found founded given hurt informed injured inaugurated introduced invited killed left lost met
    moved noticed occupied opened passed planned presented promised protested published rammed
    reached received rejected released renovated reported resigned robbed said seized sentenced
    shot signed started stolen stopped struck submitted taken threatened travelled voted wounded`),
  /** What may be done next. */
  present:
    words(`accept announce approve attend begin build close complete confirm decide discuss end
    examine finish give inaugurate introduce launch meet open pay play present publish receive sign
    start submit take visit vote`),
  month: words(`january february march april june july august september october november
    december`),
  weekday: words('monday tuesday wednesday thursday friday saturday sunday'),
};
