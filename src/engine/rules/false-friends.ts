/** Words that look like English ones and mean something else, told by the words they stand with. */
export const FALSE_FRIENDS = `
~ es pariente = it parenti = fr parents = pt parentes | parents (of many kinds) | relatives
: parents and friends of ; friends and parents of ; other|some|distant|several parents of the ..1 victim|victims|missing|dead|deceased|accused ; a distant|near parent of
+ Parents and friends of the dead met at the port.
- The parents and friends wait outside the school.
! es compromiso = fr compromis = pt compromisso | compromise | commitment
: compromise to build|improve|create|reduce|invest|continue|guarantee|finish|pay|maintain|work|defend|open|complete ; compromise with|of the ..1 citizens|environment|democracy|peace|victims|city|region|people|workers|equality ; acquired|acquires|reiterated|fulfilled|fulfil|fulfill the|his|her|its|a|their compromise|compromises
+ The mayor reiterated his compromise to finish the road.
- The compromise with the unions ended the strike.
! es decepción, disgusto = pt decepção, desgosto = it disgusto | deception, disgust | disappointment, upset
: great|big|deep|enormous deception for|of|among ..1 fans|club|team|supporters|public|candidates|voters|residents ; deception of the ..1 fans|supporters|public|players|team|residents ; expressed|showed his|her|their deception
+ It was a great deception for the fans.
- The deception of the thieves was clever.
! es desgracia, siniestro = it disgrazia, sinistro = pt desgraça | disgrace, sinister | accident, misfortune
: the disgrace occurred|happened|took|struck|was ; scene|place|site of the disgrace|sinister ; moment of the sinister ; a disgrace that cost ; disgrace that struck the|a|his|her ..1 family|town|village
+ The disgrace happened at noon on the ring road.
- The scene was a disgrace.
! es fábrica = it fabbrica = de Fabrik = pt fábrica | fabric | factory
: fabric of ..1 cars|tyres|tires|furniture|shoes|weapons|cars|paper|glass|cement|beer|chocolate|fireworks|explosives|bricks|tiles|batteries|steel ; workers|employees|strike|fire|explosion|gates of|at|in the fabric ; the fabric closed|closes|closed|employs|employed|produces|produced ; fabric worker|workers|hall|gate|site
+ The workers of the fabric went home. ; Fire broke out in a fabric of tyres.
- The fabric of the chair is worn.
! es introducir, molestar = pt introduzir, molestar = it molestare | to introduce, to molest | to insert, to bother
: introduced|introduce|introducing ..1 drugs|weapons|cocaine|tobacco|phones into|in the? ..1 country|prison|jail|port ; introduced himself|themselves in|into the ..1 house|home|shop|flat|building|school|premises ; molested|molest by|the ..1 noise|noises|smoke|neighbours|neighbors|smell
+ Two men introduced themselves into the house by a window.
- She introduced himself to the house.
! es largo = it largo = pt largo | large | wide, long
: after|during a large illness|wait|agony|negotiation|silence|trajectory|career|convalescence ; after large hours|days|negotiations|months
+ He died after a large illness.
- She spoke for a large audience.
! es librería = it libreria = fr librairie = pt livraria | library | bookshop
: arrives|arrive|arrived in|at|to libraries ; on sale in|at libraries ; library sold|sells # copies
+ The novel arrives in libraries in May.
- The library sold its hall.
! es noticia = it notizia = pt notícia | notice | news
: the notice of his|her|the|their death|resignation|arrest|accident|attack|fire|kidnapping|release ; notice spread|circulated|jumped|fell|broke ..2 ; gave|give|gives the notice of|that|to
+ The notice of his death spread at noon.
- The notice on the door said that it was shut.
~ es recordar = it ricordare = fr rappeler = pt recordar, lembrar | to remember, to remind that | to recall, to note
: mayor|minister|prosecutor|president|lawyer|association|union|company|spokesman|spokeswoman|bishop|court|council|newspaper remembered that
+ The mayor remembered that the bridge is old.
- She remembered that the mayor was ill.
! es sentencia = it sentenza = pt sentença | sentence | ruling
: the sentence obliges|annuls|acquits|establishes|recognizes|recognises ; the sentence is not? firm ; appeal the sentence before ; against the sentence ..1 fits|can be interposed
+ The sentence obliges the town to pay. ; The sentence is not firm.
- The sentence was nine years.
! es juicio = pt julgamento | judgment | trial
: judgment|judgement against ..3 begins|began|starts|started|opens ; judgment|judgement was|has been? celebrated|postponed ; sit|sits|sat on the bench of the accused ; seen for sentence ; not yet been judged
+ The judgment against the two brothers begins in May.
- The judgment against the firm was harsh.
! es sucursal, agencia = it filiale, agenzia = fr agence = pt agência | agency | branch
: bank|banking|bancary agency|agencies -said ; agency|filial|succursal of the ..1 bank|savings|caixa ; robbed|assaulted|attacked a|an|the agency ; agency of the bank ; bancary ; bank succursal|filial
+ The thieves blew open the door of a bank agency.
- The bank's agency said no.
! es motorista = it motociclista = fr motard = pt motorista | motorist | motorcyclist, driver
: motorist|motorists of the bus|truck|van|taxi|lorry|ambulance|train ; bus|truck|taxi|app motorist|motorists
+ The motorist of the bus was unhurt.
- The motorist passed the bus.
~ es población = it popolazione = pt povoação | population | town
: nearby|neighbouring|neighboring|small|coastal population|populations of|where ; populations of the ..1 area|province|coast|region|valley|zone|island|interior ; in|of the locality of Aa
+ It happened in the neighbouring population of Almenar.
- The population of Almenar grew.
! es término municipal | municipal term, locality | near, town
: municipal term|terms of Aa
+ The fire broke out in the municipal term of Arcos.
- The municipal terms were harsh.
! es incidencia, suceso = it fatto = pt fato | incidence, success, fact | incident, event
: without incidences|incidence of ; place|scene|day of the facts ; facts occurred|happened on|at|in|around|yesterday|last
+ The facts occurred on Monday at dawn.
- In fact it happened on Monday.
! es abonar, ingresar, recaudar = pt arrecadar | to abonate, to collect | to pay, to raise
: abonated|abonate|abonates ; recaudated ; recaudation
+ The fair recaudated 9,000 euros.
- He collected 900 coins for the king.
! es manifestar = it manifestare = pt manifestar | to manifest | to say, to point out
: manifested that ; manifested his|her|their|its ..1 disagreement|rejection|opposition|satisfaction|surprise|will|condolences|support
+ The president manifested that the price is fair.
- The illness manifested itself.
! es planta | plant | floor
: from|on a|the first|second|third|fourth|fifth|sixth plant of the|a ..1 building|hospital|block|house|hotel|property|tower ; from a|the first|second|third|fourth|fifth|sixth plant $ ; low|ground plant of
+ The boy fell from the fourth plant of a building.
- The second plant of the firm opened.
! it concussione, commozione, vigilanza | concussion, commotion | extortion, shock
: accused|suspected|charged|convicted|crime|crimes|trial of|for|with concussion ; corruption and concussion ; cranial trauma|commotion
+ He is accused of concussion and fraud.
- He was diagnosed with concussion.
! it rumore, patente, cava | rumour, patent, cave | noise, licence, quarry
: patent of drive|driving|guide ; driving patent ; withdrawn|withdrawal|withdrew of? the|his|her patent ; heard|hear|hears a strong|great|big rumor|rumour
+ We heard a strong rumour and saw flames. ; The police withdrew the patent of driving.
- He heard a loud rumour about the sale.
~ it istituto, scuole, professore | institute, professors | school, teachers
: students|pupils|boys|professor|professors|teachers|principal|preside of|at the institute ..1 -of ..1 -technology ; professor|professors of ..1 italian|mathematics|religion|gymnastics|letters of|at|in the ..1 school|institute|middle|media|high ; pupils and professors ; professors of the high|middle school|lyceum ; high school professor|professors
+ The professors of the high school went on strike.
- The professors of the law faculty met.
~ it incidente, scontro, impatto | incident | accident, crash
: mortal incident|incidents ; road|work incident ; incident on the|a? motorway|provincial|state ; incident at|on work
+ A road incident closed the bridge. ; He died in a mortal incident.
- A fatal incident in the war was told.
~ it grave, gravissimo, in prognosi = es grave = fr grave = pt grave | grave | serious
: grave accident|incident|injuries|wounds|illness|fire|delays ; in grave conditions ; gravissimous ; very grave conditions ; three|two|four|five grave wounded|injured
+ He is in grave conditions. ; A grave accident closed the road.
- The grave was in poor condition.
! it abusivo, degrado, cantiere | abusive, degradation, construction site | illegal, decay
: abusive building|buildings|construction|constructions|parking|parkers|occupants|landfill|sellers|vendors|taxi|camp ; abusivism|abusivismo ; urban degrade|degrado ; degrado
+ The agents closed an abusive landfill.
- An abusive worker lost her post.
! it premiare, successo, riscuotere | premiated, riscossed | awarded, won
: premiated|premiate|premiation ; success of public ; scenic applause ; heartfelt applauses|applause from|of
+ The film had a great success of public.
- The film was a great public success.
! fr prévenir, défendre, retirer | to prevent, to defend, to retire | to warn, to ban, to withdraw
: it is|was defended to ; permit to|of drive|driving ; licence|license was|has been? retired ; prevented by a|the ..1 neighbour|neighbor|witness|call , the ; prevented by a|the ..1 passer by , the
+ It is defended to park there. ; He lost the permit to drive.
- The wall prevented the firefighters from coming.
! fr verbaliser, procès-verbal | verbalised, verbal trial | fined, report
: verbalized|verbalised|verbalise|verbalize # ; verbalized|verbalised by the ..1 police|gendarmes ; verbal trial|process ; contravention of # euros ; nine|ten|dozens|many drivers|motorists verbalised|verbalized
+ The gendarmes verbalised 9 drivers.
- He verbalised his fears for the drivers.
! fr caution, liberté sous caution = de Kaution | caution | bail, deposit
: released|freed|left|liberated on|under|against caution ; caution of # ; deposit|deposited|paid|pay a caution ; against a? caution ..1 of
+ He was released against a caution of 9,000 euros.
- He was released with a caution.
! fr patron, stage | patron, stage, post | boss, placement
: patron|patrons of the ..1 company|factory|union|socialists|medef|airline|federation ; small patrons ; unions and patrons ; stage of formation|training|language
+ The patron of the airline spoke of a strike.
- A patron of the arts spoke of the stage.
! fr entreprise, usine, site | enterprise, usine | company
: the enterprise employs|employed|counts ; enterprise of ..1 transport|transports|cleaning|construction|building|plumbing|masonry ; chief|chiefs|head|heads|boss of enterprise|enterprises ; committee of enterprise ; usine|usines
+ The enterprise employs 90 people. ; A chief of enterprise paid.
- The USS Enterprise employs 90 people.
! fr quartier sensible, cité, banlieue | sensible quarter, city | deprived area, estate
: sensible quarter|quarters|neighborhood|neighborhoods|neighbourhood|neighbourhoods|zone|dossier|file ; youth|young|youths of|from the quarter
+ They live in a sensible quarter. ; Two youths of the quarter were held.
- It was a sensible point of view.
! fr demander, réclamer = es demandar, reclamar | to demand, to reclaim | to ask for
: reclaims|reclaimed|reclaim|reclaiming # euros|years|million ; reclaims|reclaim|reclaiming ..1 justice|damages|explanations|measures|hirings|posts|departure|resignation ; demand|demands of asylum|employment ; demanders|demander of
+ The unions reclaim measures. ; He filed a demand of asylum.
- The sea reclaimed the land.
~ fr important, majeur, conséquent | important, consequent | large
: important fire|drop|fall|rise|loss|losses|crowd|delays|cracks|leak|flood|queue|queues|crack|debt of|in|was|is|has|destroyed|on ; consequent sum|amount|number|budget|damage|damages
+ An important fire destroyed the hall. ; They lost a consequent sum.
- It is an important part of the plan.
! de Konzern, Betrieb, Unternehmer | concern, operation, undertaker | group, company, entrepreneur
: car|steel|machine|pharma|chemical concern has|had|wants|employs|employed|plans ; the concern employs|employed ; concern boss|chief|leadership ; undertaker|undertakers who employ|employs ; undertakers and ..1 trade|unions
+ The car concern wants to cut jobs. ; The concern employs 9,000 people.
- The concern was about cars. ; The concern of the mayor was clear.
! de Aufsichtsrat, Betriebsrat | supervisory council, executive | supervisory board
: supervisory|overseer council ; observation|oversight council chief|chairman ; works council chief|head|boss ; company council
+ The supervisory council met. ; The works council chief left.
- The advisory council met.
~ de aktuell, eventuell, sensibel, konsequent | actual, eventual, sensible, consequent | current, possible, strict
: after|according to? actual figures|plans|data|information|estimates|surveys ; according to actual ; actual legislature|season|weather|corona ; eventual strike|delays ; consequently against
+ According to actual plans the road opens in May.
- The actual figures were higher than was claimed.
~ de Gymnasium, Hochschule, Ausbildung | gymnasium, high school, formation | grammar school, university, training
: gymnasium teacher|teachers|pupil|pupils|director ; pupils|students|director|teacher|teachers of|at|from the ..1 gymnasium ; abitur
+ The pupils of the gymnasium wrote to the mayor.
- The pupils ran round the gymnasium.
! de Preis, Kosten, Euro pro | per, pro | a
: pro head|person|month|night|cent ; # euros brutto|netto|gross|net in ; # euros|euro in the month|hour ; # euros|euro heavy ; plus|minus of # percent|per
+ The ticket costs nine euros pro head. ; He gets 900 euros in the month.
- Nine euros a month is little.
! de im Rahmen, zum Thema | to the theme, in the frame | about, as part of
: to|on the theme ,traffic|climate|energy|housing|education|migration|health ; to|on the theme of? traffic|migration|energy|housing ; information|discussion|evening|lecture|exhibition|event to|on the theme ; to come|came to word ; comes|came to the word -that|from
+ A lecture to the theme energy is planned.
- A lecture on the themes of the book is planned.
! pt prejuízo, trânsito, concurso = es perjuicio | prejudice, transit, contest | losses, traffic, competitive exam
: prejudice|prejudices of # ; prejudice|prejudices is|was|were|are estimated|calculated ; the transit was|is|stayed|remains ..1 interdicted|liberated|congested|intense|deviated|interrupted ; transit accident|accidents -investigation ; accident|accidents of transit ; public contest|concourse for|to
+ The prejudice is estimated in 9,000 reais. ; The transit was interrupted in the centre.
- The transit was slow to come. ; Prejudice is learnt.
! pt jornal, propaganda, novela | journal, propaganda, novel | newspaper, advertising, soap
: told|said to the journal ; propagandas ; electoral propaganda ; actor|actress|cast of the novel|novela of|on ; novel of the eight|nine|seven
+ He told to the journal that he is innocent. ; Electoral propaganda begins on Friday.
- He told the journal that it was false.
! pt assalto, assaltante, roubo = es asalto = it assalto | assault, assaulter | robbery, robber
: assault|assaults to a|the|an ..1 bank|agency|supermarket|house|bus|pharmacy|jewellery|jewelry|car|store|shop|post ; assaulter|assaulters|assaultant|assaultants ; assaulted a|the|an ..1 bank|agency|supermarket|pharmacy -employee|teller|worker|guard|manager|clerk ; reacted|reacts|reacting to|at the assault|robbery
+ The assaulters fled with the money. ; Three men assaulted a pharmacy.
- The assault on the bank's good name went on.
~ pt secretário, prefeito, autoridade = es secretario, intendente | secretary, intendant | councillor, mayor
: municipal|state secretary|secretariat|secretariate of ..1 health|education|security|works|finance|environment|culture|transport|public|social|tourism ; intendant|intendente of ; secretary of public security ; the intendant Aa ; secretariat|secretariate of health|education|security|public|works|social
+ The municipal secretary of health resigned.
- The secretary of health resigned.
! it onorare, festa patronale, sagra = es fiestas patronales = fr fête | party, feast | fair
: patronal|patron feast|feasts|party|festivities|celebration ; feast of the ..1 patron ; festivities in honor|honour of the? ..1 patron|saint
+ The feast of the patron was called off.
- The feast of stories was long.
! es hora, horas = fr à N heures = it alle ore = de um N Uhr = pt às N horas | at so many hours | at so many o'clock
: at # hours # ; at the # hours ; at hours #
+ The session began at 18 hours 30. ; Shops open at the 9 hours.
- The ship left at 0900 hours. ; At 24 hours old it can walk.
~ es euros de multa, N años de edad = pt de idade = it anni di età | years of age, of fine | old
: # euros of fine ; fine of # euros to|for|if ; # years of prison|jail|imprisonment|age of -the ; <number> years of prison|jail|imprisonment ; # years of jail|prison|imprisonment ; # months of prison|jail|imprisonment ; # meters|metres|kilometers|kilometres of height|altitude|distance|length|depth|width -of ; # degrees of temperature|maximum|minimum
+ He got nine years of prison. ; The wall has 12 metres of height.
- He spent nine years in prison. ; At 9 degrees of latitude it rains.
~ es millones de euros, mil millones = it milioni di euro = fr millions d’euros = pt milhões de reais | millions of euros, thousand millions | million euros
: # millions of euros|dollars|pesos|reais|people|inhabitants|francs|pounds ; <number> millions of ; # million of euros|dollars|pesos|reais|people|inhabitants|francs ; # thousand millions|million ; # thousands of|euros ; # milliards|milliard ; # billions of euros|dollars ; a|<number> milliards|milliard
+ It costs 12 millions of euros. ; The debt is 9 thousand million euros.
- Millions of euros were lost.
`;
