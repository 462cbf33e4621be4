/**
 * Formulas of French news, and words that are no English, as they stand when brought over word by
 * word. Names of institutions, which English reports from France use too, only support.
 */
export const FRENCH_PRESS = `
~ fr mis en examen, contrôle judiciaire | put in examination, judicial control | charged, bailed
: put|placed|puts in examination ; placed|left|put under judicial control|supervision ; placed|put in|under provisional detention ; complaint|information against x ; judge|judges of instruction ; correctional tribunal|court ; civil party|parties ; the associative life|world|milieu|fabric
+ He was left under judicial control. ; The civil parties wept.
- The courts are under political control.
! fr mis en cause, l'intéressé | put in cause, the interested one | suspect, the man himself
: put|placed|puts in cause -of ; the interested party|person denies|denied|admitted|recognized|recognised ; the person put|implicated in ; the implicated|questioned man|person|party denies|denied|admitted
+ The interested party denies it. ; Two doctors are put in cause.
- The interested parties met. ; He put in cause of death.
! fr requérir, prison ferme | required, firm prison | asked for, without suspension
: required|requires|requisitioned ..3 months|years of prison|imprisonment ; months|years of firm|closed prison|imprisonment ; of which|whom <number> ..1 firm|suspended ; of which|whom # ..1 firm|suspended ; firm prison ; prison firm ; months|years with reprieve
+ She required nine months of prison. ; He got two years, of which six months firm.
- The job required two years of training.
! fr à l'encontre de | at the encounter of | against
: at|to|in the encounter|counter of the? ..1 former|accused|man|suspect|suspects|company|mayor|minister|president|notary ; against his|her encounter
+ A fine was set at the encounter of the former notary.
- He came to the encounter late.
! fr abus de confiance, préjudice moral | abuse of confidence, moral prejudice | breach of trust, distress
: abuse|abuses of confidence|weakness ; abuse of social goods ; moral|aesthetic|material prejudice -of|in|and ; the prejudice is|was estimated|evaluated ; prejudice amounts ; to the prejudice of #
+ He is tried for abuse of confidence.
- He has no moral prejudice of any kind.
! fr mettre en délibéré, à la barre, tribunal | put in deliberation, at the bar | reserved judgment, in the dock
: put|puts|placed ..3 in|into|under deliberation|deliberated ; in|under deliberation until ; called|succeeded|paraded|heard at the bar ; tribunal of police|commerce ; tribunal of great instance ; render|renders|rendered its|his|her ..1 judgement|judgment|decision on|in <weekday>|<month> ; render|renders|rendered its|his|her ..1 judgement|judgment|decision on # ; tribunal put|condemned
+ The court put its judgment in deliberation. ; Nine people were heard at the bar.
- The members put it to deliberation at the bar.
! fr relaxe, non-lieu, chef d'accusation = it capo d'accusa | relax, non-place, chiefs | acquittal, counts
: demanded|pleaded|pleads|plead|obtained|requested the relax|relaxation -of ; pleaded|pleads for the relax|relaxation ; was|were|been relaxed by|for the ..1 tribunal|court|appeal|lack ; non lieu ; chief|chiefs|heads of accusation|accusations ; leaders of accusation ; incurs # years ; incurs <number> years ; incurs|risks until #
+ The defence pleaded the relax. ; There are nine chiefs of accusation. ; He incurs ten years.
- The rules were relaxed by the council.
! fr préciser, indiquer, souffler | to precise, to indicate | to say
: precised ; indicated|indicates|underlined|underlines the ..1 mayor|prosecutor|prefecture|gendarmes|gendarmerie|elected|communique|statement -for|of|by|and ; slips|blows|underlines he|she ; regretted|deplored|lamented|launched|slipped|blew he|she
+ "Nobody was hurt," precised the prosecutor.
- The precise mayor was there.
! fr prendre en charge = it prendere in carico | to take in charge | to treat, to look after
: taken|takes|took|taking in|into|under charge by|the|of|at ; taken|took on charge by
+ Eleven people were taken in charge by the firefighters.
- She took charge. ; He was in charge.
! fr instruction, information judiciaire | information, instruction | inquiry
: judicial information|instruction ; information|instruction judicial ; instruction judge|magistrate ; opened an information ; information for ..1 murder|homicide|assassination|manslaughter|theft|fraud|rape ; carry|carries|carried|lodge|lodged a? complaint against x
+ A judicial information was opened.
- The judicial officer opened a desk for information.
! fr être à l'étude, à l'honneur, au rendez-vous | at the study, at the honour, at the rendezvous | being considered, celebrated, there
: is|are|was|were|be at the study|honour|honor -in|of|hall|with|for|room|and ; is|was|were|be at|to the rendezvous -with|of|point ; is|was|were|be at|to the rendez vous -with|of|point ; at the rendezvous $ ; at the rendez vous $
+ A new road is at the study. ; The sun was at the rendezvous.
- He is at the study hall.
! fr faire valoir ses droits à la retraite | to make his rights valid | to retire
: valoir ; make|makes|made|making|assert|asserted|asserts|asserting|claim|claimed ..1 his|her|their rights to the? retirement|pension|retreat ; left|leave|leaves|departure|departures in|at retirement ; departure|departures to|at the? retirement
+ They made valid their rights to the retirement. ; He left in retirement in May.
- She claimed her right to speak in retirement.
! fr commerce, repreneur | commerce, taker | shop, buyer
: hold|holds|held|keep|keeps|kept the|a|his|her|their|this commerce -secretary|department|act|committee|clause ; commerces of|and|in|are|were|have|had ; commerce of proximity|mouth ; small|local|several|the|many|some commerces ; resumer|reviver of|for the ..1 bakery|shop|commerce|company|business
+ They held the commerce since 1998. ; The commerces of the street are shut.
- He held the commerce secretary back.
! fr multiplier les démarches, envisager de | multiplies the steps, envisages to | is doing all he can, plans
: multiply|multiplied|multiplies|multiplying the|his|her|its|their ..1 steps|initiatives|actions|contacts|meetings|approaches|trips|procedures ; envisages|envisage|envisaged|envisaging to -be|this|a ; undertook|undertake|undertaken steps|approaches near|with the
+ The mayor multiplies the steps. ; The town envisages to buy it.
- He envisaged the steps.
! fr salle des fêtes, lieu-dit | hall of feasts, place called | village hall, hamlet
: hall|room|salle of feasts|festivals|festivities|fêtes|parties -at ; polyvalent hall|room ; room|hall polyvalent ; in the lieu dit
+ They met in the hall of feasts. ; The polyvalent hall was full.
- The feast hall was full.
! fr réunion d'information = es reunión informativa = it riunione informativa | reunion | meeting
: reunion|reunions of information|work|crisis|concertation ; public|crisis|informative|work|working|emergency|extraordinary|urgent reunion|reunions ; persons assisted ; people assisted to|at ; assisted to it ; a thirty|twenty|fifteen|forty|fifty|sixty of ; fifteen|thirty|forty|twenty|sixty of people|persons|firefighters|gendarmes|inhabitants
+ A reunion of information was held. ; A thirty of firefighters came.
- The school reunion was held at the hall.
! fr saisir la justice, être saisi | to be seized | to go to court, to be asked
: was|were|been|be seized of|by the|a|two ..1 matter|file|candidates|parties|families|parents ; seized|seize|seizes|seizing the ..1 justice|tribunal|prosecutor|prudhommes -general|'s ; seize|seizes|seized the prefect|procurator|ombudsman|mediator
+ The chamber was seized by the two candidates. ; They seized the administrative tribunal.
- The court building was seized by troops.
! fr en attendant, au grand dam, tous les matins | in attendance, to the great dam, all the mornings | meanwhile, to the dismay
: ^ in attendance , the|a|he|she|it|they|one|we ; to|at the great dam ; all the mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays $ ; all the mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays in|from|at|until|on
+ In attendance, a van sells the bread. ; To the great dam of the neighbours, it closed.
- In attendance were the mayor and a judge. ; All the mornings of the war were grey.
! fr mise en scène, issu de | put in scene, issue of | staged, trained at
: put|puts|putting|sets in scene -of|and|where|one|two ; putter in scene ; setting|putting|put in scene|music|lights of ; is|was|are|were|director|coach|player|mayor issue of|from the ..1 school|conservatory|centre|center|formation|academy|majority|left|right ; # spectacles ; season of ..1 spectacles ; voted|adopted|approved|elected|rejected|decided to|at the unanimity ; voices for|against and # ; # voices for|against|abstentions
+ She puts in scene a new text. ; He is issue of the school of Lille.
- The scene was set. ; They put in the scene a tree.
! fr être en baisse, en hausse | is in fall, in rise | is down, up
: is|are|was|were|sales|figures|turnover in fall|rise|progression|regression|augmentation of|by # ; in clear|net|light|sharp|strong fall|rise|progression|augmentation|regression ; being # ..1 cent|percent more|less|of ; either|being # more|less ; in fall|rise|progression of # per|percent
+ The grant is in fall of 18 per cent.
- The leaves fall in fall.
! fr pointer du doigt, tirer la sonnette d'alarme, monter au créneau | points of the finger, pulls the bell of alarm | blames, warns
: point|points|pointed|pointing|shown|show of|from the finger ; pull|pulls|pulled|pulling|draw|draws|drew the ..1 bell|ring|doorbell|signal of alarm ; pull|pulls|pulled|draw|draws|drew the alarm bell|doorbell ; mounts|mounted|climbs|climbed|goes|went ..1 to the niche|creneau|crenel ; return|returns|returned|send|sends the ball to the state|government|prefecture|mayor|region|department|ministry
+ The unions point of the finger the management. ; The doctors pull the bell of alarm.
- He returned the ball to the goalkeeper. ; They point the finger at him.
! fr sans concertation, élu | without concertation, the elected | without consultation, councillors
: concertation|concertations ; elected of the ..1 opposition|majority|left|right|region|department|municipality|town|basin -members|officials ; local|ecologist|regional|municipal elected denounce|denounced|demand|demanded|deplore|regret|fear|want|voted|refuse|call|ask|met|are|were|have ; first|second|third assistant|deputy at the mayor ; deputy|assistant at the ..1 culture|sports|finances|urbanism|security|youth|town|environment ; touch|touches|touched|touching to the|our|their local? taxes|pensions|wages|subsidies|acquis|status ; endowment|endowments of the state -of|college|university ; charges of personnel|functioning|operation ; budget of rigour|rigor|austerity
+ It was done without concertation. ; The elected of the opposition left.
- The elected officials of the opposition left.
~ fr subvention, tarif | subvention, tariff | grant, price
: subvention|subventions of|from|for|is|are|was|to|granted ; tariff of|at # euros ; tariff of|at <number> euros ; single|unique|preferential|plain tariff
+ The subvention of the department fell. ; A tariff at five euros is proposed.
- The tariff on steel rose.
! fr interpellé, écroué, mandat de dépôt | interpellated, mandate of deposit | arrested, jailed
: interpellated by the? police|gendarmes|gendarmerie ; was|were interpellated on|in|at|around|near|yesterday|for ; ecroue ; mandate of deposit|depot|committal ; guard at|in view|sight ; placed|put|was|were|is in|under|into garde ; placed|put in|under guard at|in
+ Two men were interpellated on Monday. ; He was placed in guard at view.
- They were put in guarded rooms at night.
! fr mettre fin à ses jours, trouver la mort | put end to his days, found the death | killed himself, was killed
: put|puts|putting an? end|fin to his|her|their days ; find|finds|found|finding the death in|at|on|there|under|during ; find|finds|found his|her|their death on|at|under ; found death in|at|on the|a ..1 accident|crash|avalanche|fire|collision|road|ring ; between the life and ; gave|give|gives the death to
+ He put an end to his days. ; Two hikers found death in the avalanche.
- They found death masks. ; The facts are known.
! fr en état d'ivresse, refus d'obtempérer, récidive | in state of drunkenness, refusal to obtemper | drunk, failing to stop
: in|at state of drunkenness|intoxication|inebriation|shock|alcoholism|ebriety ; rate of alcoholemia|alcoholaemia ; legal recidivism|relapse ; in state of recidivism|recidive ; refusal|refused|refuse to|of obtemper|obtemperate ; refusal of obedience ; rolled|circulated|circulating at # km|kilometers|kilometres
+ He drove in state of drunkenness. ; The refusal to obtemper cost him his licence.
- He was in a state of disbelief at the wheel.
! fr secours, riverains, urgence absolue | the helps, the riverains | rescuers, neighbours
: riverains|riparians|secours|succours were|are|have|had|intervened|arrived|on|quickly|rushed|came ; the helps were|arrived|intervened|have|came|quickly ; important means|device|reinforcement|reinforcements ..1 were|was|have ; gendarmes of|from the peloton|company ; in|into|at absolute|relative urgency|emergency|emergencies
+ Eleven people are in absolute urgency. ; The riverains were evacuated.
- He has an absolute rule about emergencies.
! fr sinistre, circonscrire un incendie, Maître | the sinister, circumscribed | the blaze, brought under control
: the sinister was|has|is|had|broke|could|caused|ravaged ; sinistered ; fire|blaze|incendie|flames ..2 declared itself ; fire|blaze|incendie|flames has|have|had|was|were|is|could ..2 circumscribed|mastered ; maitre Aa Aa , ; maitre Aa pleaded|said|defends|insisted|asked|denounced ; his|her|their council , maitre|me
+ The sinister was mastered at noon. ; Maître Vidal pleaded for an hour.
- The sinister fire was there. ; The maitre d' was there.
`;
