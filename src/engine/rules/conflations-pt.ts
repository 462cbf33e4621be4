/** Portuguese words whose two senses English keeps apart, and set phrases brought over word by word. */
export const PORTUGUESE = `
! pt delegacia | delegacy, delegation | police station
: police delegacy ; delegacy of ; taken|went to the police delegation ; # police delegation of
+ He was taken to the police delegation.
- The police delegation left.
! pt delegado | delegate | police chief
: delegate of the civil? police ; civil police delegate|delegates ; delegate responsible for the case|investigation|investigations ; the delegate ..2 opened an? ..1 inquiry|investigation ; delegate ..2 opened an inquiry to
+ The delegate responsible for the case said so.
- The delegate responsible for the vote said so.
! pt prefeito, prefeitura | prefect, prefecture | mayor, city hall
: prefect of rio|sao|salvador|recife|curitiba|manaus|porto|belo|fortaleza|campinas ; ex|vice prefect of ; prefecture of the city ; prefecture of rio|salvador|recife|curitiba|manaus|fortaleza|campinas|porto|belo has|have|informed|announced|opened ; prefecture said|informed|reported in a note ; the prefecture informed|cancelled|canceled|suspended ; municipal prefecture ; city prefecture
+ The prefecture of the city cancelled the classes.
- The prefecture of police closed the road.
! pt Câmara dos Deputados, vereador | camera, vereador | chamber, councillor
: camera of deputies ; municipal camera of ; vereador|vereadors|vereadores ; camera|chamber of councilors|aldermen
+ The camera of deputies voted.
- The camera of the deputy broke.
! pt anunciar o assalto = es asaltar | to announce the robbery, to assault | to say it is a hold-up, to rob
: announced the robbery|robberies|holdup|assault ; assault to the? bank|store|bus|house|jewelry|car ; victim|victims of an assault to ; assault|assaults|assaulted|assaulting a|the ..1 bank|store|shop|bus|lottery|agency|pharmacy|residence|post ; bandits invaded a|the ..1 bank|store|house|shop|bus ; # bandits on a? motorcycle ; bank agency|agencies ; the agency was|will ..1 closed
+ Eight men assaulted a bank in the centre. ; They announced the robbery and left.
- Eight men assaulted a guard at the bank.
! pt troca de tiros, bala perdida | change of shots, lost bullet | exchange of fire, stray bullet
: change|changes of shots ; changed shots with ; a|the|by lost bullet|bullets ; hit by ..2 lost bullet
+ A girl was hit by a lost bullet.
- The man lost bullets.
! pt constipação, esquisito | constipation, exquisite | cold, odd
: flu and constipation|constipations ; constipations and flu ; exquisite behavior|behaviour|attitude|attitudes ; found it exquisite that
+ Nurses treat flu and constipations.
- He had exquisite taste.
! pt notícia, legenda | notice, legend | news, caption
: notice|notices of the? death|resignation|arrest|marriage|attack spread|shocked|surprised ; legends of the? photo|photos ; legend of the? photo|photos
+ Notice of the death shocked the town.
- A notice of the arrest was printed.
! pt mulher | woman | wife
: ex woman ; ex women ; his woman and # children|daughters|sons|kids ; his woman and his|the children|daughters|son|sons|daughter
+ He left his woman and two children.
- The woman and two children left.
! pt torcida organizada, técnico, seleção = es técnico, selección | twisted, technician, selection | fans, coach, national team
: organized|organised twisted|crowds ; organized|organised cheer|fans of ; technician|technical of the? ..2 team|club|selection ; brazilian|portuguese|argentine|colombian|uruguayan selection won|lost|beat|drew|faces|faced|plays|played|coach|will ; opened the placard|scoreboard ; by the placard|scoreboard of
+ The technician of the team resigned.
- The technician of the lab resigned.
! pt segundo, de acordo com | second, in agreement with | according to
: ^ second the police|ministry|newspaper|witnesses|delegate ; ^ in agreement|accord with the? police|newspaper|witnesses|delegate|firefighters
+ Second the police, nobody was hurt.
- Second, the police left.
! pt boletim de ocorrência, ocorrência | occurrence | police report, incident
: bulletin|bulletins of occurrence ; occurrence bulletin|bulletins ; occurrence was|were attended|registered|recorded ; attended|registered|recorded the|an occurrence|occurrences ; attended|registered|recorded ..2 # occurrences ; police|firefighters attended an occurrence ; # occurrences in ; # occurrences ..1 registered|recorded|were ; record of occurrence
+ The Civil Defense registered 90 occurrences.
- It is a rare occurrence in May.
! pt em flagrante = it in flagrante = es en flagrante | in flagrant | in the act
: arrested|detained|caught|imprisoned|prisoner in flagrant|flagrancy|flagrante ; prison in flagrante|flagrant ; in flagrant for|of
+ They were arrested in flagrant.
- It was in flagrant breach.
! pt prisão preventiva, mandado de busca = es prisión preventiva | prison, warrant | detention
: preventive prison ; prison mandate|mandates ; mandate|mandates of prison|arrest|search ; warrant|warrants of ..1 search|prison|arrest|apprehension ; search and apprehension ; had the? preventive ; temporary prison
+ Twenty warrants of search and apprehension were served.
- The warrants of the king were sealed.
! pt denúncia | denunciation | tip-off
: anonymous denunciation|denunciations ; public ministry asked|requested|denounced|filed|accused|accuses|offered ; offered a? denunciation ; denunciations of ..1 residents|neighbors
+ They came after an anonymous denunciation.
- The denunciation of the war was loud.
! pt transporte coletivo | collective | public
: collective transport driver|drivers ; collective bus ; passengers of the collective -farm|farms|of ; the collective ..1 overturned|caught|was|hit set|fire
+ The passengers of the collective got out.
- The passengers formed a collective.
! pt apreender, apreensão | to apprehend | to seize
: apprehended # ..1 kilos|kilograms|weapons|bottles|cell|grams|doses|animals|birds ; drugs|weapons|cocaine|money was|were apprehended ; apprehension of ..2 drugs|weapons|cocaine|vehicles ; apprehended drugs|weapons|cocaine ; material was|were ..1 apprehended
+ The police apprehended 40 kilos of cocaine.
- The police apprehended 40 men.
! pt internado = es internado | interned | in hospital
: interned in|at the? ..2 hospital|icu|intensive|clinic ; remains|is|was interned in|at ..3 state|hospital|icu|condition ; remains interned ; interned in ..1 grave|serious|stable ; interned since
+ The driver remains interned in a grave state.
- He was interned in a camp.
! pt foragido | foragido, fugitive | on the run
: foragido|foragidos ; is|are|was|remains ..1 considered fugitive|fugitives ; is|are fugitive $
+ The leader is foragido.
- The leader is a fugitive.
! pt encaminhar | to forward | to take, to refer
: was|were|been forwarded to the ..2 hospital|police|institute|morgue|jail|prison|station|legal|medical|unit|emergency|iml|delegacy ; people|victims|person|bodies|body|suspects|suspect was|were forwarded ; forwarded to ..2 hospital|institute|morgue ; legal medical institute ; institute of legal medicine ; medical legal institute
+ Three people were forwarded to the hospital.
- The letter was forwarded to the board.
! pt pretender = es pretender | to pretend | to intend
: pretends|pretend|pretended to ask|hire|build|open|invest|expand|create|reach|approve|hold|resume|launch|present|deliver|conclude ; government|president|minister|company|group pretends|pretended to
+ The mayor pretends to ask for more police.
- The boy pretends to be asleep.
! pt manifestar-se, posicionar-se = es manifestarse | to manifest oneself | to comment
: manifest|manifests|manifested himself|herself -in|as ; not manifested itself on ; not manifested $ ; had|has|have not ..1 manifested ; positioned himself|herself|itself on ; manifested itself on the case ; only manifest ; was not localized|located to comment ; did not ..1 manifest
+ The lawyer will not manifest himself.
- The fear manifested itself in riots.
! pt sem luz = es sin luz | without light | without power
: people|homes|houses|residents|families|neighborhoods|consumers|thousands without light ; leaves|left|leave ..3 without light ; without ..1 light since ; without light for # hours
+ The storm left ten thousand people without light.
- The room was without light.
~ pt deixar mortos = es dejar muertos | to leave dead | to kill
: leaves # ..1 dead ; leave # dead and ; leaves|leave a? balance|balance of
+ The crash leaves two dead and nine hurt.
- He left two dead letters.
! pt morrer no local = es morir en el lugar | to die at the place | to die at the scene
: died at|in|on the place|local|spot $ ; died at|in|on the place and|before ; not resist|resisted to the? injuries|wounds ; did not resist the? injuries|wounds ; did not resist and died ; resisted to the injuries
+ The rider did not resist the injuries.
- He died at the place he loved.
! pt acesso ao processo, autos | process, autos | case file
: access to the? process|processes $ ; access to the records|autos of ; access to the? process|autos ; the process runs|proceeds|is in|under secrecy|secret ; in secrecy of justice ; secrecy|secret of justice ; runs in secret|secrecy
+ He had no access to the process.
- He had access to the processor.
! pt formação de quadrilha = it associazione per delinquere = es asociación ilícita | formation of gang | conspiracy
: formation of a? gang|quadrilha|militia ; association for trafficking ; criminal association|organization and money ; gang|gang formation ; qualified theft|homicide|robbery ; aggravated|doubly qualified ; answer|answers|answering for the? crime|crimes ; will|to answer for ..3 homicide|theft|robbery|trafficking|gang|crime|crimes|mistreatment
+ They will answer for formation of gang.
- The formation of gangs is feared.
! pt pegar pena | to catch (years) | to face
: can|could|may catch ..2 # years ; penalty|penalties can|may reach # years ; can catch up to ; sentence can reach
+ He can catch up to ten years.
- She can catch ten fish.
! pt em nota = it in una nota = es en una nota | in a note | in a statement
: said|informed|stated|reported|declared|clarified|says|informs in|by|through a ..1 note -to ; in note , ; in note ..1 the ; in a note sent to ; through note ; by means of note|notes
+ The prefecture said in a note that it helps.
- She said in a note to her son that she left.
! pt decretar calamidade, interditar = es decretar | calamity, interdiction | emergency, closure
: decreed calamity|emergency|state ; decreed a? ..1 state of public|calamity|emergency ; public calamity ; interdiction of the ..1 avenue|street|road|bridge|highway|lane|building ; avenue|street|road|bridge|highway|lane was|were|is|are|remains ..1 interdicted ; interdicted the
+ The governor decreed calamity. ; The interdiction of the avenue lasted hours.
- The calamity struck in May.
! pt dar apoio, todo o apoio | to give support | to help
: giving|give|given|gives all the ..1 support|assistance ; all the necessary support|assistance ; provide|provides|providing all the? ..1 support ; paying|pay all assistance
+ We will give all the support to the families.
- All the support came late.
! pt apurar, averiguar = it accertare | to ascertain | to find out, to investigate
: inquiry|investigation|procedure to ascertain|investigate|verify the|if|responsibilities|responsibility ; opened an inquiry to ; ascertain the facts|responsibilities|causes ; instituted|installed|instated an? ..1 inquiry|procedure ; administrative procedure was|to
+ A procedure to ascertain the facts was instated.
- He rang to ascertain the time.
! pt rede municipal | municipal network | council schools
: municipal|state|public network of education|teaching|health|schools ; schools of the municipal|state network ; classes in the municipal|state ; in the municipal network $ ; municipal|state teaching network
+ Classes in the municipal network begin in May.
- The network is municipal.
! pt ser alvo = it operazione scattata | target | suspect
: is|are|was|were target|targets of ..1 action|operation|investigation|inquiry|the|search ; officers|policemen|businessmen|politicians are targets ; operation|action triggered|unleashed|deflagrated by ; in an operation ..1 triggered ; triggered|unleashed|deflagrated an? operation ; operation was|is triggered|deflagrated|unleashed ; deflagrated
+ Two officers are targets of the action. ; The police deflagrated an operation.
- The bank was the target of the fraud.
! pt movimentar | to move about | to handle (money)
: moved about # million|billion ; moved|moves ..2 # million|billion reais ; gang|group|scheme moved # ; gang|group|scheme acted since|in ; acted since #
+ The gang moved about four million reais.
- She moved about ten metres.
! pt sítio = es zona rural | site | farm, smallholding
: site|sites in the rural ; in a site in ; rural zone|area of the? municipality ; in the rural zone ; zone rural
+ The birds were kept in a site in the rural zone.
- The site in the city is new.
! pt estacionamento, corpo de bombeiros = es cuerpo de bomberos | parking, body of firefighters | car park, fire brigade
: in|at the parking of ; in the parking $ ; flames in the parking ; body of firefighters ; firefighters|fire body ; corps of ..1 firefighters ; military firefighters ; retirees on <weekday> ; fire department was called|triggered|activated ; was triggered|activated to ; the samu was
+ The body of firefighters was called.
- The body of a firefighter was found.
! pt idoso, atropelar = es atropellar | elderly, to trample | elderly person, to run over
: elderly of # ; elderly woman|man of # ; a taxi|bus|motorcycle driver of # ; motoboy|motogirl ; was trampled|run by a|over by car|a ; was trampled by a ..1 car|truck|bus|motorcycle
+ An elderly man of 80 fell. ; A girl was trampled by a car.
- He was trampled by a horse.
! pt afinal de contas | at the end of accounts | after all
: at last of counts ; at the end of accounts
+ He came, at the end of accounts, alone.
- At the end, of accounts there were two.
`;
