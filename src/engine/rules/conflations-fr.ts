/** French words whose two senses English keeps apart, and set phrases brought over word by word. */
export const FRENCH = `
! fr se demander | to demand oneself | to wonder
: demands|demanded|demand himself|herself|themselves if|whether|why|how
+ She demanded herself whether it was true.
- They demanded that she leave.
! fr incendie volontaire = it omicidio volontario = es homicidio involuntario | voluntary | deliberate
: voluntary fire|fires -crews|department ; voluntary homicide|homicides|arson|degradation|violence|violences ; involuntary homicide|homicides|injuries ; voluntary violence
+ The inquiry is for voluntary violence.
- It is a voluntary fire department.
! fr dégradation | degradation | damage, vandalism
: degradation|degradations of the? ..4 <wall> ; degradations of public|private|property|goods ; degradation of public goods ; degradations were|have|committed
+ Degradations were committed at the school.
- The degradation of soils goes on.
! fr licencier = it licenziare | to license | to lay off
: licensed # employees|workers ; # employees|workers were licensed
+ The group licensed 40 employees.
- The board licensed 40 doctors.
! fr collège, librairie | college, library | middle school, bookshop
: pupils of the? college ; college pupil of ; on sale in libraries ; sold in libraries ; principal of the college ; the college where ..4 schooled|educated ; schooled in the|a ..1 college ; was|is|were|are schooled $
+ The college where she was schooled is closed.
- She was schooled in the ways of the court.
! fr ancien = pt antigo | ancient | former
: ancient president|minister|mayor|prime|employee|employees|footballer|policeman|colleague|colleagues|director|deputy
+ The ancient minister was heard.
- The ancient city was built here.
! fr formation = it formazione = es formación = pt formação | formation | training
: professional formation ; formation of the? ..1 employees|drivers|teachers|police|nurses|staff ; formation courses|center|centre ; continuous formation ; a|no formation for ..1 drivers|employees
+ They ask for a better formation of the drivers.
- The formation of the new cabinet took weeks.
! fr journée d'action = es jornada | journey | day
: journey|journeys of action|strike|mobilization|mobilisation|protest ; day of mobilization|mobilisation of the
+ A journey of action is planned.
- The journey of hope is long.
! fr grève | greve, renewal | strike
: in|into greve ; general greve ; renewal of the strike ; voted ..2 renewal|continuation of the ..1 strike ; renewable strike ; strike notice was deposited ; deposited a ..1 notice ; unlimited strike
+ They voted the renewal of the strike.
- The strike ended with the renewal of the contract.
! fr interpeller | to challenge | to stop, to arrest
: interpellated ; # people|persons|men|suspects|individuals were|was|been challenged ; police interpellation|interpellations ; proceeded to # arrests|interpellations ; proceeded to the? arrest|arrests|interpellation
+ Two men were challenged and placed in custody.
- The two men were rarely challenged.
! fr garde à vue | guard in sight, placed in custody | police custody
: guard at|in|to sight|view ; placed|put|been in guard ; custody at sight ; placed in police? custody ; been|was|were placed in ..1 custody -of ; his|her|their police custody was|has ; custody was|has ..1 lifted|extended|prolonged ; placed|put under judicial control|supervision
+ Three people were questioned and placed in custody.
- The child was placed in the custody of an aunt.
! fr mettre en examen | to put in examination | to charge
: put|placed in|under examination ; put|puts him|her|them in|under examination ; setting|putting in|under examination ; indicted for ..3 by an investigating judge ; judicial information|investigation was|has been? opened
+ He was put in examination for fraud.
- He put in an examination paper.
! fr perquisition | perquisition | search
: perquisition|perquisitions
+ The perquisition lasted four hours.
- The requisition lasted four hours.
! fr maire adjoint | attached mayor | deputy mayor
: added|attached mayor ; mayor adjoint ; adjoint to the mayor ; adjunct mayor
+ The attached mayor came.
- The mayor attached a note.
! fr Garde des sceaux | guard of the seals | justice minister
: guard|keeper of the seals|sceaux
+ The Guard of the Seals was silent.
- The guard sealed the doors.
! fr Affaires étrangères | businesses | affairs
: minister|ministry of foreign businesses
+ The ministry of foreign businesses denied it.
- Foreign businesses left.
! fr parquet | parquet floor | prosecutor's office
: parquet of paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|strasbourg ; financial|national parquet ; parquet opened an? ; the parquet said|announced|indicated|has|requested|asked ; the floor of paris|lyon|marseille indicated
+ The parquet announced an appeal.
- The parquet was polished.
! fr porter plainte, déposer = it depositare una denuncia | to deposit, to carry complaint | to complain to the police
: deposited|deposed|carried a|his|her|their|the ..1 complaint|complaints ; complaint was|has|been been? deposited|deposed ; complaints were|have been? deposited ; will deposit a ..1 complaint ; lodged complaint ; complaint against x ; complaint was deposited
+ A complaint was deposited by the owner.
- He deposited a cheque.
! fr à l'origine de | at the origin of | behind
: at the origin of the|this ..1 attack|attacks|raid|operation|shooting|robbery|fire|accident|project|complaint
+ He is at the origin of the attack.
- At the origin of the river stands a church.
! fr se tenir | to hold oneself | to take place
: will|to hold itself|himself on|in|at ; held itself on|in|at ; was held to the ..1 room
+ The fair will hold itself on Sunday.
- He held himself in check.
! fr exploitant, salarié = es explotación | exploiter, salaried | operator, employee
: exploitant|exploitants ; salarieds ; the salaried of the? company|group|factory|firm ; agricultural exploiter|exploiters ; exploitation of the? farm|line|mine|site was ; farm exploitation|exploitations
+ The exploitant of the lift was heard.
- The salaried staff left.
! fr chiffre d'affaires = it giro d’affari | figure of business | turnover
: figure|number of affairs of ; figure of business ; business figure of # million|billion
+ The firm has a figure of business of two million.
- The figure of the businessman is known.
! fr âgé de | aged of | aged
: aged of # ; aged from # years
+ A man aged of 40 years fled.
- A man aged 40 fled.
! fr sous couvert d'anonymat | under cover of anonymity | on condition of anonymity
: under the? cover of anonymity
+ He spoke under cover of anonymity.
- He left under cover of night.
! fr prévu = it previsto = es previsto = pt previsto | foreseen | planned
: it is|was not? foreseen to|that ; foreseen for|on|in the? <weekday>|<month> ; as foreseen by|in the ..1 plan|law|contract ; is|was|are|were foreseen for ; initially foreseen
+ The opening is foreseen for May.
- No one had foreseen the crash.
! fr mot à dire | word to say | say in the matter
: has|have|had no|a word to say $ ; has|have|had a word to say in|on ; has|have his|her|its|their word to say
+ The town has its word to say. ; They have their word to say.
- He has a word to say to them.
! fr délai | delay | time allowed
: a delay of # days|weeks|months|years to ; received|granted|given|obtained a delay of|to ; delay of ..2 months was given|granted ; delays of payment ; within|in the? shortest|best delay|delays ; in a delay of ; the delays are not respected
+ The owners received a delay of three months to pay.
- A delay of three months upset the owners.
! fr conformité | conformity | up to standard
: put|putting|bring|bringing ..3 in|into conformity ; setting in conformity ; put in|to conformity
+ They must put the road in conformity.
- Conformity is a habit.
! fr conducteur, poids lourd = es conductor = it conducente | conductor | driver
: conductor of the ..1 truck|vehicle|car|lorry|bus|scooter|van|machine ; heavy vehicle|weight driver ; driver|drivers of heavy weights|vehicles ; a heavy weight struck|hit|overturned ; the heavyweight struck|overturned
+ The conductor of the truck is unhurt.
- The conductor of the train blew his whistle.
! fr sécurité routière = es seguridad vial = it sicurezza stradale = pt segurança viária | road security | road safety
: road|roads security ..2 in|plan|campaign|association|for ; plan|campaign|association for|of road security ; road security $ ; routine|routier security
+ The plan for road security was late.
- The road security forces used was closed.
! fr contrôler, contrôle = it controllare | control | check
: gendarmes|police|officers controlled the papers ; police|identity|gendarmerie control|controls ; control of identity ; alcohol|alcoholemia control|controls ; was|were controlled at # ; controlled at # ; controlled by the gendarmes|police
+ The gendarmes controlled the papers. ; He was controlled at 130 kilometres an hour.
- The police controlled the crowd.
! fr direction = es dirección = it direzione = pt direção | direction | management
: the direction of the ..1 group|company|hospital|factory|school|establishment|site ; the direction regretted|announced|refuses|refused|assures|indicated|indicates|proposes|proposed|did|wishes|says ; the general direction of ; direction and the? unions
+ The direction regretted a decision of the unions.
- The direction of the wind changed.
! fr pénaliser = it penalizzare = es penalizar | to penalize | to hit, to hurt
: penalizes|penalize|penalise|penalises the ..1 users|travellers|travelers|customers|families|passengers
+ The strike penalizes the users.
- The referee penalises the keeper.
! fr au micro de = it ai microfoni di | at the microphone of | told (a broadcaster)
: at the microphone|mic of ; at|on the antenna of ; to the micro of ; on our antenna ; in the columns of the? Aa
+ He said so at the microphone of a radio.
- She stood at the microphone and sang.
! fr lancer, confier | to launch, to confide | to say
: launched the ..2 delegate|president|mayor|minister|secretary|mother|father -of ; confided the ..1 principal|mayor|director|president|coach|player|mother|father ; launched he|she ; confides|confided he|she ; indicated the? prosecutor|prosecutor's|parquet|prefecture|gendarmerie|firefighters ; indicated a ..1 source
+ Nobody will yield, launched the union delegate. ; The prognosis is good, confided the principal.
- She launched the product.
! fr prendre à partie | to take to task | to attack
: was|were taken to task by # ; taken to task by ..1 individuals|men|youths|demonstrators
+ The reporter was taken to task by two men.
- He was taken to task for the loss.
! fr chiffrer | to encrypt | to put a figure on
: encrypt|encrypts|encrypted|encrypting the? ..1 losses|loss|damage|cost|costs|need|needs ; is|are|was|were encrypted at|in # ; encrypts|encrypted at # ; is|are quantified at #
+ The firm encrypts the losses at two million.
- The firm encrypts the mail.
! fr pronostic vital engagé | vital prognosis | life in danger
: vital prognosis ; prognosis is|was not? engaged ; life|vital prognosis is|was no? longer? engaged ; life threatening prognosis ; days are not in danger ; his|her|their days are
+ His vital prognosis is engaged.
- The prognosis is grim.
! fr au niveau de = es a la altura de = it all’altezza di | at the level of | near, at
: at the level of the ..2 roundabout|bridge|exit|crossroads|junction|intersection|station|church|street|tunnel|interchange|toll|shop|supermarket|school ; at the height of the ..1 exit|roundabout|bridge|junction|station|toll
+ It happened at the level of the roundabout.
- Talks at the level of the ministers failed.
! fr services de justice | services of justice | the courts
: unknown|known to|of the? services of justice|police ; known|unknown to|of justice ; known|unknown to|of the ..1 police services ; services of the? ..1 police|gendarmerie ; unfavorably|unfavourably known
+ He is unknown to the services of justice.
- He was unknown to the police.
! fr refuser la priorité | to refuse the priority | to fail to give way
: refused the|a? priority ; refusal of priority ; priority refusal ; refusal to comply|obtemper ; refused to comply|obtemper $
+ The driver refused the priority to the scooter.
- The board refused to make it a priority.
! fr mesure conservatoire | precautionary, conservatory | interim
: conservatory measure|measures|title|basis ; on|as a conservatory ; title|measure conservatory
+ His pass was withdrawn as a conservatory measure.
- The conservatory was measured.
! fr s'avérer négatif = it risultare negativo = es resultar negativo | to prove negative | to come back negative
: tests|test|results|result|screening|screenings ..2 proved|proves|turned|revealed|revealed to|out be|to negative|positive ; proved|revealed to be negative|positive $ ; proved negative|positive $ ; turned out negative|positive $
+ The tests proved to be negative.
- The mood proved to be negative for trade.
! fr confier l'enquête = it affidare | to entrust | to hand to
: investigation|inquiry ..2 entrusted to ; brigade of research|researches ; research|territorial brigade ; brigade of gendarmerie ; research section of ; brigade|brigades ..1 of the gendarmerie
+ An inquiry was entrusted to the research brigade.
- The child was entrusted to her.
~ fr cellule psychologique | psychological cell | counselling service
: psychological|psychology|crisis|listening|support cell ..2 was|has|set|for|been|opened ; psychological|psychology|crisis|listening|support cell ..2 $ ; psychological cell|cells ; listening cell ; cell of crisis ; medical psychological emergency|cell|unit ; medico psychological emergency|cell|unit ; cell|unit of psychological
+ The school opened a psychological cell.
- The cell was opened by the guard.
! fr vive émotion = it forte emozione | emotion | shock
: emotion is|was|remains ..1 strong|great|lively|vivid|alive ; lively|vivid emotion ; strong|great emotion in|among the ..1 town|village|population|commune ; aroused|provoked|raised the? ..1 emotion|indignation
+ The emotion is strong in the village.
- Emotion is part of it.
! fr arrêté | decree, arrest | by-law, order
: mayor|prefect ..3 file|filed|take|takes|took|signed a ..2 decree|arrest|stopped ; municipal|prefectural|prefectorial decree|arrest|order|arrests|decrees ; took a decree ; prefectoral
+ The mayor took a decree on dogs. ; A prefectural decree closed the road.
- The king signed a decree.
! fr commune = it comune | commune, department | town, county
: the commune of # ; inhabitants of the commune ; communes of the department ; prefect of the region ; prefecture of the department ; department council|councillor ; departmental council|road|councillor|firefighters|director ; the departmental
+ The inhabitants of the commune met.
- The hippies of the commune met.
! fr pompiers, sapeurs | sappers | firefighters
: sappers firefighters ; sapper firefighter ; firefighters|firemen of the department ; fire sappers ; sapper firefighters ; # soldiers of fire ; soldiers of fire
+ The soldiers of fire fought all night.
- The soldiers lit a fire.
! fr sondeur | pollster | interviewer
: pollster|pollsters who ..2 questioning|knocking|visiting|interviewing|called ; a pollster asked|knocked|rang ; pollster|pollsters of the ..1 police|gendarmerie|brigade|judiciary ; pollster|pollsters ..1 arrested|seized|interrogated|searched|heard ; pollster|pollsters questioned|questioning the ..1 suspect|suspects|witness|witnesses|driver|neighbours|neighbors
+ A pollster who was questioning strikers was hit. ; The pollsters of the gendarmerie searched the flat.
- A pollster said that the lead was small.
! fr signaler = it segnalare | to signal | to report
: it is to signal that ; it is to be signalled|signaled that ; to signal any|the|a ..2 disappearance|absence|behavior|behaviour|theft|accident|case|cases|presence|suspicious ; signaled|signalled the ..1 disappearance|theft|presence|absence|accident ; was|were signaled|signalled to the? police|authorities|justice ; signaled|signalled by a ..1 neighbor|neighbour|resident|passerby|motorist
+ Residents are asked to signal any suspicious man.
- He failed to signal a turn.
! fr pièce = it pezzo | play, piece | document, exhibit
: piece|pieces|play|plays of the ..1 file|dossier|procedure|instruction ; piece|pieces|plays|play to|of conviction ; plays|pieces paid to|in the ; paid|poured to|into the file|dossier ; # pieces of identity ; false pieces ; identity pieces|piece
+ The pieces of the file were lost.
- The pieces of the vase were lost.
! fr intervenir, survenir | to intervene | to occur
: accident|incident|decision|death|drama|announcement|measure intervenes|intervened|occurs intervened? on|in|at|while|as|a|after ; this ..1 decision|announcement|measure intervenes|intervened
+ This decision intervenes two weeks before the vote.
- The state intervenes in trade.
! fr drame = it dramma = es drama | drama | tragedy
: the drama occurred|happened|took|unfolded ; place|scene|circumstances|site of the drama ; family drama ..1 occurred|took ; the drama ..1 <weekday> ; this drama $
+ The drama occurred at noon.
- The drama was shown on television.
! fr laisser, ne rien lâcher | to let go of nothing | not to give in
: will not let go of anything ; will let go of nothing ; let nothing go $ ; won't let go of anything ; do not let go of anything ; we don't let go
+ We will not let go of anything, they chanted.
- He will not let go of the rope.
! fr motiver | to motivate | to give the reason
: motivated his|her|its|their decision
+ The court motivated its decision.
- The wish for peace motivated the decision.
! fr à l'issue de | at the exit of | after
: at the exit|issue|end|outcome|term of the|a|an ..1 general? assembly|meeting|hearing|trial|negotiations|interview|council ; at the exit|issue of ..1 # hours
+ They voted at the exit of a general assembly.
- At the exit of the hall stood a guard.
! fr à l'appel de | at the call of | called by
: at the call of the? ..2 unions|union|syndicates|intersyndicale|collective|collectives|associations|party|association ; intersyndicale ; interunion
+ They marched at the call of the unions.
- He came at the call of his name.
! fr prendre en otage | to take in hostage | to take hostage
: taken|took|held|retained|take in hostage
+ Two men were taken in hostage.
- Two men were taken hostage.
! fr exiger | to exige | to demand
: exiged|exiges
+ The unions exiged a meeting.
- The unions demanded a meeting.
`;
