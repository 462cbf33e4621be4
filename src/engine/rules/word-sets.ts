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
  /** Deeds in the form that follows a preposition. */
  doing: words(`abandoning accepting acting answering arriving asking attacking avoiding being
    bringing building buying calling causing changing closing coming creating crossing defending
    destroying doing drinking driving eating entering escaping finding finishing getting giving
    going having helping hiding holding hurting increasing keeping killing leaving letting living
    losing making meeting obtaining offering opening paying playing protecting putting reaching
    receiving reducing renouncing repeating resigning resisting respecting returning robbing saving
    saying seeing selling sending signing solving speaking stealing stopping taking telling using
    visiting voting winning working`),
  /** Bodies and places of one town or state, which English names with an article. */
  missing:
    words(`administration agency airport association capital city commission committee company
    council country court department district enterprise government hospital ministry museum
    parliament party plant police president prosecutor region republic school senate square state
    station theater theatre town university village`),
  /** What an office is said to do in Chinese reports. */
  duty: words(`carry carried build built cooperate cooperated coordinate cooperating explore explored
    guide guided implement implemented investigate investigated organize organized participate
    participated perform performed promote promoted protect rectify respond responded safeguard
    solve solved strengthen strengthened support take took`),
  month: words(`january february march april june july august september october november
    december`),
  weekday: words('monday tuesday wednesday thursday friday saturday sunday'),
  /** What ties a subject to what is thought of it. */
  tie: words(`is are was were be been being it's that's this's there's he's she's they're we're you're
    i'm isn't aren't wasn't weren't represents represented represent remains remained remain
    seems seemed seem looks looked look becomes became become`),
  /** Between the two; with any other word the judgement may be of something else ("held in awful cells"). */
  degree:
    words(`a an the so such very too quite pretty really rather not just only simply merely truly
    utterly totally completely absolutely clearly plainly probably perhaps still now always
    often sometimes also especially particularly deeply highly extremely incredibly
    increasingly more most less least all both one another great complete total going to`),
  /** Of a person, a deed or a state of things: whoever says so takes a side. */
  judged: words(`unfair unjust unseemly outrageous disgraceful shameful scandalous ridiculous absurd
    laughable ludicrous awful terrible horrible horrific dreadful appalling disgusting
    despicable deplorable abysmal lousy pathetic wonderful fantastic terrific brilliant
    amazing awesome marvelous marvellous excellent superb outstanding lovely beautiful cute
    charming ugly stupid dumb foolish silly crazy insane idiotic naive reckless
    irresponsible incompetent unfit unqualified clueless arrogant selfish greedy cruel
    heartless cowardly dishonest hypocritical untrustworthy honest decent brave courageous
    generous humble smart clever talented likable likeable embarrassing disappointing
    depressing frustrating troubling worrying worrisome alarming baffling puzzling
    impressive remarkable extraordinary inspiring encouraging refreshing exciting boring fun
    worthwhile useful helpful valuable invaluable credible compelling persuasive convincing
    formidable pointless useless futile hopeless meaningless crucial vital important
    indispensable unacceptable unthinkable inexcusable unforgivable intolerable unbearable
    inappropriate reasonable unreasonable sensible wise unwise prudent premature overblown
    exaggerated challenging difficult tough tricky daunting inevitable implausible
    unrealistic mistaken misguided counterproductive disastrous catastrophic`),
  /** Nouns that do the same. */
  verdict:
    words(`asset liability boon burden threat danger mistake disaster catastrophe mess shambles
    joke farce charade sham shame disgrace outrage scandal insult embarrassment nonsense
    madness lunacy nightmare tragedy fool idiot moron clown buffoon bully coward liar
    hypocrite hero genius fraud fiasco debacle overreaction distraction miracle blessing
    pity`),
};
