/** Italian verbs and turns of saying, holding and hearing say, beside those of `speech-it.ts`. Folded: no accents. */
import { itAre, itIsco } from './paradigms';

/** Report after what is said, or before "che". */
export const TONES_FURTHER = `${itAre('smont stemper ridimension fren raffredd rilanci rassegn scandalizz accenn allarm analizz annot appunt argoment azzard balbett bisbigli bofonchi borbott brontol certific complet condann confut consigli constat contest deplor document drammatizz dubit elenc elogi enfatizz enumer esager esort evoc farfugli filosof gongol grid illustr immagin implor indovin insinu disper interrog invoc ipotizz ironizz lod manifest martell menzion mugugn not obiett opin osserv puntualizz raccomand rammaric recit replic rettific riassicur ricapitol rimarc rimbrott rimprover rincar ringhi rintuzz rivendic sbott sbrait sbuff sentenzi sibil singhiozz smorz snocciol sogn sollecit sospir spiffer stigmatizz strill sussurr testimoni tuon url vaticin')}
    ${itIsco('ammon asser chiar ribad sment sugger interloqu')}
    ribatte ribattono chiede chiedono chiesto propone propongono proposto espone espongono ribattuto
    sogghigna sogghignano suppone suppongono deduce deducono dissente dissentono difende difendono
    riassume riassumono riassunto concorda concordano convengono conviene conclude rimpiange rimpiangono
    ripercorre ripercorrono ripercorso ricostruisce ricostruiscono ricostruito rievoca rievocano rievocato
    allarga getta scuote scuotono ride ridono sorride sorridono piange piangono descrive descrivono
    descritto dipinge dipingono attribuisce attribuiscono imputa imputano addebita addebitano
    tranquillizza tranquillizzano rassicura rassicurano riportato riporta riportano trapelato filtrato`;

/** "Gli sta vicino", "era presente". */
export const ACQUAINTED: readonly string[] = [
  'lo|la|li|le|gli|l|ci|vi *1 conosce|conoscono|conosceva|conoscevano|frequenta|frequentano|frequentava|ha|hanno|aveva|sta|stanno|vede|vedono|segue|seguono|circonda|incontra|vive|lavora|era|e',
  "era|erano|c'era|stava|stavano *1 presente|presenti|li|in|nel|nella|a|al|alla|con|seduto|dentro|accanto|sul|sulla",
  'c era|erano *1',
  'ha|hanno|aveva *1 lavorato|visto|letto|seguito|vissuto|assistito|partecipato|parlato|collaborato|condiviso|incontrato|giocato|conosciuto|preso|avuto|trattato *1',
  'lavora|lavorano|lavorava|vive|vivono|abita|abitano|abitava *1 da|in|nel|nella|con|a|al|accanto|sopra|sotto|dall|dal *1',
  'partecipo|assistette|assistito|partecipa',
];

/** Those who hold something and are told of as being there. */
export const THERE_ARE: readonly string[] = [
  "c'e|c'era|ce|vi e|era? *1 chi",
  'c e|era *1 chi',
  'non manca|mancano|mancava|mancavano *3 chi|quanti|coloro|quelli|i|le|che?',
  'sono|erano *1 in? molti|tanti|parecchi|numerosi|molte|tante *2 a|quelli|coloro|i|quanti che?',
  'molti|tanti|pochi sono coloro|quelli|quanti che?',
  'ci sono|erano *1 quelli|coloro|persone|molti|alcuni che',
  'cresce|aumenta|sale *1 il numero di *1 chi|coloro|quanti',
];
/** Voices that are raised. */
export const VOICES: readonly string[] = [
  'sono|erano *1 in? molti|tanti|parecchi|numerosi|pochi a pensare|credere|ritenere|temere|chiedere|sostenere|dire|sperare|chiedersi|domandarsi|giurare|scommettere|dubitare|volere|invocare|lamentare|rimproverare|criticare',
  'si levano|alzano|levavano|sono|moltiplicano *2 voci *1 critiche|contrarie|preoccupate|dissonanti|che|di',
  'voci critiche|contrarie|dissonanti|preoccupate',
  'piu|da|secondo d una|piu|parti|parte *1 si? chiede|sottolinea|osserva|lamenta|invoca|denuncia|segnala',
  'da piu parti',
];

