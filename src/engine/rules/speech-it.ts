/** Italian nouns, verbs and turns by which the unnamed are cited, by paradigm. Forms are folded: no accents. */
import { itAre, itE, itEre, itIo, itIsco, itIsta, itO, itTore } from './paradigms';

/** People nobody could list. */
export const CROWD = `${itO('scettic abbonat compaesan veteran repubblican democratic edicolant geolog biolog archeolog virolog meteorolog epidemiolog architett alleat tifos radical moderat')}
    ${itTore('ascolta let investi risparmia pesca conosci cultiva alleva')}
    ${itE('rival esercent negoziant contestator ristorator albergator ingegner simpatizzant dissident contribuent osservant telespettator pendolar bottegant riformator conservator')}
    ${itIsta('automobil urban costituzional penal femmin autonom nazional progress sovran negazion bar garant')}
    ${itIo('avversar contrar proprietar bottega')} nemico:nemici laburista:laburisti
    indipendentista:indipendentisti giovane:giovani libraio:librai panettiere:panettieri`;

/** Trades and callings, by which somebody is cited. */
export const TRADES = `${itO('veterinari meccanic idraulic informatic chimic fisic paramedic antropolog filosof chirurg sfollat precari arbitr fotograf volontari detenut carcerat impresari sindac parroc vescov nonn fidanzat sopravvissut')}
    ${itTore('soccorri viticol apicol programma cura procura dona appalta viaggia mura narra')}
    ${itE('pastor contabil legal militar cantant fornitor badant sacerdot bracciant trafficant cancellier giardinier banchier pompier calciator')}
    ${itIsta('farmac macchin elettric azion lobb music galler collezion pian violin cicl tenn art dent finanz')}
    pediatra:pediatri psichiatra:psichiatri marinaio:marinai boscaiolo:boscaioli falegname:falegnami
    broker:broker notaio:notai perito:periti console:consoli ispettore:ispettori finanziere:finanzieri
    spia:spie vittima:vittime migrante:migranti caporeparto:capireparto manager:manager fornaio:fornai
    cronista:cronisti redattore:redattori editore:editori scrittore:scrittori poeta:poeti
    attore:attori regista:registi sceneggiatore:sceneggiatori produttore:produttori pittore:pittori
    professore:professori professoressa:professoresse rettore:rettori stagista:stagisti vedova:vedove
    suora:suore fedele:fedeli intermediario:intermediari costruttore:costruttori segretaria:segretarie
    rider:rider hostess:hostess pilota:piloti revisore:revisori zio:zii
    autotrasportatore:autotrasportatori`;

/** Persons somebody could name. */
export const PERSONS = `guardia:guardie custode:custodi ${itO('delegat rifugiat subordinat cuoc eurodeputat')}
    ${itTore('media coordina istrut tradut')}
    ${itE('gestor comandant tenent sergent sorvegliant gerent conferenzier commensal interlocutor ambasciator')}
    socio:soci colonnello:colonnelli addetta:addette collaboratrice:collaboratrici
    protagonista:protagonisti consigliera:consigliere direttore:direttori assessora:assessore`;

export const CORE = itAre('ratific enfatizz specific corrobor');

/** Report after what is said, or before "che". */
export const TONES = `${itAre('indic consider rimprover deplor elogi obiett confut smant allert allarm minacci profetizz stim valut reput insinu annunci manifest borbott farfugli url brontol rievoc ramment dettagli elenc evidenzi rimarc preg implor consigli raccomand domand interrog dubit meravigli rallegr congratul indign disper preoccup consol scus giustific argoment augur pavent prospett vaticin riepilog ricapitol affond punt reclam incalz lament ipotizz liquid stigmatizz mugugn bofonchi recrimin rinfacci plaud sdrammatizz stronc ragguagli')}
    ${itEre('respin ribatt riassum difend suppon deduc predic esclud concord discut rispond sorrid intend esig contest accett sottintend')}
    ${itIsco('cap intu stup ammon')} applaudono applaude ride ridono respinge respingono respinto
    propone propongono proposto difeso supposto predetto dedotto escluso concordano concorda
    concordato convengono conviene dissente dissentono insorge insorgono insorti suggeriscono
    prevedono sperano spera auspicano chiedono chiede chiesto pretendono pretende invocano invoca
    invitano avvertono replicano`;

