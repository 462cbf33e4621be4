/**
 * Formulas of Portuguese news, and words that are no English, as they stand when brought over word
 * by word. Names of institutions, which English reports from Brazil use too, only support.
 */
export const PORTUGUESE_PRESS = `
~ pt Ministério Público, corrupção passiva | Public Ministry, passive corruption | prosecutors
: public ministry has|had|asked|denounced|said|offered|wants|will|investigates|requested|opened ; promoter of justice ; passive corruption ; in the interior of the state
+ The Public Ministry asked for his arrest.
- The public ministers were there.
! pt renunciar ao cargo, assumir interinamente | to renounce to the charge, interinally | to resign, for the time being
: renounce|renounced|renounces|renouncing to the charge|mandate|office ; exonerated of|from the ..1 charge|function|position|post|cargo ; in|to|from the charge of ..1 president|minister|secretary|rector|director|governor|mayor|coach ; the vice assumes|assumed ; interinally|interinely
+ The rector renounced to the charge on Tuesday. ; The vice assumes until May.
- He was removed from the charge sheet.
! pt licitação, desvio de verba = es licitación | licitation, deviation | tender, embezzlement
: licitation|licitations|licitated ; deviation|deviations|detour of # ..1 million|millions|thousand|reais|euros ; deviation|deviations of ..1 public? money|resources|funds|verbas ; deviated # ..1 reais|million|millions ; verbas ; superfaturing|superfaturamento ; destined to the ..1 construction|purchase|acquisition|payment|works|reform
+ The inquiry looks at the deviation of 12 million reais. ; Funds destined to the construction of a school are gone.
- The deviation of 12 degrees was small.
! pt entrar com recurso, colaborar com a justiça | entered with an appeal, collaborates with the justice | appealed, is cooperating
: entered|enter|enters|entering with a|an|the ..1 resource|appeal|habeas|representation|lawsuit|action ; collaborate|collaborates|collaborated|collaborating with the justice -department ; at|to|in disposition|disposal of the ..1 justice|police|authorities ; denounced by the public ministry ; denounced for the crime|crimes of ; answers|answer|respond|responds in|at liberty|freedom -to
+ His lawyer entered with an appeal. ; He collaborates with the justice.
- She entered with an appealing smile.
! pt homicídio doloso, qualificado | qualified, dolous homicide | murder
: culposo|doloso|dolous|dolose|culpous ; doubly|triply qualified homicide|murder ; homicide|robbery|theft qualified|doloso|culposo ; qualified homicide ; robbery followed by|of death ; latrocinium|latrocinio ; executed with ..1 shots|bullets|gunshots ; effected|efetuated ..1 shots|shot|arrests|disparos ; crime of command|mando ; not resist|resisted to the ..1 injuries|wounds ; came|come|comes to be rescued|helped ; exercised <number> mandates ; nobody|no was imprisoned until
+ He is charged with qualified homicide.
- He qualified for the homicide unit.
! pt comemorar, conquistar | to commemorate, to conquer | to celebrate, to win
: commemorated|commemorates|commemorate|commemorating the|his|her|their ..1 decision|goal|goals|result|title|classification|conquest|approval ; conquest|conquests of the ..1 movement|title|championship|cup|workers|category|class|medal|vacancy ; conquered|conquer|conquers|conquering the ..1 title|championship|vacancy|medal|cup|gold|silver|bronze|classification
+ The students commemorated the decision. ; The team conquered the title in May.
- They commemorated the victory at sea with wreaths. ; He conquered the city.
! pt cumprir mandado, prisão decretada | fulfilled mandates, prison decreed | searched, arrested
: fulfilled|fulfil|fulfills|fulfilling|complied|accomplished|executed|expedited # mandates ; <number> mandates of|were|fulfilled ; mandate|mandates of search|prison|apprehension|preventive ; had|has|have his|her|their|the prison|imprisonment|arrest decreed ; prison|arrest was|were|is decreed|relaxed ; delivered|delivers himself|herself|themselves to the ..1 police|authorities|justice ; delivered himself|herself|themselves in|on the ; in flagrant -disregard|violation|breach|contempt|defiance
+ The police fulfilled nine mandates of search. ; He had his prison decreed.
- The mandate of heaven was served.
! pt greve, paralisação, reajuste | greve, paralysation, readjustment | strike, pay rise
: greve|greves|frentista|frentistas|guincho ; paralysation|paralyzation|paralization ; classes|activities|works are|were|remain paralysed|paralyzed ; salary|wage|wages|tariff|ticket|pension readjustment|readjust|readjustments ; readjustment of # ; assembly of the category ; the category decided|approved|asks|demands|claims|rejected|wants
+ The teachers are in greve. ; They ask for a wage readjustment.
- The paralysis of the patient spread.
! pt tombar, capotar, perder o controle da direção | tombed, lost the control of the direction | overturned
: tombed|capoted|capotou ; lost|loses|lose|losing the control of the? direction|steering|vehicle|car|truck -company ; hit|collided|beat|crashed frontally|laterally ; stretch|track|lane|highway|bridge|avenue|road|street stayed|was|were|remained|stay|is|remains ..1 interdicted ; interdicted for|in|since|both|traffic ; interdiction of the ..1 avenue|road|street|highway|track|bridge
+ A truck tombed on the highway. ; The track stayed interdicted for three hours. ; He lost the control of the vehicle.
- He tumbled to the floor and lost control of the vehicle.
! pt populares, presenciar, cobrar | populars, presenced | passers-by, saw
: populars said|took|helped|called|have|had|were|tried|looted|who ; presenced ; residents|population|dwellers|neighbours|neighbors charge|charges ..1 duplication|improvements|solution|solutions|asphalt|providences|works ; providences|providence ..1 taken|cabible ; took|take|taken|taking the ..1 providences ; legal|necessary|due|cabible providences
+ The seamstress presenced the scene. ; Populars helped the driver.
- Her presence at the scene was noted.
! pt prestar depoimento, ser liberado | gave deposition, was liberated | gave a statement, was let go
: rendered|lent|lends|lending|gave|giving deposition $ ; rendered|lent|gave|giving deposition and|at|to|in ; heard|listened and liberated ; conducted to the ..1 police|delegacy|delegation|delegacia -by ; liberated # ..1 million|millions|reais|thousand -people|slaves ; liberated <number> million|millions ; liberated after ..1 deposition|payment|paying|giving|signing ; payment of fiance|fianca
+ Two people were heard and liberated. ; The governor liberated four million reais.
- He was heard and seen. ; They gave depositions about the fire.
! pt na manhã desta quinta-feira | in the morning of this Thursday | on Thursday morning
: in|on the ..1 morning|afternoon|night|dawn|evening of this|last <weekday> ; in this <weekday> ; in the end of the|last ..1 afternoon|morning|night|year -zone
+ He was held in the morning of this Thursday.
- In the morning of the last day it snowed.
! pt vítima de, enterro marcado | victim of, burial is marked | died of, is to be
: died|dies victim|victims of ; , victim of ..1 complications|cancer|heart|infarct|infarction|stroke|pneumonia ; victim of ..1 infarct|infarction|avc ; burial|wake|trial|audience|hearing|judgment|match|game|meeting|vote|election|test|funeral|inauguration|premiere|return is|are|was|were marked for ; is|are|was|were marked for <weekday>|this|next|tomorrow ; body is|was|will|being ..1 veiled|vellated ; velorio|velory
+ She died victim of a pneumonia. ; The burial is marked for Saturday.
- The victim of the storm was veiled.
! pt contar com a participação, fazer parte | counted with the participation, took part of | featured, was in
: counts|counted|count|counting with the ..1 participation|presence|support|help|collaboration|performance|contribution ; take|takes|took|taking part of the|a ..1 film|films|cast|group|operation|team|programme|program|meeting|event|gang ; take|takes|took|taking part of <number> ; integrate|integrates the ..1 gang|quadrille|cast|group
+ The show counted with the presence of the mayor. ; She took part of nine films.
- He took part of the money.
! pt passar bem, escoriações, socorrer | passes well, escoriations | is well, grazes
: passes well $ ; passes well and ; health state of ; escoriations|excoriations|escoriation ; rescued|succoured|succored to the ..1 hospital ; ready relief|succour|attendance
+ The driver passes well. ; She suffered light escoriations.
- He passed well over the bar.
! pt na zona norte, capital paulista | north zone | north side
: in|of the north|south|east|west zone of the city|capital ; in|of the zone north|south|east|west ; capital|city|town|region|municipality|baixada paulista|fluminense|mineira|carioca|gaucha|baiana
+ She lives in the north zone of the city.
- The north side of the city was dark.
! pt através de nota, nota de repúdio | through note | in a statement
: in|through|by|via note|nota , the|he|she ; through|via official? note|nota ; note|notes of repudiation|repudiate|clarification ; divulged a|the ..1 note|balance|bulletin|calendar|nota ; divulged by the ..1 prefecture|secretariat|police ; press assessory ; assessory of ; until|to the closing|end of this|the edition|report|reportage|matter
+ They published a note of repudiation. ; Through note, the club denied it.
- In a note, the mayor said no.
! pt desalojado, desaparecido, situação de emergência | dislodged, disappeared, situation of emergency | homeless, missing
: dislodged families|people|persons|inhabitants ; # ..1 dislodged ; is|are still? disappeared since|in|for ; is|are disappeared $ ; no|not|without register|registers of ..1 dead|deaths|injured|wounded|victims|hurt ; situation of emergency|calamity|street
+ Two sisters are disappeared since Sunday. ; The mayor decreed situation of emergency.
- The register of voters was lost. ; She disappeared in May.
! pt dar pena, deixar sem palavras | it gave pity | it was sad
: it|that gives|gave|give pity|anguish|revolt ; gave|gives|give will of|to ; saque|saqued the ; stayed|left without ground|floor
+ "It gave pity to see," he said.
- It gave rise to pity.
`;
