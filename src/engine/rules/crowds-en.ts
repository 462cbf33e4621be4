/** English for what many hold: nouns for people nobody could list, and how they are told to think. */
import type { CrowdWords } from '../sourcing/crowds/words';

export const CROWDS_EN: CrowdWords = {
  // By what they hold about something; by trade; by what they do; by where they live; by what they
  // believe in; by party.
  people: `critics skeptics sceptics opponents proponents advocates supporters detractors defenders
    backers boosters cheerleaders apologists foes adversaries naysayers doubters cynics pessimists
    optimists admirers devotees enthusiasts loyalists sympathizers believers purists
    traditionalists reformers reformists dissenters dissidents rebels hardliners hawks doves
    moderates centrists insurgents contrarians alarmists
    experts analysts observers watchers commentators pundits columnists economists scientists
    scholars academics historians professors specialists
    theorists forecasters pollsters demographers sociologists psychologists psychiatrists
    criminologists epidemiologists biologists climatologists ecologists physicists astronomers
    archaeologists geologists philosophers theologians ethicists linguists statisticians
    technologists engineers doctors physicians clinicians nurses teachers educators
    practitioners bloggers speakers orators figures members friends sides
    activists campaigners organizers organisers protesters protestors demonstrators marchers
    environmentalists conservationists feminists suffragists abolitionists unionists lobbyists
    lawmakers legislators politicians congressmen senators candidates rivals competitors challengers
    contenders hopefuls allies donors fundraisers superdelegates delegates
    voters electors taxpayers citizens residents locals neighbors neighbours villagers townspeople
    homeowners renters tenants landlords constituents parents mothers fathers moms dads families
    students pupils graduates alumni teenagers teens millennials youngsters seniors retirees
    pensioners fans viewers listeners readers callers commenters users customers consumers shoppers
    clients patients passengers commuters motorists drivers cyclists travelers travellers tourists
    visitors churchgoers worshippers worshipers parishioners evangelicals christians catholics
    protestants muslims jews mormons sikhs hindus atheists believers clerics pastors
    investors traders shareholders businessmen farmers ranchers hunters entrepreneurs
    employers veterans soldiers immigrants migrants refugees
    republicans democrats dems liberals conservatives progressives libertarians socialists
    communists nationalists populists leftists rightists tories brexiteers remainers
    independents partisans americans britons europeans canadians mexicans germans russians israelis
    palestinians iranians arabs indians californians texans iowans latinos hispanics whites blacks
    asians women men people folks persons individuals gays lesbians
    owners buyers sellers subscribers shareholders campaigners bosses chefs gardeners players
    coaches fishermen scouts collectors
    circles quarters corners onlookers bystanders spectators hecklers
    politicos thinkers intellectuals gamers netizens tweeters partygoers concertgoers mourners`,
  throngs: 'crowd audience public electorate community crowds audiences',
  wholes: 'country nation world town internet',
  alone: 'some many others plenty several few',
  each: 'everyone everybody',
  entire: 'whole entire',
  atLarge: `pundits naysayers doubters republicans democrats dems liberals conservatives progressives
    folks politicians`,
  pairs: 'sides',
  branches: 'intelligence',
  partisans: `republicans democrats dems liberals conservatives progressives critics opponents rivals
    pundits detractors foes`,
  stances: `critics skeptics sceptics opponents proponents advocates supporters detractors defenders
    backers admirers cynics pessimists optimists purists traditionalists doubters naysayers rivals`,
  close: 'friend friends donor donors worker workers',
  quantities: `some many most others several numerous countless various few more other certain
    plenty dozens scores hundreds thousands millions legions lots lot number majority array chorus
    handful host slew variety group bunch couple`,
  owners: 'his her its their fellow such',
  says: `argue contend insist complain claim say=said allege assert maintain predict warn
    speculate suspect lament fret gripe grumble object protest counter retort chant shout yell
    scream wonder worry fear agree disagree caution suggest conclude admit declare proclaim profess
    posit reckon theorize surmise opine concede acknowledge grouse mutter murmur
    whisper joke quip whine moan vent swear tweet clamor hypothesize conjecture
    stress emphasize remark reply tell=told deny dispute doubt note charge`,
  holds:
    'think=thought feel=felt hope assume imagine suppose expect believe presume anticipate guess mistrust',
  views: `see=saw=seen view regard perceive describe portray characterize characterise depict
    interpret brand paint cast=cast`,
  names: 'call label consider deem dub find=found',
  judges: `criticize criticise denounce condemn blast slam mock deride ridicule praise applaud hail laud
    decry lambaste assail accuse blame fault rip=ripped bash savage chastise rebuke scold chide
    berate skewer excoriate pillory lampoon castigate vilify bemoan tout credit question
    challenge dismiss taunt disparage malign lambast rap=rapped deplore extol describe recount downplay resent champion convince liken`,
  spars: 'defend attack hit=hit knock target',
  asks: 'demand urge beg=begged implore petition plead ask',
  expressions: [
    'express|expressed|expressing|voice|voiced|voicing|raise|raised|raising|share|shared|air|aired *3 concern|concerns|fear|fears|doubt|doubts|worry|worries|alarm|outrage|frustration|frustrations|skepticism|confidence|dismay|question|questions|objection|objections|reservations|suspicion|suspicions|anger|surprise|disappointment|misgivings|disbelief|opinion|opinions|view|views|hope|optimism',
    'refer|referred|referring to *4 as',
    'call|called|calling for',
    'call|called|calling on *6 to',
    'make|made|making *1 clear',
    'make|made|making the|a *1 case|argument|point that',
    'point|pointed|pointing out|to',
    'take|took|taken|taking issue|exception|aim',
    'cry|cried|crying foul',
    'sound|sounded|sounding the? alarm|alarms',
    'find|found|finding fault|agreement',
    'rail|railed|railing against',
    'put the|their *2 number|figure|cost|toll|total|price|damage|losses|odds|chances|share *3 at',
    'object|objected|objecting to',
    'get|got|have|had the impression|feeling|sense',
    'make|made|making *3 arguments',
    'could|can be heard saying|complaining|grousing|grumbling|shouting|chanting|yelling|booing',
    "can't|cannot|couldn't help but worry|wonder|think|feel|ask",
  ],
  states: `adamant afraid concerned confident convinced doubtful fearful hopeful optimistic
    pessimistic sceptical skeptical certain worried wary suspicious unconvinced incredulous unsure
    persuaded sure dubious`,
  wary: 'skeptical sceptical wary suspicious doubtful dubious',
  topics: 'of about',
  perfect: "have has had 've they've",
  links: `are is were was be been being 're they're remain remained seem seemed appear appeared feel
    felt grew become became`,
  starts: 'begun began begin start started keep kept turns',
  does: 'do did',
  denials: "don't didn't",
  leads: `begun began begin start started continue continued continues tend tended seem seemed appear
    appeared used rushed taken took come came forward go went like love hasten quick try trying
    tried sought seek attempted had has have`,
  openers: `that it he she they we i you there this these the a an his her its their our my your`,
  untold: `of in at to with about over and or but if when little much nothing anything so no yes hello
    goodbye`,
  unasked: 'a an in at',
  bounds: `as for after when and or but that who which if because during since until`,
  fronts: 'what which that whom',
  placing: 'in on at from of across around inside within outside near here there with',
  adding: 'who including especially particularly meanwhile',
  listing: 'like including such',
  figures: 'percent percentage polling',
  clauses: `that which what whom but and or as while because although though since so then than why
    where even yet now meanwhile tomorrow however still like nor until after before once plus perhaps
    maybe besides know knows knew`,
  times: `case cases instance decades years months weeks days hours times point moment ago today year month week day night
    monday tuesday wednesday thursday friday saturday sunday`,
  takes: `led lead leads leading prompted prompting caused causing left leaving drove driving
    inspired`,
  loose: 'with in despite from',
  nouns: `calls demands criticism criticisms complaints concern concerns fear fears accusations
    claims warnings skepticism scepticism suspicion suspicions perception perceptions belief sense
    consensus agreement feeling worry worries doubt doubts charges allegations arguments
    suggestions predictions speculation expectation expectations alarm unease`,
  told: `calls demands criticism criticisms complaints complaint accusations claims warnings
    skepticism scepticism backlash outcry objections allegations charges denunciations
    condemnation predictions arguments suggestions`,
  shared: `skepticism scepticism suspicion suspicions belief perception sense consensus agreement
    feeling expectation expectations speculation`,
  from: 'from among by',
  beliefs: `concerns fears worries suspicions suspicion concern accusations allegations complaints suggestions suggestion
    perception perceptions impression assertions assertion expectation expectations wisdom
    speculation criticism rumors rumours insinuation insinuations innuendo misconception myth
    stereotype stereotypes caricature argument
    talk carping grumbling sniping claims theories`,
  utters: `express expressed expresses expressing voice voiced voicing made make makes making with without
    including include includes included repeat repeated repeating share shared floated float defend defended have has had hold
    holds held adopt offered advanced stated like issued received`,
  meets: `dismiss dismissed dismisses dismissing reject rejected rejects rejecting deny denied denies
    denying refute refuted rebut rebutted counter countered dispute disputed dispel debunk fight
    fueled fuelled fueling fuelling stoked stoking sparked sparking prompted prompting raised
    raising raises drew drawing faced facing faces heightened stirred triggered ease eased allay
    undercut undermine undermines undermined bolstered reinforced reinforce feed fed change changed address addressed amid despite
    because following off when since though although while`,
  sayings: 'wisdom',
  twofold: 'claims fears worries concerns concern',
  reduced: `seen viewed regarded perceived considered portrayed depicted painted described denounced
    condemned criticized criticised decried derided dismissed hailed touted lauded branded billed accused`,
  deemed: 'considered deemed',
  lasting: 'now long once still widely generally commonly often sometimes previously',
  degrees: 'too more less most least one among by key',
  weighs: 'worries concerns bothers frustrates angers alarms scares troubles infuriates puzzles',
};
