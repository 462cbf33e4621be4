/**
 * Formulas of Italian news, and words that are no English, as they stand when brought over word by
 * word. Names of institutions, which English reports from Italy use too, only support.
 */
export const ITALIAN_PRESS = `
~ it Questura, gip, liceo | questor, lyceum | police chief, judge
: questor|questors|quaestor|questura ; gip|gup Aa ; judge for preliminary investigations ; district antimafia directorate|direction ; district anti mafia directorate|direction ; at|in the lyceum
+ The questor will meet the pensioners.
- The questioner will meet them.
! it in segno di protesta, al limite della sopportazione | in sign of, at the limit | in protest, at breaking point
: in|as sign of ..1 protest|mourning|respect|solidarity|gratitude|peace|friendship|recognition ; at the limit of the? ..1 endurance|bearing|patience|collapse|forces|sustainability|exasperation
+ Shops closed in sign of mourning.
- The car is at the limit of its range. ; As a sign of mourning they closed.
! it istituto comprensivo, dirigente scolastico | comprehensive institute, scholastic director | school, head
: comprehensive institute ; scholastic director|leader|executive|manager|complex|building|structure|plexus|authorities ; school plexus ; didactic director
+ The scholastic director was there.
- The school director was there.
! it sollecitare, stanziare, più volte | solicited, stanziated, more times | asked, set aside, several times
: solicited more|several|many times ; stanziate|stanziati|stanziated|stanziamento ; asked|reported|requested|denounced for? ..2 more times ; more times asked|solicited|reported|requested|denounced ; has|have|had more times <past>
+ The town was solicited more times. ; The sum was asked for more times.
- He solicited a loan. ; It has more times than you think.
! it gettare acqua sul fuoco, lanciare l'allarme | throws water on the fire, launches the alarm | plays it down, warns
: throw|throws|threw|throwing water on the fire $ ; launch|launches|launched|launching the|an ..1 alarm -system ; alarm is|was launched by|on
+ The councillor throws water on the fire. ; The doctors launch the alarm.
- They threw water on the fires.
! it interrogazione, esposto | interrogation, exposed | question, complaint
: deposited|presented|presents|deposits|filed|submitted a|an|the ..1 interrogation|exposed ; parliamentary|council interrogation|interrogations ; interrogation to the ..1 minister|mayor|council|junta|region ; presented|filed|deposited exposed
+ The group has deposited an interrogation.
- He sat through an urgent interrogation.
! it disastro annunciato, non ci sta | announced disaster, does not fit there | foreseeable
: a|an|of announced disaster|tragedy|massacre|catastrophe ; disaster|tragedy|massacre announced $ ; chronicle of an announced ; not|n't fit|stay there $
+ They speak of announced disaster.
- The announced closure is a disaster.
! it sotto lo zero, allerta meteo | under the zero | below zero
: under|over|above the zero ; temperatures in strong|sharp|clear|net|decisive descent|decline|drop|rise|increase ; alert|allert meteo ; meteo alert|bulletin|conditions ; temporals ; heat|cold gives no truce ; thermometer column
+ The night was under the zero.
- They built on top of the zero.
! it accusare un malore, accompagnare in ospedale | accompanied in hospital | taken ill, taken to hospital
: accompanied in|at|to the? ..1 hospital|barracks|prison|jail|caserma|commissariat ; transported|brought|carried|rushed in hospital ; taken|transported in code|red ; was|were struck|hit|seized|caught by an? ..1 illness|malaise ; suffered an? malaise ; discharged in evening|morning ; died|dead on the blow ; first aid of the ..1 hospital|san|policlinic ; accesses to the first aid ; green|red|yellow|white code|codes accesses
+ A boy was accompanied in hospital. ; She was struck by an illness on the bus.
- A boy was taken to the hospital.
! it mettere le manette | put the handcuffs, ended in handcuffs | arrested
: put|puts|putting the handcuffs to|at ; finished|finishes|finish in handcuffs ; handcuffs clicked|snapped|triggered for|at|around ; clicked|snapped|triggered the handcuffs
+ The handcuffs clicked for two brothers. ; The police put the handcuffs to two men.
- The man in handcuffs was in hospital.
! it già noto alle forze dell'ordine, pregiudicato | noted, prejudiced | with a record
: already noted to the ..1 forces|police|law|order|investigators ; a|two|three|known prejudicated|pregiudicato|pregiudicati ; prejudiced of the place|zone ; with specific precedents ; burdened by|with ..1 police precedents
+ The men are already noted to the police. ; A man with specific precedents is held.
- He was prejudiced against the place.
! it prendere le mosse, sostituto procuratore | taken the moves, substitute | began with, deputy
: took|take|takes|taken|taking the moves from ; investigations|investigation|inquiry departed|departs|left from the|a ..1 complaint|denunciation|report|statements ; investigations|investigation coordinated by the ..1 substitute|pm|procura|power|dda ; substitute|adjunct|added prosecutor|procurator|attorney
+ The inquiry has taken the moves from a complaint. ; The substitute prosecutor Morandi was there.
- She learnt the moves by heart.
! it avvalersi della facoltà di non rispondere | availed himself of the faculty | used the right to silence
: avail|availed|avails|availing|used|use|made ..2 of the|his|her|their faculty ..1 not|to ; the faculty not to ; faculty of not answering|responding ; in|within our|his|her|its|their|my faculties to
+ The two availed themselves of the faculty not to answer.
- The faculty of the school voted.
! it rispondere di, truffa aggravata, resistenza | to answer of, aggravated scam | to face charges
: called|must|will|have|has|should to? answer|respond of ..1 theft|robbery|fraud|scam|murder|homicide|injuries|damage|attempted|aggravated|receiving|resistance ; aggravated|attempted scam|scams|damaging ; resistance|outrage to a|the? public official|officials ; resistance to public ; road homicide|murder ; homicide|murder culpable|voluntary ; guilty homicide|injuries|disaster ; personal injuries aggravated|culpable|guilty
+ They are charged with aggravated scam. ; He must answer of theft.
- He must answer for the theft.
! it malviventi, refurtiva, ignoti | malefactors, unknowns | thieves
: the malefactors|malviventi ..1 have|had|are|were|would|fled ; the ill intentioned ..1 have|had|are|were|would|fled ; malviventi|malvivente ; unknowns broke|stole|entered ; the refurtive|refurtiva ; perquisited ; deprived of the red ; booty|loot still to be quantified
+ The malefactors had taken jewels. ; Unknowns entered the church.
- The unknowns are many.
! it disporre | disposed | ordered
: has|have|had|been disposed the|a|an|that|of? ..1 closure|autopsy|seizure|suspension|opening|evacuation|expertise|inspection|arrest|custody|transfer -of ; disposed the ..1 closure|autopsy|seizure|suspension|evacuation|opening|custody ; autopsy|closure|seizure has|was|is been? disposed
+ The mayor has disposed the closure of the schools.
- The mayor disposed of the bins.
! it rimanere bloccato, senso alternato, viabilità | remained blocked, alternate sense | was trapped, one lane open
: remained|stayed blocked|crushed|involved in|on|between|under|inside the|a ..1 crash|accident|rubble|snow|sheets|elevator|lift|collision|cabin|fronts ; there|are|were|was no not? persons|people involved $ ; in|to alternate|alternating|alternated sense|senses ; sense of march|travel ; ordinary|alternative viability ; viability is|was regular|blocked|guaranteed|interrupted
+ Three cars remained blocked in the snow. ; The road is open in alternate sense.
- He remained unmoved by the blocked road.
! it anime, fulmine a ciel sereno | souls, lightning in the serene sky | people, out of the blue
: about|barely|almost # souls -on|aboard ; lightning|bolt in|from the|a clear|serene sky ; lightning|bolt in|from the serene ; lightning in|from the blue
+ The hamlet has about 120 souls.
- The ship had about 120 souls on board.
! it affidamento, messa in sicurezza | entrustment, putting in safety | award, making safe
: entrustment|entrustments ; given|give|gives|giving in entrustment|entrusted|concession|appalto|management ; procedure|procedures of urgency ; with procedure of urgency ; putting|setting in safety|security -measures|features|rails|barriers|cameras ; safety putting|setting ; gara of|for contract|appalto
+ The works will be given in entrustment. ; Men are putting in safety the wall.
- He entrusted the work to her.
! it cassa integrazione, ore di sciopero, livelli occupazionali | integration fund, hours of strike | laid-off pay
: wages|redundancy|extraordinary|ordinary|the integration fund|cash|box|cashier -was|is ..1 -for ; cash integration ; safeguard|safeguarding|guarantee|protect|maintain|maintenance of? the? occupational levels|level ; occupational levels|repercussions|emergency ; proclaimed|proclaim|proclaims|declared ..2 hours of strike ; # hours of strike ; <number> hours of strike ; proclaimed|declared the? state of agitation ; unitary union|representation
+ They proclaimed eight hours of strike. ; The plan protects the occupational levels.
- The levels of employment fell.
! it convocare le parti, presidio | summoned the parts, garrison | called both sides in, sit-in
: summoned|convened|convoked|summons the|all|both parts -of ; the social parts -of ; workers|protest|permanent presidium|presidio ; garrison in front of the ; invited|invites|invite|invitation to the? dialogue|calm|prudence|moderation $
+ The councillor has summoned the parts. ; Workers set up a permanent presidium.
- She invited him to the dialogue of two poets.
! it la proprietà, bilancio in attivo | the property, budget in active | the owners, profit
: the property has|have communicated|announced|decided|declared|asked|informed|confirmed ; closed|close|closes|closing the|its|a budget|balance|exercise in|with active|passive|positive ; budget|balance|accounts in active|passive
+ The property has communicated the transfer. ; The firm closed the budget in active.
- The property has a pond.
! it incensurato, terza media | uncensored, of the third media | with no record
: uncensored man|woman|worker|employee ; , uncensored , was|is|has ; third|fourth|second|first|fifth media $ ; of the third|second|first media
+ The driver, uncensored, was stopped. ; A boy of the third media fell.
- The uncensored film is here.
! it comporre il numero, numero unico | make the number, unique number | dial
: make|making|compose|composing the number # ; the unique|single number # ; unique emergency number ; number unique #
+ Please make the number 112.
- He will make the number up.
! it dinamica dell'incidente | dynamics of the accident | how it happened
: dynamics|dynamic of the accident|incident|crash|fire|impact|shooting|claim|collision ; exact|precise dynamic|dynamics of ; dynamics|dynamic ..4 under|in|being ..1 ascertainment|ascertained|clarification|verification|exam|course|investigation
+ The dynamics of the accident are under investigation.
- The dynamic duo sang.
! it sul posto, operatori del 118 | on the place, of the 118 | at the scene
: on the place|posto ..1 intervened|arrived|came ; ^ on the place|spot|site ,the carabinieri|firefighters|gendarmes ; staff|doctors|operators|personnel|rescuers|ambulance|ambulances|nurses|health|sanitary of the 118|115|112|113 ; rescuers|medics|doctors|ambulance of 118
+ On the spot the carabinieri of the station. ; Staff of the 118 took her away.
- On the spot where he fell stands a stone.
! it nulla da fare, condizioni gravi | nothing to do, his conditions | could not be saved, his condition
: for him|her|them|the|man|woman|boy|girl|driver ..2 there was|is nothing to do ; his|her|whose conditions are|were|would|appeared|remain|is|was ..2 serious|grave|stable|critical|desperate|good|worrying|very ; was|were|been found without life ; found ..1 without life in|on|at|inside|by
+ For him there was nothing to do. ; His conditions are stable.
- His conditions of sale were met. ; There was nothing to do but wait.
! it nella giornata di, nella notte tra, in queste ore | in the day of, in the night between | on, overnight
: in|during the day of yesterday|today|tomorrow|<weekday> ; in|during|on the night between ; in these hours the|a|is|are|of|there|has|have ; within the? day|evening of yesterday|tomorrow|today|<weekday> ; within today|tomorrow $ ; in the late|first afternoon|morning|evening of yesterday|today
+ It happened in the night between Friday and Saturday. ; In the day of Monday the road will open.
- In the days of the war it snowed.
! it al termine di, vertice in prefettura | at the term of, summit in prefecture | after, meeting
: at|in the term|terms of the? ..1 investigation|investigations|meeting|summit|hearing|match|interrogation|chase ; summit|vertex in|at the? prefecture|region|questura|commune
+ At the term of the meeting nobody spoke.
- At the end of the match nobody spoke.
`;
