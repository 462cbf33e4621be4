/** English for the sourcing grammar. Forms are folded: lower case, no accents, straight apostrophes. */
import type { LexiconWords } from '../sourcing/lexicon';

import { CROWDS_EN } from './crowds-en';
import { JUDGEMENTS_EN } from './judgements-en';
import { FIXED_ORDER } from './lexicon-plain';
import { PEOPLE_EN } from './people-en';
import { PERSONS_EN } from './persons-en';
import { PHRASES_EN } from './phrases-en';
import { RELAYS_EN } from './relays-en';

export const EN: LexiconWords = {
  ...PEOPLE_EN,
  ...PHRASES_EN,
  ...JUDGEMENTS_EN,
  ...FIXED_ORDER,
  crowds: CROWDS_EN,
  persons: PERSONS_EN,
  relays: RELAYS_EN,
  determiners: {
    indefinite: 'a an one another',
    definite: 'the this that these those both',
    own: 'my your our',
    possessive: 'his her its their whose',
    none: 'no neither nor any few',
    all: 'all every each most',
  },
  quantities: `two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    dozen=12 some several many multiple various numerous other others dozens scores hundreds
    thousands plenty couple=2 pair=2 handful number group half-dozen=6 unnamed unidentified
    anonymous lot`,
  modifiers: `likely registered undecided committee congressional consumer advocacy environmental privacy conservation charity watchdog humanitarian
    activist monitoring staff cast crew audience community gang senior top former past present current junior retired ex high ranking highest serving longtime long
    time veteran leading prominent influential well placed informed connected close key other
    unnamed unidentified anonymous undisclosed u.s us u.k uk e.u eu un u.n american western european
    government administration intelligence police security defense defence military law enforcement
    industry campaign company embassy court union party market health energy congressional senate
    house white state department pentagon kremlin trade bank city county local regional provincial
    school district university hospital fire transport transportation airport airline aviation
    insurance legal political foreign policy private public independent outside local fellow old
    young elderly middle aged dissident rebel opposition rights human aid oil gas tech technology
    wall street hollywood film football sports soccer music art nuclear climate weather tax family
    childhood close personal college business labor labour counterterrorism cybersecurity
    cyber election republican democrat democratic dem conservative liberal progressive labour tory gop budget
    south north east eastern southern northern central asian african arab latin middle several
    election-security campaign studio league team club royal palace church vatican junta hotel
    restaurant shop factory plant farm night bank hedge fund investment equity financial economic
    same second third first fourth another different early recent separate single lone british
    french german israeli russian chinese korean japanese spanish italian mexican canadian
    australian indian pakistani afghan iraqi iranian syrian turkish ukrainian saudi egyptian`,
  opinion: `accuse accused accuses criticized criticised criticize called dismissed denounced
    condemned blasted mocked derided lamented complained predicted argued argue argues questioned
    praised slammed worried feared likened liken likens`,
  boilerplate: `authorized authorised permitted allowed candidly freely frankly openly publicly
    private internal sensitive confidential ongoing deliberations strategy talks negotiations`,
  present: 'witness eyewitness attendee participant bystander survivor passenger onlooker',
  grave:
    'fear fears feared fearing retaliation retribution reprisal reprisals safety arrest job jobs career losing threats',
  outletVerbs: 'reported reports wrote writes revealed said says claimed quoted quotes published',
  elisions: '',
  agentEndings:
    /^.{2,}(?:(?:er|or|ist|ian|ant|eer|ee|man|woman|geon|hand|maid|herd|smith|wright|boy|girl)s?|m[ea]n|women|folk)$/,
  things: `helicopter narrator translator interpreter farther further assist list twist wrist fist mist newspaper paper letter poster banner chapter number order matter computer server tower
    river summer winter center other another rather however together altogether forever wherever whenever whatever after under over either former latter
    later better committee motor factor error door floor color minor major human german roman
    survey newsletter flyer register ledger folder sticker marker reminder disclaimer header
    footer order plant grant restaurant warrant covenant referendum meter filter router printer
    sensor monitor tribunal corner quarter semester chamber charter shelter theater voucher
    tracker counter trailer transfer career guarantee fee degree tree decree pamphlet placard
    teaser buffer layer wrapper parser compiler driver helper handler iterator operator vector
    descriptor constructor editor kilometer centimeter millimeter liter`,
  adjectiveEndings: /(?:[^s]al|ic|ish|ive|ary|ese|ian|ous|ible|able|based|ranking|placed|ful)$/,
  joiners: 'and or',
  standout: ['former|senior|top|unnamed|retired|ranking|anonymous|unidentified'],
  institutional: `police school city county local health fire district university hospital rescue
    emergency election company airport transport transportation aviation public municipal provincial
    regional college union church league club park parks prison jail tax customs building traffic
    utility water weather museum zoo town village`,
  unnamed: 'unnamed unidentified anonymous undisclosed',
  core: `said says say saying told tells tell added adds acknowledged acknowledges confirmed confirms
    warned warns warn argued argues argue insisted insists insist explained explains recalled recalls
    suggested suggest claimed claims contended contend conceded admitted stressed predicted predict
    cautioned caution indicate indicates affirm affirms affirmed assure assures assured described recounted
    complained noted alleged disclosed revealed`,
  speech: `post posts posted tweet tweets tweeted wrote write writes blogged conclude concludes
    concluded deride derides derided mock mocked ridicule ridiculed chant chanted shout shouted
    yelled propose proposed petitioned rail railed object objected lament lamented muse mused
    grumble grumbled respond responded retorted theorize theorized dispute disputed announce
    announced agree agreed emphasize emphasized boast boasted denounce denounced condemn condemned
    blast blasted dismiss dismissed protest protested doubted point points pointed complain complained complains described describe describes noted note notes alleged allege
    reported report reveal revealed reveals disclosed maintain maintains maintained asserted assert
    remarked commented joked quipped testified countered replied remembered remember estimated
    estimate cite cites cited slam slams slammed decry decries decried deny denies denied rebut rebuts rebutted wonder wonders wondered fret frets
    fretted gripe griped grouse groused disagree disagrees disagreed dub dubbed portray portrayed
    characterize characterized liken likened defend defends defended charge charges charged question
    questions questioned posit posited positing indicated indicate indicates claim admit admits concede concedes confirm acknowledge
    clarified clarifies clarify perceived perceive urged urge urges urging questioned calling yelled yell yells screamed scream
    chanting screaming shouting cried
    determined concluding predict
    expected anticipated concur concurs concurred vent vents vented mention mentions mentioned
    explain recall add remembers proposes objects mocks derides ridicules denounces condemns dismisses
    hints laments grumbles asserts testifies emphasizes boasts speculates advises accuses confided
    speculated speculate hinted hint declared stated state criticized criticised
    accuse accused accuses advised predicting warning arguing claiming complaining insisting
    suggesting questioning criticizing criticising accusing stress caution cautions counter counters contends suggests`,
  belief: `feel feels felt worries consider considers considered deem deems deemed view see sees call called believe believes believed think thinks thought saw fear fears feared worry worried
    expect expects suspect suspects doubt attribute attributed attributes blame blamed blames
    anticipate envision foresee reckon reckons reckoned assume assumes assumed`,
  actions: [
    'protest|protests|protested the|against|outside|at|in|over|for|on|near',
    'wrote|write|writes a|an|the|reports|books|letter|letters|to|about|for',
    'added|adds fuel|weight|insult|colour|color',
    'added|adds #',
    'added|adds more|extra|dozens|hundreds|thousands',
    'posted inside|outside|near|at|along|by|beside|behind|around',
    'tweeted|tweets|tweet|posted|posts|post a|an|the|his|her|their *2 picture|pictures|photo|photos|photograph|image|images|video|videos|clip|link|selfie',
    'call|calls|called the? police|ambulance|firefighters|paramedics|fire|emergency|911|999|authorities',
    'call|called for|on|off|in|out|police|attention|to|back|up',
    'argued|argue|argues over|with|among',
    'reported|report to|for|back',
    'accused|described|identified|quoted|called|named|expected|believed|thought|feared|blamed of|as|by|to|for',
    'told|tell|tells themselves|himself|herself|stories|lies|jokes|it|off',
    'told|tell|tells him|her|them|you -that|he|she|it|they|we|i|you|there|this|his|its|their|if|how|why|what|when|where|who|whether|not',
    'state|states of|owned|run|police|media|law',
    'note|notes of|from|on',
    'point|points|pointed to|at|the|a|guns|fingers|toward|towards|in|his|their|her',
    'estimate|estimates of',
    'charge|charges|charged with|for|into|at|to|down|off|up',
    'question|questions|questioned by|about|of|mark|marks',
    'attack|attacked|defend|defended with|the|a|an|him|her|them|himself|themselves|police|civilians|people|in|on',
    'cited|praised|hailed|attacked|defended|slammed|mentioned by|for|as|in|here|earlier|above',
    'claim|claimed responsibility|victory|asylum|benefits|credit',
    'worked|added to|up|on|a|another|two|three',
    'confirmed dead',
    'admitted to|into',
    'said|say goodbye|hello|nothing|farewell|prayers|grace|sorry|thanks',
    'said|say|says the? prayer|prayers|pledge|rosary|goodnight|anything',
    'forecast to',
    'alleged behaviour|behavior|sign|role|attack|crime|victim|victims|abuse|plot|bias|misconduct|links|involvement|sign|signs',
    'think|thinks tank|tanks',
    'confirm|confirmed a|an|the judge|judges|justice|nominee|nominees|nomination',
    'responded|respond to',
    'denounced|dismissed|condemned|mocked|criticized|criticised|praised|hailed|portrayed|dubbed|derided|ridiculed|attacked as',
    'feel|feels|felt about|like|good|bad|better|sick|sorry|at',
    'advised to|by|against',
  ],
  judging:
    'saw perceived perceive viewed regarded regard treated hailed portrayed portray depict depicted cast',
  wondering:
    'speculate wonder question argue conclude suggest believe ask complain think claim fear worry call say suspect doubt object',
  telling: 'told tells tell telling',
  participles: `provided revealed leaked told described confirmed said reported quoted corroborated briefed relayed
    recounted disclosed informed advised contacted echoed`,
  adverbs: `also privately publicly later earlier previously recently now still have has had repeatedly
    often long already then there here nearby today yesterday tonight even therefore thus
    generally largely widely openly quietly reportedly typically consistently bluntly frankly
    simply flatly both all alike now separately anonymously are is were was be been monday tuesday wednesday
    thursday friday saturday sunday afterward afterwards subsequently initially meanwhile`,
  asides: `however meanwhile though too instead indeed moreover nevertheless nonetheless still
    therefore then again furthermore likewise similarly`,
  adverbEndings: /^.{3,}ly$/,
  trailing: /^.{3,}(?:ing|ed)$/,
  inverting: `wrote writes tweeted posted replied responded joked quipped remarked commented mused
    shouted chanted testified countered retorted figure figured reckon reckoned`,
  polled: 'poll polls polled survey surveys surveyed voter voters respondent respondents',
  convinced: 'adamant convinced confident doubtful skeptical sceptical certain persuaded',
  singular: 'has is was says',
  absolute: 'with',
  tacked: 'saying arguing claiming adding suggesting warning noting insisting contending alleging',
  judged: `seen viewed regarded described criticized criticised condemned denounced derided mocked
    dismissed considered hailed praised blasted slammed panned decried faulted questioned disputed
    called interpreted perceived labeled labelled dubbed portrayed attacked accused blamed`,
  negations:
    "not never rarely seldom barely scarcely don't didn't doesn't won't wouldn't haven't hasn't hadn't cannot can't hardly",
  modals: 'will would could may might can should must shall',
  passives: `is are was were be been being get got became become becomes remain remains remained they're we're you're i'm it's that's he's she's
    there's`,
  pronouns: 'he she it they we i you who which that what there nobody everyone',
  prepositions: `of for with by from among amongst between against about to at in on under into onto
    including like per around over through across toward towards without despite upon within via
    near concerning regarding versus`,
  stops: `and or but nor yet so if then than as that which who whom whose what when where while
    because since although though after before until unless whether how why is are was were be been
    being am do does did have has had will would could may might can should must shall not he she
    it they we i you him them me said says say told according to of for with by from among between
    against about at in on under into including like per around over through across toward without
    despite upon within via near asked here there just only even still also not too very more less`,
  institutions: `police authorities officials prosecutors ministry government company court judge
    spokesman spokeswoman spokesperson department agency army military report statement president`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december`,
  places: `in at on near from across inside outside since around throughout over during under off
    via toward towards of`,
  organisations: `account accounts testimony department ministry office bureau agency committee commission council court university
    institute college school hospital police party bank group company corporation inc ltd llc corp
    association union federation league organization organisation foundation center centre society
    times post journal herald guardian telegraph tribune news network press magazine daily today
    radio television tv house senate congress parliament pentagon kremlin army navy force forces
    street city county state states kingdom republic nations america europe africa asia watch
    international global world national federal embassy airlines airport museum church trust fund
    capital partners labs systems motors energy security intelligence service services board
    authority administration team club united facebook workers teachers matter partnership angeles hampshire york jersey mexico carolina dakota
    virginia islamic valley bay poll research action corps advocates women lives heart twitter google apple amazon microsoft media economics mobil report analytics survey promotions`,
  titles: `mr mrs ms dr prof professor gen general sen senator rep representative gov governor col
    colonel lt lieutenant sgt sergeant capt captain president minister secretary chancellor mayor
    chief judge justice sir dame lord lady king queen prince princess pope director coach
    spokesman spokeswoman spokesperson detective inspector officer commissioner ambassador analyst
    economist professor author lawyer attorney prosecutor premier congressman congresswoman deputy marine officer constable sheriff bishop cardinal father reverend rev
    editor reporter adviser advisor spokesman aide official minister envoy`,
  holders: 'senator congressman mp governor mayor ambassador minister juror',
  courtesy: 'mr mrs ms miss',
  pronominal: 'one another some many',
  within: 'in inside within',
  naming: 'named called nicknamed identified name handle username pseudonym alias moniker nickname',
  examples: 'including like namely',
  partOf: 'of',
  shares: 'percent cent half third quarter majority most all none proportion share percentage',
  approximators: 'at least more than about around over nearly almost roughly some',
  infinitives: 'to',
  passiveInfinitives: 'be have',
  conjunctions: 'that',
  clauses: 'but and or while as though although because that since whereas which what yet so',
  suppositions: 'how if when whenever unless whether do does did let should would will can could',
  personal: 'he she his her him',
  several: "they they've",
  single: 'he she',
  parents: 'parent',
  eitherParent: 'father mother dad mum mom stepfather stepmother',
  firstPerson: 'i my me mine',
  plainly: 'said says told tells recalled recalls explained',
  particles: 'de la del della di da dos von van der den bin ibn al el bint ten',
  trailers: `none neither each who whose within with without well versed acquainted fully intimately familiar close briefed involved informed speaking from in at of on
    near working aware directly knowledgeable privy present inside outside across around under
    based living investigating tracking monitoring following handling helping citing requesting
    asking for to opposed loyal sympathetic interviewed gathered attending watching reached
    contacted granted quoted named identified said affiliated connected linked acquainted like
    including most some all both when as`,
  relatives: 'who',
  generic: false,
  inverts: false,
  agents: 'by',
  citing: 'citing cited cites quoting quoted quotes',
  cited: 'cited cites quoted quotes',
  authority: 'authorized authorised permitted allowed',
  partName: 'last surname surnames full middle',
  hearsay: '',
  conditions: '',
};