/** "Lo accusano di", "gli rimproverano di aver": the verb and what it governs. */
const CHARGE =
  'accusa|accusano|accusato|accusavano|incolpa|incolpano|taccia|tacciano|bolla|bollano|critica|criticano|criticato|rimprovera|rimproverano|rimproverato|rinfaccia|rinfacciano|imputa|imputano|addebita|addebitano|attribuisce|attribuiscono|contesta|contestano|contestato|definisce|definiscono|definito|descrive|descrivono|descritto|dipinge|dipingono|considera|considerano|ritiene|ritengono|giudica|giudicano';
export const PREDICATES = [
  'legge|leggono|lessero|scorge|scorgono|ravvisa|ravvisano|intravede|intravedono|coglie|colgono|percepisce|percepiscono|interpreta|interpretano *4 in|nel|nella|nell|nelle|come',
  'vede|vedono|vedevano *1 in|nel|nella|nell|nelle|nei -tv|tele|televisione|cinema|sala|diretta *5 un|una|uno|l',
  'ha|hanno *1 la|l sensazione|impressione|certezza|paura|timore *1',
  'taglia|tagliano corto',
  'allarga|allargano le braccia',

  'esprime|esprimono|espresso|manifesta|manifestano|manifestato|mostra|mostrano|mostrato *2 preoccupazione|timore|timori|malumore|sorpresa|dubbi|sdegno|tristezza|sollievo|rabbia|paura|sconcerto|scetticismo|cautela|ottimismo|perplessita',
  'raccomanda|raccomandano|consiglia|consigliano|sconsiglia|sconsigliano',
  'sfoga|sfogato|sfogata|confida|confidato|confidata|apre|aperto|parla|parlato *1 con|a questo|questa|il|un|nostro giornale|quotidiano|redazione|agenzia|rivista|cronista|corrispondente',
  `lo|la|li|le|gli|l hanno|ha? ${CHARGE}`,
  `accusa|accusano|accusavano|incolpano|tacciano|bollano -il|la|un|una *5 di|come`,
  `hanno|ha accusato *6 di`,
  `rimprovera|rimproverano|rinfacciano|imputano|contestano|addebitano *6 di|il|la`,
  'definisce|definiscono|definiva|definivano|bolla|bollano|descrive|descrivono|dipinge|dipingono *4 come|un|una|il|la',
  'e|sono|era|erano *1 d accordo',
  "e|sono|era|erano|dice|dicono *1 convinto|convinta|convinti|convinte|sicuro|sicuri|certo|certi|persuaso|persuasi|d'accordo|scettico|scettici *1 che|di|sul|sulla|nel",
  'concordano|concorda|convengono|conviene *2 sul|sulla|su|nel|che',
  'parla|parlano|parlavano|parlato *1 di|d un|uno|una|due|tre|almeno|decine|piu',
  'vede|vedono|vedeva|visto dietro|qui *3 la|il|lo|un|una',
  'da|danno|davano|dato *1 per certo|certa|scontato|scontata|fatto|fatta|spacciato|persa|perso|imminente|chiusa|chiuso',
  'mette|mettono|messo in dubbio|guardia|discussione|evidenza',
  'getta|gettano|gettato acqua sul',
  'lascia|lasciano|lasciato|fa|fanno|fatto *1 intendere|trapelare|capire|filtrare|sapere|notare *1 che',
  'punta|puntano|puntato il dito',
  'richiama|richiamano l attenzione',
  'lo|la nega|negano|conferma|confermano|smentisce|smentiscono|attribuisce|attribuiscono',
  'stima|stimano|calcola|calcolano|valuta|valutano *4 in|che|a',
];

