/** German order of words, and German words and formulas of the news, as they stand in English. */
export const GERMAN_ORDER = `
~ de Verbklammer | has on Monday decided | decided on Monday
: has|had|have on <weekday> ..1 <past> ; has|have|had yesterday|overnight|meanwhile|in <past> ; has|have|had at the ..1 weekend|evening|morning|night ..1 <past> ; was|were on <weekday> ..1 <past> $ ; must|can|should|shall on <weekday> ..1 be
+ The council has on Monday evening decided a new tax. ; A man was on Friday arrested.
- The talks that they have on Monday matter. ; He was on Monday among those freed.
! de Verbzweitstellung | on Monday has the council | on Monday the council has
: ^ on <weekday> ..1 has|have|had|must|wants|shall the|a|an ; ^ yesterday|meanwhile has|have|had|must|was the|a|an ; to a|an ..1 scandal|fight|quarrel|collision|accident|incident comes|came it ; to harm|damage|death came nobody|no|one|two|three ; in the ..1 spring|summer|autumn|winter|morning|evening|afternoon shall|must the|a
+ On Monday has the trial begun. ; To a scandal came it at noon.
- On Monday the trial has begun. ; It came to a collision course.
! de vorangestelltes Attribut | the in 2010 built school | the school built in 2010
: the|a in|since|until # <past> ; the|a|an on <weekday> <past> ; the|a|an from|by|of the|a ..1 city|police|state|court|town|government|company <past>
+ The in 2010 built school is too small.
- The school built in 2010 is small. ; The on-duty officer ended it.
! de daß-Komma = ru запятая перед «что» | said, that | said that
: announced|stated|explained|emphasized|emphasised|declared|reported|confirmed|knows|fears|hopes|demands|assumes|criticized|criticised|admitted|conclusion|result|opinion|fact , that the|he|she|they|there|a|no|nobody ; assumes|demanded|demands|emphasized|emphasised|criticised|criticized , that ; unclear|clear|open|asked|decide|decided|know|knows|doubt|check|investigate|clarify , whether|if the|he|she|they|it|a|there|how|why
+ The court stated, that the wall was sound. ; It is unclear, whether the driver slept.
- The court stated that the wall was sound. ; He asked, if only once, to go.
! de Wer-Satz | who smokes, must pay | whoever smokes must pay
: ^ who ..5 , must|has|gets|pays|receives
+ Who smokes there, must pay a fine.
- Whoever smokes there must pay a fine. ; Who pays for it must be asked.
! de sich beschweren = es disculparse = fr s'excuser = it scusarsi | to apologise oneself | to apologise
: apologise|apologised|apologises|apologize|apologized|apologizes|apologising|apologizing himself|herself|themselves|itself|ourselves|myself for|to|with|in ; complained|complain|complains|hurried|rejoiced|happened|specialised|specialized|interrogate|interrogated|interrogates|opposed|oppose|convened|gathered himself|herself|themselves|itself -to ; rejoice|rejoiced|rejoices myself|himself|herself|themselves|ourselves on|over|about|to
+ The firm apologised itself to the passengers. ; The families interrogate themselves on the delay.
- She apologised to them, and he himself did so.
! it da due anni | from two years | for two years
: ^ from # years|months|days|weeks the|a|he|she|they|his|her ; ^ from <number> years|months|days|weeks the|a|he|she|they|his|her
+ From nine days the pupils have no heating.
- From three days to nine the wait grew.
! fr cela fait deux ans que = es hace dos años que = pt faz dois anos que | it makes two years that | for two years
: it|that makes # years|months|weeks|days that|since ; it|that makes <number> years|months|weeks|days that|since ; since|already since many|several|some|long years|months ; it is <number> years|months that ; it is # years|months that
+ It makes two years that the road is shut.
- It makes two years' work worth nothing.
! de kam es zu | it came to | there was
: it came to a|an ..1 scandal|accident|collision|brawl|scuffle ; it came to long? ..1 delays|disruptions|obstructions|clashes|riots|scuffles|traffic|jams
+ On the ring road it came to long traffic jams.
- It came to a vote at noon.
! de zu Tode kommen | to come to life, to death | to be killed
: came|come|comes|coming to death ; came|come to|around life in|at|by|during the|a|an ..2 crash|accident|fire|collision|collapse|avalanche|flood ; came|come around|about|over the|their|his|her life ; to|for life came|come
+ Two men came to death on the ring road. ; Two men came to life in the crash.
- The story came to life in the film.
! de zum Einsatz kommen | to come to the use | to be deployed
: came|come|comes to use|deployment|the use|deployment ; firefighters|forces|helicopter|brigade|police|dogs ..4 in|at|on the use|deployment|mission $ ; fire brigade advanced|pulled out
+ A helicopter came to the use.
- The old road came to be in use.
! de ermitteln gegen, wegen | to determine, to investigate against | to investigate
: investigate|investigates|investigating|investigated|determines|determine|determining|determined|investigation|investigations against|because ; investigates|determines for|because suspicion|suspected ; is|are|was now? determined because|against
+ The prosecutor investigates against two men.
- They investigated two men.
! de wegen | because of | for, on charges of
: charged|accused|convicted|sentenced|condemned|proceedings|investigation|investigations|trial because of ..1 suspected|attempted|negligent|dangerous|grievous|aggravated|joint|careless bodily|manslaughter|murder|fraud|killing|theft|extortion|arson|trespass|injury ; careless|negligent killing|homicide ; dangerous|negligent|intentional bodily injury|harm
+ He is on trial because of attempted murder. ; He must answer for negligent bodily injury.
- She moved because of the murders.
! de unbekannte Täter | unknown perpetrators | thieves, somebody
: unknown perpetrators|perpetrator|offenders|culprits|persons broke|stole|entered|smashed|penetrated ; so far|previously|hitherto unknown perpetrators|perpetrator|persons|man|person ; the perpetrators|perpetrator fled|escaped unrecognized|unrecognised|undetected|on|in -foot
+ Unknown perpetrators broke into a kiosk.
- The perpetrators are unknown.
! de Ursache, Grund | out of unexplained cause | for unknown reasons
: out|from of? so? far? unexplained|unclear|unresolved|unknown|ungrounded cause|causes|reason|reasons ; ground|grounds is|are|was|for this|for that|for it was|is|are|were the|a|an ; ^ ground|background was|is a|the|an ..2
+ The car left the road out of unexplained cause. ; Ground was a defect in the pump.
- The ground was a mess.
! de sicherstellen, anordnen | licence secured, sample arranged | seized, ordered
: licence|license|vehicle|car|traces|tracks|blood was|were|had secured -to|by|in|at ; blood sample|samples was|were ..1 arranged|ordered|removed ; blood sample|samples arranged|removed ; blood|alcohol withdrawal|removal ; # per mille ; <number> per mille
+ A blood sample was arranged. ; He drove with 2.1 per mille.
- The blood samples were tested.
! de Sachschaden, Blechschaden | thing damage, sheet damage | damage
: thing|things|sheet|property damage in|of|amounts|amount|lies|to|at the? amount|height|of|about|around # ; thing damage|damages ; sheet metal damage|damages ; damage in|of the? height|amount of # ; total damage at|on the|both vehicles
+ There was thing damage of 9,000 euros.
- The damage done amounts to nine euros.
! de leicht, schwer verletzt davonkommen | came off with the fright | escaped unhurt
: came|come|got away|off with the|a fright|scare|shock ; with the fright|scare away|off
+ The driver came off with the fright.
- She woke with a fright.
! de das weitere Vorgehen | the further procedure | what happens next
: the further procedure|proceeding|approach|action|course ..2 -of|in|on ; about|on|over the further procedure|proceeding|approach|steps
+ The council meets about the further procedure.
- A further procedure was needed. ; No further action is planned.
! de in erster Linie | in first line | above all
: in first line ,the|it|for|about|to ; in the first line ,it|about|to
+ It is in first line about safety.
- He stood in the first line.
! de soll | shall | is to
: shall cost|costs|arise|emerge|originate # ; shall ..1 cost ..2 # ; shall already|still|probably ..2 be|cost|begin|start|come|open|become|follow ; shall be ready|finished|completed|closed|reopened|built until
+ The hall shall cost nine million euros. ; The hall shall already in May be ready.
- The company shall pay the costs.
! de wie es heißt | as it is called | it said
: it is|was called|said in|from a|the|an? ..1 statement|report|letter|communication|message|paper|announcement ; as it is|was called|means|says|hot|said in|from the|a|an|government|police ; called it|is in the|a statement|report|letter
+ It is called in the statement that the road is safe.
- It is called the letter box.
! de Sprecher = de Sprecherin | speaker | spokesman
: police|company|ministry|railway speaker|speakeress -of|was|system ; speaker of the ..1 police|ministry|fire|company|concern|association|prosecutor|railway|airport|city|hospital|clinic ; press|government speaker|speakeress ; speakeress|speakerin
+ A speaker of the ministry confirmed it.
- The Speaker of the House confirmed it.
! de Staatsanwaltschaft, Landgericht | state attorneyship, land court | prosecutors, regional court
: state|public attorneyship|advocacy|lawyership|prosecutorship ; the state attorney|advocate's office ; land court|judge Aa ; before the land|office|administrative|amts court ; official|office court Aa
+ The state attorneyship wants nine years.
- The state attorney general wants nine years.
! de Stadtwerke, Stadtrat, Ordnungsamt | city works, order office | utility, council, public order office
: city|town works have|has|had|are|were|wants|demand|announced|said|themselves ; order|regulatory office|offices controls|control|has|have|had|is|said ; country|land council|counsel|advice|parliament Aa ; the land|country|city day ; federal|land office of criminal|the ; land criminal office ; magisterial office
+ The city works have raised the price.
- The city works hard.
! de Jugendliche, Rentner, Anwohner | youthful, resident | youth
: the|a|two|three youthful|youthfuls have|has|had|were|was ; the # -year-old|year-olds? youthful ; a woman walker ; pensioner couple ; neighbour house|apartment ; a dwelling fire ; one family house ; more family house
+ Two youthfuls have set fire to a bin.
- Two youthful faces were seen.
! de Voll-, Teilsperrung | full blocking | closure
: for # ..1 hours fully? blocked|closed|barred ; fully blocked in both ; full blocking|closure|barrier of the|both ; half sided blocked|closed|closure ; one sided blocked|closed|closure
+ The road was for two hours fully blocked.
- The view was fully blocked by a wall.
! de melden | report themselves | call the police
: report|reports|register themselves|yourself|himself please? at|with|by|to the ; please at the ..1 police|inspection ; hints|tips|clues|references take|takes|accepts|accept|receives|please ; hints|clues to|at|under the ..2 police|inspection|number ; under the? telephone|phone|known number|call
+ Witnesses report themselves please at the inspection.
- The witnesses reported it to the police.
! de vorwerfen | to throw before | to accuse
: throw|throws|threw|thrown him|her|them|it|the ..1 before|forward ..1 , ; reproach|reproaches|reproached|accuses|accused|blame|blames ..4 , to have|that ; silent|silence|kept about|to|on the reproaches|accusations|allegations|reproach
+ The party throws him before, to have lied.
- They threw him before the court.
! de Nebenkläger = de Verhandlungstag | beside complainants, negotiation days | joint plaintiffs, court days
: beside|side|near|secondary complainant|complainants|plaintiff|plaintiffs|prosecutor|prosecutors ; accessory plaintiff|plaintiffs|prosecution is|are|in|of|were|has ; negotiation|process day|days are|were|scheduled|set|planned ; # negotiation|process days ; setting|adjustment of the proceedings|procedure|process
+ Beside plaintiffs are the parents. ; There are nine negotiation days.
- The days of negotiation are over.
! de kommt zu dem Ergebnis | comes to the end, result | concludes
: come|comes|came|coming to the end|result|conclusion|outcome|finding , that ; comes|came to the result|end that
+ The report comes to the result, that it was safe.
- He came to the conclusion that it was safe.
! de Schuld tragen, Kosten tragen | carries the guilt, the cost | is to blame, pays
: carry|carries|carried|carrying the guilt|blame|fault|debt -of ; guilt|debt carries|carry|bears|is to|on|at the ; cost|costs carry|carries|bears the
+ Nobody knows who carries the guilt.
- She carried the guilty man.
! de mit Ansage, Luft nach oben | with announcement, air upwards | foreseeable
: failure|chaos|catastrophe|disaster|debacle|crash with announcement|advance|prior ; with announcement $ ; air up|upwards ; room|air to|up above|top ; a slap|hit|punch|blow into|in the? face of|for
+ It was a failure with announcement.
- The failure came with the announcement.
! de in Schutz nehmen, zur Verfügung | took into protection | defended
: took|take|takes|taking ..3 in|into protection -order|custody ; stand|stands|stood at|to|for the? disposal|disposition|available ; put|place|placed at the disposition of ; stands|stood to|at the disposal of
+ The mayor took the firm into protection.
- They took the horse into a protected field.
! de Bürger, Ortsteil, Kreis | place part, circle | district
: place|city|town|local part Aa -of ; place|local part|parts of ; the circle Aa -of ; circle|district council|chairman administrator
+ It happened in the place part Steinau.
- It happened in the place.
! de Unfallhergang, Unfallgegner | accident course | how the crash happened
: accident|crime|deed course|hergang|sequence ; the exact|precise accident|course|circumstances -of|under|in|which ; for the|an accident|deed cause|course ; course of the accident|crime|deed ; accident|opposing opponent|driver
+ The police ask for the course of the accident.
- Of course the accident was seen.
`;
