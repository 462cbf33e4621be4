/** Formulas of Spanish news, and words that are no English, as they stand when brought over word by word. */
export const SPANISH_PRESS = `
! es depurar responsabilidades | to purge responsibilities | to hold somebody to account
: depurate|depurated|purge|purged|purify|debug responsibilities|responsibility ; responsibilities ..2 purged|depurated|debugged|clarified ; assume|assumes|assumed political responsibilities ; demand|ask|asks for? political responsibilities
+ They asked that responsibilities be purged.
- The party was purged of its duties.
! es dar la cara, estar a la altura | to give the face, to be at the height | to face up, to rise to it
: give|gives|gave|given|giving the face $ ; been|is|are|was|were|be at the height -of ; at the height of the ..1 circumstances|moment|occasion|situation|challenge
+ The mayor has not given the face. ; The team was at the height of the circumstances.
- At the height of the storm he gave the face of the rock a look.
! es rueda de prensa, comparecencia | in press wheel, appearance | at a news conference
: press rueda|wheel|round ; rueda of press ; in press conference $ ; in press conference ,after|the|to|this ; in a ..1 appearance before the? media|press|journalists ; appeared before the media to
+ The minister said so in press conference.
- He spoke in a press conference room.
! es titular, responsable de | titular, holder | minister, head
: titular|titulars of the? health|interior|education|economy|justice|finance|court|department|ministry|agriculture|defence|defense|culture ; the titular of ; head|holder|owner|responsible of the? ministry|portfolio|interior|health|education|economy -of ; the titular judge|minister|councillor|counsellor
+ The titular of Health came.
- He is the titular head of the church.
! es concentrarse = pt concentrar-se | to concentrate | to gather in protest
: concentrated before|in|outside the doors|gates|square|plaza|door|headquarters ; concentrated|concentrate themselves? before|in front ; concentration|concentrations of protest|support|repulse|silence|rejection ; silent|protest concentration|concentrations ; hundreds|thousands|dozens of people ..1 concentrated -on
+ The nurses concentrated before the doors of the ministry.
- The students concentrated in the hall.
! es baja, alta médica = pt alta médica | the high, the low | to be discharged, sick leave
: receive|received|receives|given|gave|give|giving the ..1 high|discharge this|on|in|today|tomorrow|yesterday|soon|after|from -end ; medical high|low ; voluntary|medical high|low ; given|received of? high ; the high medical|hospitalary ; low for|by injury|illness|maternity ; is|are|was|were|be low by|for|through injury ; causes|caused|cause low ; given|have|had|been the high in|at|by|during|this|on|and|after ; gave|give|gives positive|negative in|at|to the ..1 alcohol|alcoholemia|breathalyser|breathalyzer|test|control|drugs
+ One of them may receive the high on Sunday. ; The goalkeeper is low by injury.
- Prices were given a high mark.
! es parte médico | medical part | medical bulletin
: medical part|parts , ; according to the medical part|parts ; the medical part ..1 says|said|indicates|indicated|speaks|released|issued ; medical part of the|yesterday|today ; last|latest medical part ; part of injuries|war|incidents
+ According to the medical part he is stable.
- She played the medical part well.
! es natural de, vecino de | natural of, neighbour of | from, who lives in
: natural|naturals|native|neighbour|neighbor|neighbours|neighbors of Aa ,and|was|were|who|has ; was|is|were|and|man|woman|driver|youth natural of the ; , natural of Aa ; , neighbour|neighbor of Aa ; vecino|vecinos of
+ The driver, natural of Oropesa, is unhurt.
- A natural leader, of the old kind, was here.
! es fuga, riesgo de fuga = it pericolo di fuga = pt risco de fuga | danger of flight | risk of absconding
: appreciates|appreciated|sees|considers|exists|existed ..3 risk|danger of flight|escape ; danger of flight -and ; danger|risk of repetition|reiteration|evidence|destruction ; danger|risk of ..1 reiteration
+ The judge appreciates risk of flight.
- The danger of the flight was known. ; He saw a risk of flights being late.
! es a raíz de | at the root of | following
: at|to|in the|a? root of the|a|an ..1 complaint|denunciation|investigation|accident|death|publication|facts|events|case|incident|attack|call ; opened|began|started|initiated|arose|started|launched at the? root of
+ The case was opened at the root of a complaint.
- Money is at the root of the evil.
! es recurso, recurrir | resource, to recur | appeal
: present|presented|file|filed|interpose|presents|submitted|lodge|lodged|admits|admitted|dismissed|rejected|rejects|estimated|reject a|an|the|his|her resource|resources ; resource|resources of appeal|cassation|amparo|reposition|unconstitutionality|alzada ; resource before|against the ; recur|recurs|recurred the|before ..1 sentence|ruling|decision|fine|sanction|resolution|court|supreme|constitutional
+ He will present a resource against the decision.
- It is a resource for the public.
! es ser ajeno a = it essere estraneo a | to be alien to | to have nothing to do with
: is|are|was|were|be|being ..1 alien|extraneous|foreign|stranger|external|unconnected to the ..1 facts|events|matter|case|organisation|organization|company|will|affair ; for|by|due causes|reasons ..1 alien|foreign|extraneous to ; causes alien|foreign to ; extraneous|alien to the facts
+ The bank says that it is alien to the facts.
- Mercy is alien to him.
! es dejarse (en bolsa) = pt deixar | to leave per cent | to lose
: shares|share|index|title|titles|stock|ibex|selective ..2 left|leaves the? ..1 per|<number> ..1 percent|cent|points ; left the <number> per|percent|cent ; left|leaves # percent on|in the ; revalue|revalued|revalues # ; revalued|revaluated a|an|the
+ Its shares left the two per cent. ; The title revalued 3 per cent.
- He left the two men there.
! es cortar el tráfico, retención | to cut the traffic, retentions | to block the road, tailbacks
: cut|cuts|cutting the traffic|circulation -off|costs|in|by|volume ; retention|retentions of|reached|reach|in|on ..2 kilometres|kilometers|km|highway|motorway|direction|entrance ; traffic retentions ; kilometres|kilometers of retention|retentions|tailback ; rolled|rolling march of
+ The farmers cut the traffic on the bridge. ; There were retentions of nine kilometres.
- They cut the traffic in half.
! es cifrar = it quantificare = fr chiffrer à | to cipher, to figure | to put at
: cifrated|cifred|ciphered|ciphers|cyphers|encrypted|encrypts|figured|quantified|quantifies ..3 in|at|on <number>|more|about|some|around|over ; cifrated|cifred
+ The mayor ciphered the losses in two million.
- The figures stood at two million.
! es no se produjeron detenciones, heridos = it si sono registrati = pt registar-se | were produced, registered | there were
: no ..1 detentions|detention|arrests|injuries|injured|victims|incidents|damage were|was|have|has been? produced|registered ; were|was ..1 produced detentions|arrests|incidents|injuries ; produced ..2 detentions|arrests|blackouts|altercations ; accident|incident|explosion|robbery|facts|fire|collapse was|were produced in|at|on|when|around|about|this ; registered|recorded some|several|numerous retentions
+ No detentions were produced. ; The accident was produced at nine.
- No arrests were made. ; The show was produced in Rome.
! es trabajar a pérdidas, explotación ganadera | at losses, exploitation | at a loss, farm
: work|works|working|sell|selling|produce at|to|with losses ; follow|continue with the exploitation ; cattle|agricultural|livestock|farming|family|pig|dairy exploitation|exploitations ; owner|owners|titular of a|an|the ..1 exploitation|exploitations
+ We cannot sell at losses.
- He works, at loss of sleep, all night.
! es mostrarse dispuesto, partidario = it mostrarsi = fr se montrer = pt mostrar-se | to show oneself | to be, to seem
: showed|shows|shown|show himself|herself|themselves|itself ..1 disposed|favourable|favorable|satisfied|convinced|optimistic|prudent|contrary|partisan|available
+ The minister showed himself disposed to talk.
- He showed himself in the square.
! es turno de palabra, réplica | turn of word | turn to speak
: turn|turns of word|speech|reply|replica|intervention|questions|replies ; took|take|takes|taking the word -of|from ; asked|asks|ask the word ; ask|asked|takes for the word ; cede|ceded|gives|gave the word
+ In his turn of word he named nobody. ; The mayor took the word.
- He took the words back. ; An odd turn of words.
! es dotado con, partida, ejercicio = fr doté de = it dotato di | endowed with, item, exercise | worth, budget, year
: endowed|gifted with # ..1 euros|euro|pesos|million|millions|dollars ; endowed with an? ..1 million|budget|amount|euros ; the last|previous|two|three|next|current|past ..1 exercise|exercises -of|he|she|and ; exercise of # ; fiscal|budgetary exercise ; budget|budgetary item was|is|for|of ; budgetary|economic item|items|game|departure|consignment
+ The prize is endowed with 30,000 euros. ; Sales rose in the last two exercises.
- Four exercises were set. ; A man endowed with 30 years of luck.
! es prever aprobar, está previsto = it prevedere = fr prévoir = pt prever | to foresee to | to expect to
: foresees|foresee|foreseeing to ; is|are|was|were foreseen to|for|in|within|on|by ; it is|was foreseen that ; has|have foreseen to ; meteorology|forecast|aemet foresees|foresee ; previewed|previsible|prevised|previsibly ; has|have foreseen an|a ..1 investment|budget|increase|reinforcement|plan
+ The council foresees to open it in May. ; It is foreseen that the road opens.
- Nobody had foreseen it.
! es estar pendiente de = it essere in attesa di | to be pending of | to await
: pending|awaiting|earring of the|a|an|his|her|what|being|that|receiving|approval|trial|knowing ; in wait|expectation of the|a|his|being|judgment|trial|results ; in the wait|waiting of
+ The case is pending of a report.
- The case is pending, of course.
! es en libertad provisional, cautelar | provisional freedom | bail
: left|put|remain|remains|decreed|placed in|at provisional liberty|freedom ; communicated prison ; prison ..1 communicated|incommunicado ; without bail|bond for the? ..1 crime|crimes|alleged|presumed ; declare|declared|declares|declaring in quality|condition|as before|of|investigated|accused ; accepted|agreed to declare -that|a|the|it|war|an|his|her|their|itself|victory ; declared|declares before the ..1 judge|magistrate -that ; took|take|takes|taking declaration|statement to|of|from the ; taken|took declaration ; benefited|availed|welcomed|accepted to his|her|their right|rights not|to
+ He was left in provisional liberty. ; She accepted to declare for three hours. ; He declared before the judge on Tuesday.
- They declared their freedom.
~ es en este sentido = it in tal senso = fr en ce sens = pt nesse sentido | in this sense | on this
: ^ in this|that sense , the|he|she ; ^ in this same sense
+ In this sense, the mayor spoke of a plan.
- For his part in the film he took nothing.
! es poner en valor, poner de manifiesto = fr mettre en valeur | to put in value | to stress, to show
: put|puts|putting|putted ..1 in|into|on value|manifest|evidence|relief -of ; put|puts|putting in|of manifest|relief ; puts|put of|in manifest ; put|puts ..1 on|over the table ..1 that ; made|makes|make manifest his|her|their|that|the ; put|puts|placed at the disposition ; continues|continue|remains|follows without date -for|set|of
+ The mayor put in value the work of the nurses. ; The report puts of manifest the faults.
- She put it in writing.
! es no descartar = it non escludere = pt não descartar | not to discard | not to rule out
: not|n't|nor discard|discards|discarded|discarding that|the|any|a|an|no ; nothing|hypothesis|hypotheses|option|possibility|line|lines ..2 is|are|was|were|be|been discarded ; discarded|discards|discard that|any ; no|any ..2 hypothesis|option|possibility is|are|was discarded|excluded ; not exclude|excludes|excluded any ..1 hypothesis|track|trail|lead|possibility
+ The agents do not discard that it was set. ; No hypothesis is discarded.
- Do not discard old maps.
! es ascenso, permanencia, afición = it salvezza, tifosi | ascent, permanence, hobby | promotion, survival, fans
: the ascent|ascension|descent|permanence|promotion|salvation -of|to|from|and|into|down ..1 in|of|is the? first|second|third|category|league|division|season|2008|2013 ; play|plays|playing themselves|itself|himself the? ..1 permanence|salvation|ascent|promotion ; plays|played itself|himself the ; hobby of|to the ..1 team|club|stadium ; goodbye to|of|from the hobby ; local|own|rival hobby ; # ..1 parties|party disputed|played ; disputed|disputes # ..1 matches|games|parties|minutes ; disputed|disputes <number> ..1 matches|games|parties|minutes ; disputed the|a ..1 match|game|final|party|derby ; match|game|final|matches|games disputed on|in|this|at|yesterday
+ He has disputed 312 matches. ; They play themselves the permanence.
- The goal was disputed in the match.
! es presuntamente, supuesto = pt suposto | supposed, supposedly | alleged
: the supposed author|authors|aggressor|thief|thieves -of ..1 -book|play ; alleged|presumed|supposed facts ; alleged|presumed ..1 diversion|commission|perception|irregularities|collection of ; presumedly|presumptively killed|stabbed|stole|murdered|raped|attacked ; a|the presumed ..1 crime|offence|case|fraud|attack|corruption
+ The supposed author is in prison. ; He presumedly stabbed his neighbour.
- The supposed saint was a fraud.
! es formalizar, tramitar, expediente | expedient, to formalise | file, to process
: opened|open|opens|opening|archived|initiated|processed|resolved an|the ..1 expedient ; expedient|expedients of regulation|employment|sanction|expulsion|against|was ; disciplinary|sanctioning|informative|administrative expedient|expedients ; tramit|tramits|tramited|tramitation ; realised|carried the|all tramits
+ The council opened an expedient to the firm.
- They took the expedient way.
! es dispositivo, operativo = fr dispositif = it dispositivo | device, operative | operation, measures
: security|police|rescue|search|traffic dispositive ; security|police|rescue|search|traffic|emergency device of|formed|composed ; search|rescue|security|police operative|operatives was|is|of|for|began|has|in ; device was deployed|mounted around|along|in the ; mounted|deployed|established|activated a|an ..2 dispositive|operative ; operative of search|security|rescue
+ A device was deployed around the square. ; The search operative was resumed at dawn.
- The device was found under a car.
! es centro, personal sanitario = it sanitario = fr sanitaire = pt sanitário | sanitary | health
: sanitary staff|personnel|authorities|authority|emergency|crisis|services|centre|center|centers|centres|system|workers|professionals|situation|alert|measures|reasons|assistance|sources|transport|area|pass|technicians|equipment|material|department|attention -napkin
+ The sanitary authorities closed the well.
- The sanitary sewer system failed.
! es asistencia, asistentes | assistance, assistants | attendance, those present
: assistants|assistance to|at the|a ..1 <gathering> ; with|the assistance of # ..1 people|persons|spectators ; # assistants ; all|many the assistants ; among the assistants
+ The assistants to the ceremony wept.
- The assistants to the minister wept.
! es incorporarse = it aggregarsi = pt incorporar-se | to incorporate oneself | to join
: incorporate|incorporated|incorporates|incorporating to|himself|herself|themselves|itself ; incorporation to the|his|her|its
+ She will incorporate to the team in May.
- The town incorporated in May.
! es renovar por, procedente de, traspaso | to renew, coming from, transfer | to extend a contract, from
: renew|renewed|renews|renewal for|by|with|until the? ..1 club|team|entity ; signed|signs|arrived|arrives|flight|plane|boat|train|bus|drugs proceeding|procedent from ; procedent from
+ He renewed for the club. ; She arrived proceeding from Lima.
- He renewed his plea.
! es contar con = it contare con = fr compter = pt contar com | to count with | to have
: counts with ..1 a|an|the|<number>|more|some|his|her|its|that|support|several|two
+ The town counts with two bridges.
- It counts, with the rest, as waste.
! es según ha podido saber, fuentes próximas = it secondo quanto appreso = fr selon nos informations | according to our informations | we understand
: according to what? ..1 could|has|have ..1 been? able? know|known|learn|learned|to know ; according to what ..2 this|our newspaper|newsroom|agency|radio|medium|office|diary ; could|has|have know|known|learned|learnt this|the newspaper|newsroom|agency|medium|diary ; according to our|his|her|the|some|several|first|these informations ; has|have been able to know|learn this|the newspaper|agency|medium ; sources of the ..1 council|town|department|sector|entity|club ..1 have|has|told|confirmed|indicated|consulted
+ According to could know this newspaper, he is well. ; According to our informations, she left.
- According to what he could see it was red.
! es acusar la ausencia, el cansancio = it accusare un malore | to accuse an illness | to feel, to suffer
: accuse|accused|accuses|accusing the ..1 absence|absences|tiredness|fatigue|blow|effort|lack|impact ; accused|accuses|accusing a|an|the ..1 illness|malaise|sickness|pain|pains|discomfort|headache
+ The team accuses the absence of its captain. ; The pupil accused an illness at noon.
- She accused the absent mayor.
! es presentar la dimisión, tomar posesión = fr présenter sa démission = pt tomar posse | to present one's resignation, to take possession | to resign, to take office
: present|presented|presents|presenting|put|puts his|her|their|its dimission|demission|resignation|charge|position -at|to|of|disposal ; put|puts|placed his|her|their charge|position|office|post at|to the? disposal|disposition ; takes|took|take|taking possession of|in the? ..1 charge|position|office|seat|post ; took|takes possession as|on|yesterday|this ; presented his|her|their ..1 dimission|demission ; demission|demissions|dimission|dimissions
+ He put his charge at disposal. ; She took possession of the charge of rector.
- They took possession of the house.
! es reunirse, mantener un encuentro | to maintain a meeting | to hold a meeting, to meet
: maintained|maintain|maintains|maintaining|sustained a|an|the|several|some|different ..1 meeting|meetings|encounter|encounters|conversation|conversations|contacts|interview|reunion
+ The mayor maintained a meeting with the unions.
- He maintained that the meeting was short.
! es hacerse público, trasladar | to make public, to transfer | to publish, to tell
: made|make|makes|making public that|a ..1 communique|communicate ; transferred|transfers|transmitted|moved his|her|their|its ..1 condolence|condolences|solidarity|concern|gratitude|congratulations|pain|sorrow ; emitted|issued|published a communicate|communiqué|comunicado
+ The king transferred his condolences to the family.
- He transferred his support staff.
! es vial, tráfico rodado = it stradale = pt viário | vial, rolled | road
: vial safety|security|education|accident|accidents|axis|works ; rolled|wheeled traffic|circulation ; circulated|circulating|circulates by|on|along|through|in the ..2 road|highway|motorway|street|avenue|lane|direction|ring
+ The plan of vial safety was read.
- He put the vial safely away.
! es autonómico, comarcal = it comprensorio | autonomic | regional
: autonomic government|president|police|elections|parliament|community|communities|executive|administration|territory ; conselleria|diputation|diputacion ; provincial deputation
+ The autonomic government paid.
- The autonomic nervous system.
! es polémica = it polemica = fr polémique = pt polémica | polemic | controversy, row
: the|a|new|strong|great|political polemic|polemics about|on|over|around|between|for|by|arose|generated|caused|raised ; created|generated|caused|raised|sparked|provoked polemic|polemics ; polemic decision|law|project|statements|declarations|measure|minister|reform|referee
+ The polemic about the bridge goes on.
- She wrote a polemic against slavery.
! es telemático, presencial, jubilado | telematic, presential, jubilated | online, in person, retired
: telematic|telematically|telematics|presential|presentially|semipresential ; semi presential ; jubilated ; early jubilation|jubilations ; jubilation age ; by|via telematic|telematics ; licitation|licitations|licitate|licitated ; incautated|incautation|incautations|decommissioned ..1 kilos|drugs ; voluntaries ; sindical|sindicate|patronal|concejal|concejales|alcalde|alcaldesa ; ordenator|ordenators ; docents
+ Classes are presential again. ; The firm won the licitation.
- Jubilation at the win was great.
! es al cierre de esta edición, en las próximas horas | at the close of this edition | as we went to press
: at the close|closing of this edition|chronicle|newspaper ; in the next|last hours $ ; hours|until the|their last consequences ; to the last|ultimate consequences
+ At the close of this edition the fire was burning.
- At the close of this chapter he dies.
! es ordenanza, edil, pleno, municipio | full, edil | council meeting
: the municipal|extraordinary|ordinary full|plenary|plenum|pleno approved|of|will|has ; the plenum approved|debated|voted|rejected ; in|at the full|plenum of the|this ; edil|ediles|edils|aldermen of ; motion of censure against the mayor
+ The municipal plenum approved the tax. ; It is a motion of censure against the mayor.
- The full council approved the tax.
! es corte de luz, agua = it corte di luce = pt corte de luz | cuts of light, water | power cuts
: cut|cuts in|of the? light|fluid|supply -and|from|by|off|chain ; cuts of electricity|water -and|from|by|off ; stayed|left|remained|stay|remain without light|current|electric ; the light went|goes|was|came ..1 out|off|cut ; bill|bills|price|receipt|invoice|company|companies of the? light|electricity|water -and ; price|bill of the light
+ The street suffers cuts of light.
- The light went softly. ; He saw cuts of meat.
`;