export const CIRCLES =
  'cerchia entourage squadra staff ambiente ambienti vertice vertici segreteria direzione partito governo spogliatoio quartier file maggioranza opposizione corrente gruppo palazzo farnesina quirinale viminale nazareno club ministero comune coalizione ambasciata famiglia cda sede campo societa circolo stanze corridoi';
const MANY =
  'assicurano|affermano|sostengono|ammettono|riconoscono|insistono|spiegano|confermano|raccontano|segnalano|dicono|credono|temono|sospettano|negano|escludono|ritengono|confidano|lamentano|ricordano|sottolineano|difendono|avvertono|danno|gettano|parlano|confessano|calcolano|sperano|danno|minimizzano|ripetono|ribadiscono|giurano|osservano|precisano|ragionano|sussurrano|mormorano|fanno|lasciano|vedono|pensano|rivendicano|replicano';
export const IMPERSONAL = [
  'si|lo da|danno|minimizza|minimizzano|dà *2 per certo|scontato|fatta|fatto|sicuro',
  `${MANY} ..9 che`,
  'fanno|lasciano sapere|trapelare|filtrare|intendere|capire|notare',
  `si ammette|riconosce|insiste|crede|teme|sospetta|nega|esclude|ritiene|confida|lamenta|assicura|conferma|ragiona|sottolinea|fa *3 che`,
  'filtra|trapela|trapelano|filtrano *1 che|ottimismo|pessimismo|cautela|fiducia|preoccupazione|malumore',
];
export const SAID_WITHIN = [
  `${MANY} ..5 in|da|nel|nella|nell|nello|negli|nelle|nei|dal|dalla|dall|dagli|dai`,
];

/** Media without a name, what is said of them, and how they report. */
export const MEDIA =
  'media|stampa|giornali|quotidiani|notizie|indiscrezioni|resoconti|agenzie|testate|televisione|tv|siti|organi|ricostruzioni|riviste|settimanali|tabloid|periodici|emittenti|canali|portali|rotocalchi';
export const WHERE =
  'inglesi|inglese|portoghesi|portoghese|olandesi|olandese|belgi|belga|svizzeri|svizzera|svedesi|svedese|norvegesi|danesi|danese|greci|greca|polacchi|polacca|ucraini|ucraina|turca|israeliana|giapponesi|giapponese|coreana|indiani|indiana|brasiliani|brasiliana|americana|cinese|romani|romana|milanesi|milanese|europei|europea|gossip|rosa|settore|locali|locale|spagnoli|spagnola|italiani|italiana|americani|statunitensi|britannici|britannica|francesi|francese|tedeschi|tedesca|russi|russa|cinesi|internazionali|internazionale|nazionali|nazionale|stranieri|straniera|esteri|estera|coreani|turchi|israeliani|statali|sportivi|economici|finanziari|specializzati|specializzata|sportiva|informazione|di|stampa';
export const SAY =
  'annuncia|annunciano|annunciato|assicura|assicurano|assicurato|danno|dà|parla|racconta|sostiene|afferma|dice|ipotizzano|anticipa|anticipano|rilancia|rilanciano|rimbalza|rimbalzano|riferiscono|riferisce|riferito|riportano|riporta|riportato|scrivono|scrive|scritto|dicono|affermano|sostengono|parlano|rivelano|rivelato|pubblicato|raccontano|segnalano|hanno';

