/** Words that several Romance languages share and whose two senses English keeps apart. */
export const ROMANCE = `
! it assistere a = es asistir a = fr assister à = pt assistir a | to assist | to attend, to watch
: assist|assists|assisted|assisting at|to the|a|an ..2 <gathering> ; assisted|assist ..3 to the|a|an ..1 <gathering>
+ Hundreds of people assisted on Sunday to the ceremony.
- Volunteers assisted the organisers of the ceremony. ; He was assisted to the stage at the ceremony.
~ it attuale = es actual = fr actuel = pt atual = de aktuell | actual | current
: actual prime minister -is|was ; the actual <office> of
+ The actual mayor of the town was elected in May.
- The actual cost of the works is not known. ; The actual prime minister was in the room.
! it dati sensibili = es datos sensibles = fr données sensibles = pt dados sensíveis = de sensible Daten | sensible | sensitive
: sensible data ; sensible documents|zone|zones|skin|information|areas
+ The thieves took sensible data from the server.
- He called it a sensible use of the data.
! it eventuale = es eventual = fr éventuel = pt eventual = de eventuell | eventual | possible
: in case of an? eventual ; any eventual victims|accomplices|injuries|damage|damages|irregularities|responsibility|responsibilities|crimes ; eventual other|accomplices|responsibilities|irregularities
+ Police are looking for any eventual accomplices.
- The eventual winner was a local man.
! it attentato = es atentado = fr attentat = pt atentado | attempt | attack
: victim|victims of the ..1 attempt|attempts -to|at ; claimed responsibility for the attempt ; author|authors of the ..1 attempt|attempts ; attempt|attempts that|which killed # ; attentat|attentats
+ She laid flowers for the victims of the attempt. ; The attempt that killed nine people was never solved.
- The attempt to cross the river that killed nine men failed. ; Victims of the attempt to storm the hall were buried.
! it manifestazione = es manifestación = fr manifestation = pt manifestação | manifestation | demonstration
: manifestation|manifestations in the? square|streets|street|downtown|center|centre ; part in the|a|these manifestation|manifestations -of ; unauthorized|unauthorised|peaceful manifestation|manifestations ; manifestation|manifestations in favor|favour|support ; manifestation|manifestations against the ; called for a|the manifestation|manifestations ; the manifestants
+ Thousands took part in the manifestation. ; The unions called for a manifestation on Friday.
- The rash is a manifestation of the disease.
! it sindacato = es sindicato = fr syndicat = pt sindicato | syndicate | trade union
: syndicate|syndicates called|proclaimed|announced|declared|convoked a|the|an ..2 strike ; workers|teachers|transport|railway|railways syndicate|syndicates ; syndicates of teachers|workers|railway|nurses|drivers ; the syndicates have|had announced|called|signed
+ The syndicates called a general strike.
- A crime syndicate ran the harbour.
! it processo = es proceso = fr procès = pt processo = de Prozess | process | trial
: the process against <humans> ..8 begins|began|opens|opened|starts|started|resumed|resumes ; the process against <humans> ..8 will begin|open|start|resume|be ; process against Aa Aa? will begin|open|start|be ; ^ the process against Aa ..8 begins|began|opens|opened|starts|started ; <weekday>|<month> the process against
+ The process against the two brothers will open in May.
- The process against which the review was held has begun. ; The peace process will open a new page.
! it di N anni = es de N años = fr de N ans = pt de N anos | of so many years | aged
: , of # years $ ; <humans> of # years old? , ; <humans> of # and # years ; of between # and # years
+ The driver, of 43 years, was unhurt. ; A woman of 72 years, a retired nurse, saw it.
- She served a term of nine years, he said. ; A wait of two years, they say.
! it rinunciare a = es renunciar a = fr renoncer à = pt renunciar a | to renounce to | to give up
: renounce|renounced|renounces|renouncing to the|his|her|their|its|a|an|any
+ The minister renounced to his salary.
- He renounced the claim to the throne.
~ it realizzare = es realizar = fr réaliser = pt realizar | to realise | to carry out
: realized|realised a|an survey|study|documentary|interview|operation|search on|of|in|with|about|among ; interview|survey|documentary|raid|search|tests was|were realized|realised
+ The institute realised a survey among pupils.
- She realised that a study was needed first.
! it informazioni = fr informations = es informaciones = pt informações | informations | information
: our|these|some|those|several|further|following|more|other|first|many informations ; informations are|were|have|that|on|about
+ The first informations are not clear.
- The information is not clear.
! it reclusione = es reclusión = fr réclusion = pt reclusão | reclusion | imprisonment
: years|months of criminal? reclusion ; sentenced|condemned to ..4 reclusion ; criminal reclusion
+ He was sentenced to nine years of reclusion.
- The writer lived in reclusion for ten years.
! it con sede in = es con sede en = fr avec siège à = pt com sede em = de mit Sitz in | seat | head office
: society|company|firm|group|association|cooperative with its? seat in
+ The company with seat in Turin has closed.
- The company with a seat on the board has gone.
! it chiedere giustizia = es pedir justicia = pt pedir justiça = fr demander justice | to ask justice | to demand justice
: ask|asks|asked|asking justice for ; asks|asked that justice is|be made
+ The families ask justice for their sons.
- They asked Justice Mills for a delay.
! it condannare = es condenar = fr condamner = pt condenar | to condemn | to sentence
: condemned to # years|months|euros ; condemned to ..2 years of prison|imprisonment|jail ; condemned in first instance|appeal ; if condemned , ; was|were|been condemned for murder|robbery|fraud|theft|corruption
+ He was condemned to six years of prison. ; If condemned, he risks ten years.
- They were condemned to years of poverty. ; The attack was condemned by all sides.
! it parlamentare = es parlamentario = fr parlementaire | parliamentarian immunity | parliamentary immunity
: parliamentarian immunity|group|inquiry|commission
+ The parliamentarian commission met at nine.
- The parliamentarian commissioned a study.
! it importante = fr important = es importante = pt importante | important | large
: important number of -the|his|her|its ; important sum|sums|quantity|quantities|amount|amounts of ; important material|bodily damage|damages ; damage|damages is|are|was|were important ; important police|security device|deployment ; an important delay
+ The material damage is important.
- It is important that the damage is paid for.
! it società = fr société = es sociedad = pt sociedade | society | company
: society that|which manages|operates|owns|runs the ; limited society ; anonymous society ; society of|for water|transport|transports management
+ The society that manages the motorway paid.
- The society that built the club met weekly.
~ it precedenti = es antecedentes = fr antécédents = pt antecedentes | precedents, antecedents | criminal record
: police antecedents|precedents ; with|without ..1 criminal|penal|police antecedents|precedents ; penal record|precedents|antecedents ; already known to the? justice|courts|police
+ The men, all with police antecedents, were held.
- The court cited criminal cases as precedents.
! it autore = es autor = fr auteur = pt autor | author | perpetrator
: author|authors of the ..1 shooting|shootings|robbery|robberies|shots|stabbing|murders|bombing|killings|crash|theft|thefts|fire|assault ; alleged|presumed authors|author of the|a|an|these|this ; alleged authors -of
+ The alleged authors of the theft are in prison.
- She is the author of the murder novel. ; The author of the book on the robbery lives here.
~ it presunto = es presunto = pt presumível = fr présumé | presumed | alleged
: presumed murderer|murderers|killer|thief|thieves|authors|author|rapist|aggressor|aggressors|robber|robbers|assassin|assassins|crime|crimes|culprit|culprits|perpetrator|perpetrators
+ The presumed thieves fled on foot.
- The presumed dead were found alive.
! it conferenza stampa = es rueda de prensa = fr conférence de presse = pt coletiva | wheel, collective | press conference
: press wheel ; wheel of press ; in a collective $ ; in a press collective ; conference of press
+ The minister said so in a wheel of press.
- They work in a collective of artists.
~ it attendere = es esperar = fr attendre = pt esperar | to wait that | to expect that
: waits|waited that the ; await|awaits|awaited that the ; hopes|waits that the works will
+ The council waits that the works end in June.
- The man who waits that long is rare.
! it domicilio = es domiciliario = fr domicile = pt domiciliar | domiciliary | house, home
: domiciliary register|registers|search|searches|arrest|arrests|visit|prison ; house arrests ; at his|her|their domicile $
+ Two domiciliary searches took place at dawn.
- Domiciliary care is offered to the old.
! it intossicazione = es intoxicación = fr intoxication = pt intoxicação | intoxication | poisoning
: intoxicated by|with the? smoke|gas|fumes|monoxide|food ; intoxication by|from smoke|gas|food|monoxide|carbon ; food intoxication ; slightly|lightly|mildly intoxicated
+ Four people were intoxicated by smoke.
- He drove while intoxicated.
! it ferito leggero = es herido leve = fr blessé léger = pt ferido leve = de leicht verletzt | light, grave | slight, serious
: # ..1 light injured ; light|grave wounded|injured ; lightly injured|wounded ; in a|the? grave state ; injured|wounded of gravity ; gravely injured
+ Two passengers were lightly injured. ; One man is in a grave state.
- A light injury kept him out. ; The state is in grave danger.
! it evadere = es evadirse = fr s'évader | to evade | to escape
: evaded|evade|evading from the? ..1 prison|jail|custody|hospital|cell|barracks
+ The two evaded from the prison of Arno.
- They evaded the guards of the prison.
! it secondo le prime stime = es según las primeras estimaciones = fr selon les premières estimations = pt segundo as primeiras estimativas = de nach ersten Schätzungen | according to first estimates | early estimates say
: according to first estimates|findings|information|investigations ; after first estimates|findings|knowledge
+ According to first findings the wire was cut.
- According to the first estimate it cost a million.
! it visionare = es visionar = fr visionner | to vision | to view
: visioned|visioning the ; viewing of the cameras
+ The agents visioned the images.
- She envisioned the images.
`;
