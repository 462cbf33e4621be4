/** English phrases for the sourcing grammar, as patterns; the words are in `lexicon-en.ts`. */
import type { LexiconWords } from '../sourcing/lexicon';

const BE = "is|are|was|were|been|being|be|it's";
/** Forms that tell of what was so; "could be seen", "risk being seen" suppose it. */
const WAS = "is|are|was|were|been|he's|she's|it's|that's|who's|they're";
/** What a subject has planned by itself, and what is asked of several: "members are expected to bring their own". */
const PLANS =
  'arrive|attend|appear|speak|address|join|leave|visit|travel|meet|return|testify|give|say|sign|vote|file|deliver|produce|publish|release|declassify|unveil|continue|resume|fly';
const DUTIES =
  'know|obey|follow|pay|behave|wear|wait|bring|keep|act|respond|remain|report|dress|do|have';
const RUMOUR = 'rumors|rumours|speculation|speculations|whispers|gossip|chatter';
/** Participles by which it is said that somebody thinks or says something, and nobody is. */
const HELD =
  'believed|thought|understood|rumored|rumoured|presumed|reputed|assumed|suspected|reckoned|deemed';
const TOLD =
  'believed|thought|understood|rumored|rumoured|reported|claimed|feared|suggested|speculated|assumed|hoped|presumed|whispered|reckoned|supposed|alleged|expected|anticipated';
const GONE = 'dead|drowned|lost|killed|trapped|missing|buried|sunk|stolen';
const SPREAD =
  'swirled|swirling|swirl|circulated|circulating|circulate|spread|spreading|flying|rife|abound|abounded|mounted|mounting|grown|growing|grew|persist|persisted|flew|poured|surfaced|arisen|raged';
const MEDIA =
  'reports|media|outlets|press|accounts|newspapers|broadcasters|agencies|sites|websites|tabloids|coverage|television|tv|radio|channels|stations|papers|dailies|organizations|organisations';

/** Who reports, what is withheld and why, how hearsay sounds, and what tells an unnamed insider. */
export const PHRASES_EN: Pick<
  LexiconWords,
  | 'phrasal'
  | 'telltale'
  | 'telltaleOffice'
  | 'accordingTo'
  | 'familiar'
  | 'anonymity'
  | 'reasons'
  | 'secondHand'
  | 'outlets'
  | 'rumours'
  | 'unattributed'
  | 'asSaying'
  | 'turns'
  | 'sayings'
  | 'statement'
  | 'reportedIn'
  | 'agentless'