/** Other outlets without a name, cited for a report. */
export const SECOND_HAND: readonly string[] = [
  `secondo i|le|la|gli|alcuni|alcune|diversi|diverse|vari|varie|numerosi|l *1 ${MEDIA} ${WHERE}?`,
  `secondo ${MEDIA} ${WHERE}?`,
  `^ per i|la|le|gli *1 ${MEDIA} ${WHERE}`,
  `riportato|riportata|riportati|riportate|raccolte|raccolti|citato|citati|citate|pubblicato|pubblicata|pubblicate|rilanciata|rilanciate da|dai|dalla|dalle|dagli *1 ${MEDIA} ${WHERE}`,
  `stando a|ai|alle|alla|agli *1 ${MEDIA} ${WHERE}?`,
  `secondo quanto ${SAY} *2 da|dai|dalla|dalle|i|la|le|alcuni *1 ${MEDIA} ${WHERE}?`,
  `i|la|le|gli|alcuni|diversi|vari|numerosi ${MEDIA} ${WHERE} hanno|ha? *1 ${SAY}`,
  `media|giornali|quotidiani ${WHERE} hanno|ha? *1 ${SAY}`,
  `alcuni|diversi|vari|numerosi media|giornali|quotidiani hanno? ${SAY}`,
  `scrive|riporta|riferisce|assicura|racconta|anticipa|annuncia|sostiene|dice la|una|tutta stampa|televisione|tv ${WHERE}?`,
  `indiscrezioni|notizie|ricostruzioni di stampa? ${WHERE}? *1 ${SAY}`,
  `la|una stampa ha? *1 ${SAY}`,
  `da|danno|dava|davano per *5 la|i|le|diversi|diverse ${MEDIA} ${WHERE}?`,
  `${SAY} diversi|diverse|vari|varie|alcuni|alcune|numerosi|numerose|molti|molte ${MEDIA} ${WHERE}?`,
  `come *1 ${SAY} *1 alcuni|diversi|vari|numerosi|i|le|la|gli ${MEDIA} ${WHERE}?`,
  `riportano|riferiscono|scrivono|raccontano|segnalano i|le|gli|alcuni *1 media|giornali|quotidiani|agenzie|testate|siti ${WHERE}?`,
  `come riportano|riporta|riferiscono|scrivono|riportato *1 i|la|le|dai|dalla ${MEDIA} ${WHERE}?`,
];

/** Nouns that "say" something and are nobody. */
export const THINGS = `fattore motore settore sensore contatore errore valore ascensore indicatore incidente presidente
    ambiente cantiere quartiere ponte rapporto sondaggio nota comunicato documento testo lettera
    sentenza ordinanza relazione memoria libro articolo servizio editoriale cartello striscione
    messaggio mail cronaca leggenda proverbio canzone poesia voce sito pagina  manuale video
    audio registrazione testamento contratto verbale denuncia querela atto ricorso perizia decreto
    legge norma biografia indagine inchiesta azienda societa organizzazione associazione ente comitato
    collettivo banca agenzia istituzione organismo tribunale squadra gruppo partito giornale
    quotidiano canale emittente rivista portale settimanale assessorato federazione fondazione club
    studio mese anno giorno ora volta momento maggioranza terzo parte meta portavoce cosa caso modo
    frase domanda risposta storia versione immagine foto dato cifra esperienza po risultati trattati
    dati mercati accordo piano criterio stati`;

/** Marks after a noun that show a person who knows but is not named. */
export const FAMILIAR: readonly string[] = [
  'vicino|vicina|vicini|vicine a|al|alla|alle|ai|agli|all',
  'informato|informata|informati|informate dei|sui|sulla|della|di|sul|dell',
  'a *1 conoscenza di|del|della|dei|dell',
  'con conoscenza *1 di|del|della|dei|dell',
  'che conosce|conoscono|conosceva *2',
  'che ha|hanno *1 familiarita|dimestichezza con',
  'a conoscenza di|del|della|dei|delle|dell|degli|dello',
  'al corrente di|del|della|dei',
  'coinvolto|coinvolta|coinvolti|coinvolte in|nel|nella|nelle|nell',
  'che ha|hanno partecipato|assistito|visto|letto *1',
];
