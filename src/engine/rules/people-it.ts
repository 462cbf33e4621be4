/** Italian nouns for people who are cited without a name, beside those of `speech-it.ts`. Folded: no accents. */
import { itE, itIo, itIsta, itTore } from './paradigms';

/** In the plural nobody could list them. */
export const PEOPLE_AT_LARGE = `${itTore('produt esporta importa alleva coltiva conserva opera estima viticol frutticol consuma investi risparmia')}
    ${itE('pendolar villeggiant negoziant bagnant commerciant esercent dissident ambulant contribuent simpatizzant aspirant docent insegnant student supplent acquirent passant viandant credent')}
    ${itIsta('allarm pessim ottim civil penal fisc catastrof automobil motocicl escursion alpin colonn edicol indipendent autonom nazional conservazion pur opinion complott popul riform')}
    antropologo:antropologi demografo:demografi pedagogo:pedagogi oncologo:oncologi geografo:geografi
    sismologo:sismologi vulcanologo:vulcanologi climatologo:climatologi neurologo:neurologi
    cardiologo:cardiologi criminologo:criminologi teologo:teologi filologo:filologi studioso:studiosi
    contadino:contadini paesano:paesani montanaro:montanari isolano:isolani terremotato:terremotati
    sfollato:sfollati disoccupato:disoccupati precario:precari maligno:maligni 
    parrocchiano:parrocchiani   bibliofilo:bibliofili
    cinefilo:cinefili edicolante:edicolanti libraio:librai fornaio:fornai albergatore:albergatori
    ${itIo('volontar proprietar locatar intermediar')} tifoso:tifosi maligno:maligni malizioso:maliziosi
    risparmiatore:risparmiatori allevatore:allevatori albergatore:albergatori ristoratore:ristoratori
    esercente:esercenti pendolare:pendolari   mamma:mamme
    notista:notisti quirinalista:quirinalisti retroscenista:retroscenisti fan:fan ultra:ultra
    appassionato:appassionati nostalgico:nostalgici scettico:scettici purista:puristi
    operatore:operatori produttore:produttori`;

/** Persons somebody could name. */
export const SOMEBODY = `padrone:padroni padrona:padrone affittacamere:affittacamere marito:mariti moglie:mogli fidanzato:fidanzati fidanzata:fidanzate compagna:compagne
    convivente:conviventi nipote:nipoti cognato:cognati cognata:cognate suocero:suoceri suocera:suocere
    zio:zii zia:zie nonno:nonni nonna:nonne custode:custodi autista:autisti guardiano:guardiani
    guardia:guardie bidello:bidelli pentito:pentiti ostaggio:ostaggi detenuto:detenuti recluso:reclusi
     maresciallo:marescialli brigadiere:brigadieri sottufficiale:sottufficiali
    colonnello:colonnelli capitano:capitani sommozzatore:sommozzatori soccorritore:soccorritori
    pompiere:pompieri paramedico:paramedici barelliere:barellieri infermiera:infermiere
    ostetrica:ostetriche  primario:primari chirurgo:chirurghi
    anestesista:anestesisti specializzando:specializzandi tirocinante:tirocinanti stagista:stagisti
    operatore:operatori educatore:educatori badante:badanti colf:colf bambinaia:bambinaie
    babysitter:babysitter cuoco:cuochi cuoca:cuoche barista:baristi sommelier:sommelier
    receptionist:receptionist facchino:facchini portinaio:portinai portinaia:portinaie
    portiera:portiere commesso:commessi commessa:commesse cassiere:cassieri cassiera:cassiere
    macellaio:macellai fornaio:fornai parrucchiere:parrucchieri parrucchiera:parrucchiere
    muratore:muratori saldatore:saldatori gruista:gruisti elettricista:elettricisti minatore:minatori
    marinaio:marinai skipper:skipper pilota:piloti hostess:hostess steward:steward
    macchinista:macchinisti capotreno:capotreno controllore:controllori ferroviere:ferrovieri
    postino:postini corriere:corrieri rider:rider sindacalista:sindacalisti
    capogruppo:capigruppo eurodeputato:eurodeputati
    assessore:assessori sottosegretario:sottosegretari exministro:exministri ministeriale:ministeriali
    funzionaria:funzionarie manager:manager banchiere:banchieri broker:broker
    contabile:contabili notaio:notai commercialista:commercialisti revisore:revisori perito:periti
    avvocata:avvocate praticante:praticanti cancelliere:cancellieri
    sacerdote:sacerdoti frate:frati suora:suore monaco:monaci parroco:parroci prete:preti
    vescovo:vescovi cardinale:cardinali monsignore:monsignori seminarista:seminaristi
    calciatore:calciatori preparatore:preparatori massaggiatore:massaggiatori magazziniere:magazzinieri
     arbitro:arbitri atleta:atleti
    violinista:violinisti orchestrale:orchestrali corista:coristi ballerino:ballerini
    regista:registi sceneggiatore:sceneggiatori attrice:attrici attore:attori
    produttore:produttori comparsa:comparse cronista:cronisti redattore:redattori
    corrispondente:corrispondenti inviato:inviati fotografo:fotografi cameraman:cameraman
    ambasciatore:ambasciatori console:consoli
    emissario:emissari mediatore:mediatori interlocutore:interlocutori negoziatore:negoziatori
    combattente:combattenti miliziano:miliziani disertore:disertori veterano:veterani
    reduce:reduci sopravvissuto:sopravvissuti sopravvissuta:sopravvissute ferito:feriti
    ex-dipendente:ex-dipendenti coinquilino:coinquilini coinquilina:coinquiline dirimpettaio:dirimpettai
    condomino:condomini inquilina:inquiline cliente:clienti avventore:avventori habitue:habitue
    bagnante:bagnanti spettatrice:spettatrici  astante:astanti convitato:convitati
    commensale:commensali invitato:invitati invitata:invitate docente:docenti preside:presidi
    rettore:rettori ricercatrice:ricercatrici borsista:borsisti dottorando:dottorandi bidella:bidelle
    collaboratrice:collaboratrici segretaria:segretarie assistente:assistenti
    peone:peones  maggiorente:maggiorenti notabile:notabili`;