/** How the text says that somebody is not named. */
export const ANONYMITY_FURTHER: readonly string[] = [
  'chiesto|chiede|chiedono|chiedendo|chiedevano|preferisce|preferito|preferiscono|preferendo|voluto|vuole|vogliono|volendo|pretende|preteso|pretendono|prega|pregano|accettato|accetta|desidera|desiderano *2 di|che? *2 non *4 identificato|identificata|identificati|identificate|nominato|nominata|nominati|citato|citata|citati|citate|nome|nomi|identita|generalita|compaia|compaiano|riconosciuto|riconosciuta|riconoscibile|cognome|pubblicato|rivelato|rivelare|esporsi|comparire|apparire',
  'chiesto|chiede|chiedono|chiedendo|preferisce|preferito|preferiscono|preferendo|voluto|vuole|vogliono|desidera|sceglie|scelto|intende *2 restare|rimanere|mantenere|conservare|parlare *2 anonimo|anonima|anonimi|anonime|anonimato|riserbo',
  'parla|parlano|parlato|parlando|raccontato|accettato|racconta|raccontano *4 anonimato|anonima|anonimamente|condizione',
  'a|con|sotto *2 condizione|patto|garanzia|promessa|vincolo *1 di|che|dell|del *4 anonimato|anonimo|anonima|anonimi|anonime|nome|nomi|citato|citata|citati|identificato|identificata|identificati|nominato|riserbo|identita|riservatezza',
  'dietro|in|nell|sotto|coperto|protetto|trincerandosi *2 anonimato',
  'il|la|i cui|cui nome|identita|nomi *5 anonimo|anonimato|rivela|reso|noto|pubblichiamo|omettiamo|protegge|riferiamo',
  'nome di fantasia',
  'senza rivelare|fare|dire|dare *1 nome|identita|generalita',
  'non essendo|perche|in non|quanto? *1 autorizzato|autorizzata|autorizzati|autorizzate',
  'a microfoni|taccuini|telecamere spenti|spente|chiusi|chiuso',
  'a taccuino chiuso',
  'off the record',
];

/** What leads to who is cited. */
export const ACCORDING: readonly string[] = [
  'secondo',
  'secondo quanto riferito|riferiscono|riferisce|dichiarato|raccontato|spiegato|confermato|affermato|dicono|sostengono da?',
  'stando a|ad|al|alla|alle|ai|agli',
  'stando a quanto riferito|riferiscono|raccontato|dichiarato da?',
  'a detta di|del|dell|della|dei|degli|delle',
  'a quanto riferiscono|riferisce|dicono|riferito|raccontano da?',
  'a giudizio|parere di|del|degli',
  'nelle|secondo le? parole di|del|della|dei|degli|delle|d',
  'secondo il|la|le *1 racconto|versione|testimonianza|opinione|impressione|parole|ricostruzione di|del|della|dei|degli|delle|d',
  'agli occhi di|del|della|dei|degli|delle',
  'a sentire',
  'a dire|dar di|retta|ascolto a?',
  'nel racconto di',
  'trapela|filtra|trapelato|filtrato|spiegano|assicurano|confermano|riferiscono|dicono|ammettono da|dal|dall|dalla|dagli|negli|nell',
  'sapere|apprende|apprendiamo|appreso|saputo da|dal|dall|dalla|dalle|dagli',
  'a|per dire|detta|sentire|giudizio|parere|avviso|opinione|dar|voler di|del|dell|della|dei|degli|delle',
  'in|stando base? alle|al|ai|alla|a *1 parole|testimonianza|deposizione|dichiarazione|confidenza|memoria|racconti|racconto|testimonianze|dichiarazioni|indiscrezioni|confidenze|ricostruzione|ricostruzioni|versione|ricordi|stime|calcoli di|del|dell|della|dei|degli|delle|d',
  'secondo *1 parole|racconti|racconto|testimonianze|dichiarazioni|confidenze|ricostruzione|ricostruzioni|versione|ricordi|stime|calcoli|testimonianza|analisi|lettura|previsioni di|del|dell|della|dei|degli|delle|d',
  'secondo|stando a? quanto *4 da|dai|dal|dall|dalla|dagli|dalle',
  'a quanto *4 da|dai|dal|dall|dalla|dagli|dalle',
  'nelle|nella|nel|dalle|dai parole|versione|racconto|racconti|ricordo|ricordi|lettura|analisi di|del|dell|della|dei|degli|delle|d',
  'a sentire',
  'per bocca di',
  'come *1 hanno? *1 spiegano|raccontano|confermano|riferiscono|spiegato|raccontato|confermato|riferito *3 da|dai?',
  'viene|veniva|arriva|arrivano *3 riferito|confermato|spiegato|assicurato|conferma|conferme *1 da|dal|dall|dalla|dagli|dalle|fonti?',
  'si *1 apprende|apprendeva|apprendono *3 da|dal|dall|dagli|dalle',
  'filtra|trapela|trapelano|filtrano|filtrava|trapelava *3 da|dal|dall|dalla|dagli|dai|dalle',
];