> = {
  phrasal: [
    'made|make|makes|making clear|known|plain|public',
    'raised|raise|raises|raising *1 questions|doubts|concerns|objections|alarm|alarms|suspicions',
    'expressed|express|expresses|expressing|voiced|voice|voices|voicing *2 concern|concerns|doubt|doubts|fear|fears|skepticism|frustration|alarm|confidence|hope|hopes|worry|worries|outrage|dismay|surprise|optimism|reservations|indignation|anger|disappointment|disbelief|unease|anxiety|misgivings|relief that|about|over|at|with',
    'cast|casts doubt|doubts',
    'put|puts the|their *2 number|figure|cost|toll|total|price|damage|losses|odds|chances|share *3 at',
    'put|puts it -there|on|in|into|back|up|down|out|at|to|away|together|under|behind',
    'is|are|was|were quick|careful|keen|eager|fond to|of point|note|say|stress|add|admit|insist|emphasize|pointing|noting|saying|stressing out?',
    "do|don't|didn't|did not? expect|think|believe|anticipate|foresee",
    'referred|refers to him|her as',
    'offered|offer|gave|give|provided|provide *3 account|accounts|description|descriptions|explanation|explanations|version|versions|assessment|assessments of|that|for',
    'backed|back|disputed|dispute|challenged *4 account|accounts|version|versions|claim|claims',
    'took|take|takes issue with',
    'attacked|attack|attacks|attacking|slammed|blasted|knocked|mocked|ridiculed|denounced|hailed *4 for|over',
    'rejected|reject|rejects *2 suggestion|suggestions|implication|implications|notion|idea|accusation|accusations|criticism|claims|charges',
    'pushed|push|pushes back',
    'weighed|weigh in',
    'spoke|speak|speaks out',
    'let it? be? known|slip',
    'found|find it|the|his|her|him|them *6 offensive|insulting|troubling|disturbing|unfair|suspicious|odd|strange|lacking|alarming|hypocritical|ironic',
    'began|begin|begun|started|continue|continued|continues|taken saying|arguing|warning|questioning|speculating|wondering|complaining|urging|suggesting|predicting|calling',
    'taken|begun|started|began|continued|continue to saying|say|argue|warn|question|speculate|wonder|complain|suggest|insist|claim',
  ],
  accordingTo: [
    'according to',
    'criticism|warnings|accusations|skepticism|scepticism|allegations|charges|fears|concerns|objections from|among',
    'according to at least|about|nearly|almost',
    'according to interviews|conversations with',
    'per',
    'based on|in|from interviews|conversations with',
    'in interviews with',
    'based on accounts|information|statements from',
    'in the words of',
    'in the view|opinion|eyes of',
    'according to even',
  ],
  familiar: [
    'familiar|acquainted with',
    'well|fully|closely|intimately versed|acquainted|informed|familiar in|with|of|on|about',
    'close|closest|near to',
    'around him|her|them',
    "i|we|i've|we've have? spoke|spoken|talked|interviewed with|to",
    "i|we|i've|we've have? interviewed",
    'in attendance',
    'present at|who|in|for|when',
    'with|having *2 knowledge|understanding|insight|information of|about|into',
    'with|having *3 familiarity with',
    'with *1 ties|links|connections|access to',
    'briefed|informed|updated *2 on|about|of|by',
    'knowledgeable about|of|on',
    'directly|closely|intimately knowledgeable about|of|on',
    'privy to',
    'aware of',
    'involved|participating in|with',
    'directly|closely|intimately|personally|deeply involved|familiar|acquainted|informed',
    'in a position to know',
    'in the know',
    'with direct|firsthand|first-hand|inside|intimate|detailed *3',
    'who|that know|knows|knew|understand|understands',
    'who|that is|are|was|were|has|have|had|been *2 familiar|briefed|close|involved|informed|privy|aware|present',
    'who|that has|have|had *2 knowledge|seen|reviewed|read|viewed|worked|spoken|heard|attended',
    'who|that saw|reviewed|read|attended|viewed|witnessed|worked|works|work|overheard|heard|participated|took',
    'present at|during|in|for',
    'inside|within the',
    'in|on the room|building|call|know|meeting',
    'speaking on|under',
  ],
  anonymity: [
    'on|under the? condition *1 of *2 anonymity|confidentiality',
    'on|under the? condition|basis that|they|he|she *6 not *1 named|identified|published|used|disclosed|quoted',
    'none|neither|not of|to *2 be quoted|named|identified *1 name?',
    'would|could not be quoted|named|identified',
    'under the? cover|guise|shield|cloak of anonymity',
    'on|under the? condition *1 of not *1 named|identified|quoted',
    'spoke|speaking|speak|talked|talking|briefed *3 on a? background|deep',
    'spoke|speaking|talked|said *3 not for attribution',
    'ask|asks|asked|asking|request|requests|requested|requesting|wish|wishes|wished|wishing|want|wants|wanted|wanting|prefer|prefers|preferred|preferring|insisted|choose|chose|opted *2 not *2 to? be|being? *1 named|identified|quoted',
    'ask|asked|asking|request|requested|requesting|wish|wished|wishing|want|wanted|prefer|preferred|preferring|chose|opted *2 to remain|stay|be anonymous|unnamed|unidentified|nameless',
    'ask|asks|asked|asking|prefer|prefers|preferred|want|wants|wanted *2 not to see|have|print|use|give|reveal|disclose|publish|share *2 name|names|identity',
    'did|do|does not want|wish *2 to? be named|identified|quoted',
    "didn't|don't|doesn't want|wish *2 to? be named|identified|quoted",
    'not wanting|wishing to be named|identified|quoted',
    'declined|declines|declining|refused|refuses|refusing to be named|identified|quoted',
    'declined|declining|refused|refusing to give|provide|reveal|disclose *2 name|names|identity',
    'asked|asking|requested|requesting|insisted|insisting|demanded|granted|given|offered|promised|sought for|on|upon? anonymity',
    'ask|asked|asking|request|requested|requesting that *1 name|names|identity *3 not *3 used|published|printed|disclosed|revealed|withheld',
    'asked|asking|requested that *2 not be named|identified|quoted',
    'asked me|us not to print|use|publish|name|identify *3',
    'spoke|speaks|speak|speaking|talked|talking anonymously|confidentially',
    'name|names|identity|identities is|are|was|were|being|has|have *2 withheld',
    'would speak|talk only if not? named|anonymously|unnamed',
    'only if not|they|he|she *3 named|identified',
    'who|whom could|can not be named|identified',
    'who|whom cannot be named|identified',
    'not|never authorized|authorised|permitted|allowed to speak|talk|discuss|comment',
  ],
  reasons: [
    "because|as|since he|she|they|it|the|of|this|that|his|her|their|it's *24",
    'for fear|reasons *18',
    'citing *16',
    'out of *16',
    'fearing *16',
    'to|in order? to? discuss|describe|avoid|protect|speak|talk|share|detail|preserve|reveal|disclose|comment|offer|be|recount|divulge|characterize|address *20',
    'so *24',
    'due|owing|given to? *16',
    'in exchange|return *16',
    'while *16',
  ],
  secondHand: [
    'according to rumors|rumours',
    'if *2 reports are|were to be believed|trusted',
    'according to what was|is|has been? *1 reported',
    'some|other|various|several places|outlets|papers are reporting',
    'stories suggesting|claiming|alleging',
    'crop|spate|series|string|wave|flurry of *2 stories|articles alleging|suggesting|claiming|that',
  ],
  outlets: MEDIA.replaceAll('|', ' '),
  rumours: [
    `${RUMOUR} *8 have|has|had|are|is|were|was|began|continue|continued *1 ${SPREAD}`,
    `${RUMOUR} ${SPREAD}`,
    `${RUMOUR} *2 go|going|went|run|running|ran around|round|about|wild`,
    'full|awash|rife|abuzz|buzzing|alive|filled of|with *2 rumors|rumours|theories|speculation|speculations|gossip',
    'there is|are|was|were|has|have been? *3 rumors|rumours|speculation',
    'rumor|rumors|rumour|rumours *1 of|that|about|surrounding|regarding|concerning',
    'rumor|rumors|rumour|rumours claim|claims|claimed|proclaim|suggest|suggests|suggested|say|says|said|he|she|they|it|the|got|gets',
    'speculation|whispers|chatter|gossip that|about',
    'speculation *3 that',
    'there is|are|was|were|has|have been? *1 talk|chatter|murmurs|mutterings|whispers of|about',
    'amid|despite|after|over|on *1 rumors|rumours|gossip|hearsay',
    'rumor|rumour|word|legend|gossip has|had it',
    'word is|was *2 that',
    'news is|was *1 circulating|spreading',
    'reportedly|reputedly|purportedly|supposedly',
    'contrary to popular|common|general|widespread *1 belief|opinion|perception|wisdom|assumption',
    'rumored|rumoured',
    `${BE} *1 purported to`,
    'rumblings that|about',
  ],
  unattributed: [
    `${BE} *2 ${HELD} to -blame`,
    `${BE} *1 said *1 to`,
    `${BE} *1 reported|feared|tipped to ,*1 be|have`,
    `${BE} *1 widely|commonly|generally|variously ${HELD}|reported|tipped|feared|claimed -in|by`,
    `${BE} *1 rumored|rumoured`,
    `${BE} *1 tipped for|as|to`,
    `${HELD}|said|reported|feared *1 to *1 be|have`,
    `feared|presumed ${GONE}`,
    `${BE} *1 believed|thought|said by many|some|most to`,
    `is|was *1 not? expected to -${PLANS}`,
    `are|were *1 not? expected to -${PLANS}|${DUTIES}`,
    `is|was|are|were *1 not? expected to have been|become|had`,
    `it has|had|is|was been? *2 ${TOLD} , -through|out|over|of|about|to|by|up|in|on|at|with|for`,
    `it has|had|is|was been? *2 ${TOLD} that|the|a|an|he|she|they|his|her|some|no|to`,
    'it is|was *2 considered|held|accepted|felt|argued|rumored that',
    'the *1 impression|view|feeling|sense|consensus|expectation|assumption|thinking|theory|perception|fear|concern|worry|suspicion|hope is|was *1 that',
    `it's been? *1 ${TOLD}|said that`,
    `it's been? *1 claimed|said|rumored|rumoured|believed|reported|thought $`,
    'it has|had been *1 claimed|reported|rumored|rumoured|suggested $',
    'it is|was said|rumored|rumoured|believed|thought , -that|by|to',
    'it is|was|has|had been? *1 said that|the|he|she|they|a|an|some|to|no',
    'as is|was|has|had been? *1 reported|claimed|rumored|rumoured|suggested|alleged|supposed $',
    'widely believed|rumored|rumoured|reported|assumed -in|by',
  ],
  agentless: [
    `${WAS} *2 seen|viewed|regarded|perceived|considered|portrayed|depicted|described|hailed|touted|dismissed|derided|mocked|branded|billed|cast|painted|characterized|characterised|lauded|decried|slammed|denounced|condemned|labeled|labelled as`,
    'is|are considered -for|in|by|and|at|on|as|but|before|when|with',
    `${WAS} *1 considered a|an|the|one|among|by|key|too|to`,
    `${WAS} also|long|once|now|still|generally|often considered`,
    'has|have|had been *1 called|dubbed|labeled|labelled|branded a|an|the',
    'the|a|one *1 knock|rap on|against *4 is|was|has that',
    'conventional|received|common|popular wisdom is|was|has|had|holds|held|dictates|dictated|says|said|goes|suggests|suggested',
    'by all|most|many|some accounts',
    'by popular|common|general reckoning|consent|consensus|acclaim',
    'often|long|widely|repeatedly|sometimes|frequently accused of',
    `${WAS} *2 singled out as`,
    `${WAS} *2 called into question`,
    `${WAS} much|roundly|sharply|heavily|harshly|repeatedly|broadly derided|ridiculed|mocked|panned|criticized|criticised|condemned|denounced|lambasted`,
    'criticism|criticisms for|that',
    'despite|dismissed|dismisses|denied|denies|rejected|rejects|responded|rebutted to? *1 accusations|allegations|complaints|concerns|rumors|rumours|speculation|suggestions that',
    `${WAS} *2 accused of`,
    `${WAS} *2 criticized|criticised|faulted|blamed|ridiculed|denounced|condemned|mocked|praised|hailed|lauded|applauded|slammed|pilloried|panned|lambasted|castigated|chastised|derided|acclaimed for|over`,
    `${WAS} *2 credited with`,
    'came|come|comes|coming under *1 fire|criticism for|over',
    'faced|faces|facing|drew|drawn|draws|drawing|attracted|invited|earned *2 criticism|backlash|condemnation|ridicule|scorn|derision|mockery|praise|acclaim -from|of|by|among',
    `${BE} widely seen|viewed|regarded|considered|expected|perceived|credited|blamed|panned|praised|criticized|criticised|condemned|reviled`,
    `${BE} long|once|generally|often considered|regarded|seen|viewed|thought`,
    'widely seen|viewed|regarded|expected|considered|perceived',
    'there is|are|was|were|has|have been? *2 fear|fears|concern|concerns|worry|worries|suspicion|suspicions|talk|speculation|perception|sense|hope|hopes|feeling|belief that|the|he|she|it|they',
    'questions|suspicions|doubts|fears|concerns linger|lingers|lingered|persist|persists|persisted|swirl|swirled|abound|mounted|remain',
    'word|news has? emerged|came|spread|surfaced that',
    'raised|raising|stoked|stoking|fueling|fuelling|sparked|sparking|amid|over *1 fears|concerns|worries|suspicions the|he|she|it|they',
    'amid|despite|given|amidst|after|following *2 fears|concerns|worries|suspicions|speculation|allegations|accusations|rumors|rumours|suggestions that',
    'fueled|fuelled|raised|raising|stoked|sparked|prompted|stirred|heightened *2 fears|concerns|worries|suspicions|speculation that',
    'consensus is|was *1 growing|emerging|forming that',
  ],
  reportedIn: [
    'a|one|another|the *2 report|story|article|interview|account in|by|from|with the?',
    'reported|published|revealed|first by|in the?',
    'reported first by the?',
    'citing|cited|quoting the?',
  ],
  sayings: ['people say|tell'],
  turns: [
    'whatever people say|think',
    'no matter what people say|think',
    'what people say about',
    'hear|know what people say',
  ],
  asSaying: ['as saying|telling|claiming|confirming|suggesting'],
  statement: [
    'in|at|through|via *2 statement|release|report|filing|note|conference|briefing|tweet|memo',
  ],
  telltale: [
    'senior|top|former|current|retired|ranking|western|european|american|u.s|us|british|uk|u.k|eu|e.u',
    'administration|intelligence|defense|defence|military|security|government|diplomatic|allied',
    'counterterrorism|cybersecurity|campaign|embassy|foreign|pentagon|kremlin|treasury|unnamed',
    'white house',
    'state|justice department',
    'law enforcement',
    'israeli|russian|chinese|french|german|italian|spanish|turkish|japanese|korean|indian|iranian',
    'iraqi|syrian|afghan|pakistani|ukrainian|saudi|egyptian|mexican|canadian|australian|polish',
    'palestinian|arab|asian|african|lebanese|qatari|emirati|venezuelan|cuban|brazilian|vatican',
  ],
  telltaleOffice: [
    'top|longtime|family|crew|staff|cast|audience|community|gang|former|senior|unnamed|cabinet|junior',
    'rights|aid|advocacy|environmental|consumer|activist|humanitarian|monitoring|opposition|watchdog',
    'privacy|conservation|charity',
  ],
};