/** What nobody in particular holds or has heard. */
export const UNATTRIBUTED: readonly string[] = [
  ',si mormora|vocifera|sussurra|dice|racconta|sospetta|presume|suppone|teme|ipotizza $',
  'a|stando quanto|a quanto? *1 risulta|risulterebbe|filtra|trapela|emerge|dicono|raccontano|apprende|pare|sembra $',
  'a quanto *1 risulta|risulterebbe|trapela|filtra|emerge',
  'si *1 mormora|vocifera|sussurra|bisbiglia|favoleggia|specula|congettura *6 che|di',
  'si *1 dice|racconta|crede|sospetta|pensa|teme|ipotizza|presume|suppone|ritiene|vocifera ,in|nei|nelle|nel|nella|tra|fra|da|per|a ..8 che',
  'si *1 racconta|ipotizza|presume|suppone|ritiene|sospetta *3 che',
  'c e|era *1 il? sospetto|timore|rischio *2 che',
  'dicono|raccontano|narrano che',
  'dicono|raccontano $',
  'tutto *1 fa|lascia|porta|induce|spinge *2 pensare|supporre|credere|ritenere|presagire che',
  'dicono le? malelingue|male *1',
  'le malelingue',
  'che si sospetta|presume|ritiene|crede|dice|suppone|mormora|teme',
  'si dice|racconta|mormora|sussurra|vocifera|sa *1 in|nei|nelle|nel|nella|per|al|tra|fra|da *1 tutti|tutto|tutta|tutte|mezzo|mezza|bar|corridoi|paese|citta|citta',
  'secondo|stando la|alle|le voce|voci|vulgata|leggenda|indiscrezioni|rumors|malelingue *1',
  'corre|circola|gira|girava|correva|circolava *2 voce|indiscrezione',
  'voci|indiscrezioni *2 vogliono|vorrebbero|danno|darebbero|parlano|raccontano|dicono',
  'pare|sembra|parrebbe|sembrerebbe *2 che',
  'pare|sembra $',
  'viene|vengono|veniva|venivano|e|sono|era|erano *1 dato|data|dati|date *1 per *1 certo|certa|certi|scontato|scontata|favorito|favorita|favoriti|partente|vicino|vicina|imminente|spacciato',
  'viene|vengono|veniva|venivano *1 considerato|considerata|considerati|ritenuto|ritenuta|ritenuti|indicato|indicata|indicati|accreditato|accreditata|visto|vista',
  'in odore|sospetto|fama di',
  'con ogni|tutta probabilita',
  'e|era opinione|convinzione diffusa|comune|generale *1 che',
  'sarebbe|sarebbero *1 in|a|nel|nella|dietro|al|alla|stato|stata|stati',
];
/** Other outlets without a name, by the nouns, adjectives and verbs of `speech-*.ts`. */
export const SECOND_HAND_FURTHER = (
  media: string,
  where: string,
  say: string,
): readonly string[] => [
  `hanno|ha|avevano *1 ${say}|pubblicato|rivelato|diffuso|anticipato *2 ${media}|i|la|le|alcuni|diversi *1 ${media}|${where} *1 ${where}?`,
  `${say}|pubblicano|diffondono|rivelano *3 ${media} ${where}`,
  `${say}|pubblica|rivela *3 i|le|gli|la|alcuni|alcune|diversi|diverse|vari|varie|numerosi *1 ${media} *1 ${where}?`,
  `i|le|gli|la|alcuni|alcune|diversi|vari|numerosi *1 ${media} *1 ${where} *3 ${say}|danno|danno|attribuiscono|collocano|pubblicano`,
  `secondo|stando a? quanto *4 da|dai|dalla|dalle|dagli *2 ${media} *1 ${where}?`,
  `${say}|diffuso|diffonde|ha|pubblicato|rivelato|annunciato *3 un|una *1 quotidiano|giornale|settimanale|sito|emittente|tabloid|canale|tv|televisione|radio|rivista|agenzia *1 di|locale? *2`,
  `secondo|stando a? quanto *3 un|una *1 quotidiano|giornale|settimanale|sito|emittente|tabloid|canale|tv|televisione|radio|rivista|agenzia *2`,
  `un|una *1 quotidiano|giornale|settimanale|sito|emittente|tabloid|canale|tv *1 locale|spagnolo|spagnola|francese|tedesco|tedesca|inglese|britannico|americano|americana|sportivo|economico|turco|greco *2 ${say}|ha|aveva`,
  `secondo|cita|citando|da|dal|dalla un|una *1 quotidiano|giornale|settimanale|sito|emittente|tabloid|canale|tv *1 locale|spagnolo|spagnola|francese|tedesco|tedesca|inglese|britannico|americano|americana|sportivo|economico|turco|greco`,
];
