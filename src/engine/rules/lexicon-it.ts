/** Italian for the sourcing grammar; smaller than the English. Forms are folded: no accents. */
import type { LexiconWords } from '../sourcing/lexicon';
import { FRAMES } from './frames-it';
import { PLAIN } from './lexicon-plain';
import { NAMES_ABROAD } from './names-abroad';
import { itAre, itE, itEre, itIsco, itIsta, itO, itTore, lemmas } from './paradigms';
import { PEOPLE_AT_LARGE, SOMEBODY } from './people-it';
import * as speech from './speech-it';
import * as turns from './turns-it';

export const IT: LexiconWords = {
  ...PLAIN,
  ...NAMES_ABROAD,
  heads: {
    source:
      'fonte:fonti insider informatore:informatori ambiente:ambienti entourage beninformato:beninformati',
    expert: `esperto:esperti analista:analisti critico:critici osservatore:osservatori economista:economisti
    scienziato:scienziati specialista:specialisti storico:storici commentatore:commentatori
    detrattore:detrattori sostenitore:sostenitori oppositore:oppositori attivista:attivisti
    agricoltore:agricoltori ambientalista:ambientalisti consigliere:consiglieri
    collaboratore:collaboratori diplomatico:diplomatici stratega:strateghi consulente:consulenti
    medico:medici addetto:addetti big fedelissimo:fedelissimi
    ${itO('politolog psicolog sociolog tecnic')} ${itIsta('giur animal')} accademico:accademici`,
    public: `${SOMEBODY} ${PEOPLE_AT_LARGE} ${speech.CROWD} ${speech.TRADES} ${speech.PERSONS} testimone:testimoni vicino:vicini
    residente:residenti dipendente:dipendenti collega:colleghi amico:amici amica:amiche
    parente:parenti familiare:familiari abitante:abitanti studente:studenti insegnante:insegnanti
    passeggero:passeggeri superstite:superstiti funzionario:funzionari commerciante:commercianti
    deputato:deputati impiegato:impiegati cliente:clienti conducente:conducenti pensionato:pensionati
    cameriere:camerieri infermiere:infermieri soldato:soldati operaio:operai
    ${itO('iscritt candidat alunn maestr cittadin inquilin bagnin compagn ragazz commess')}
    ${itTore(' spetta organizza allena vendi compra consuma sena legisla gioca elet lavora amministra negozia media educa investi')}
    ${itE('assistent partecipant rappresentant militant pazient visitant utent genitor assessor portier camionist barbier magazzinier passant bagnant present manifestant')}
    ${itIsta('aut tass social giornal art camion dent tur cicl sindacal bar')} madre:madri padre:padri
    fratello:fratelli sorella:sorelle cugino:cugini figlio:figli vigile:vigili colleghe
    parlamentare:parlamentari imprenditore:imprenditori`,
    official: `leader membro:membri ministro:ministri responsabile:responsabili dirigente:dirigenti
    graduato:graduati ufficiale:ufficiali`,
    office: `investigatore:investigatori inquirente:inquirenti avvocato:avvocati agente:agenti carabiniere:carabinieri
    poliziotto:poliziotti ricercatore:ricercatori`,
    person:
      'molti:molti molte:molte tanti:tanti alcuni:alcuni alcune:alcune parecchi:parecchi persona:persone uomo:uomini donna:donne qualcuno individuo:individui',
    voice: 'portavoce giudice:giudici magistrato:magistrati',
  },
  determiners: {
    indefinite: 'un uno una',
    definite:
      'il lo la i gli le l questo questa questi queste quel quello quella quei quelle entrambi',
    own: 'mio mia miei mie nostro nostra nostri nostre tuo tua',
    possessive: 'suo sua suoi sue loro',
    none: 'nessun nessuno nessuna pochi poche',
    all: 'tutto tutta tutti tutte ogni ciascun',
  },
  quantities: `due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 alcuni
    alcune alcuna diversi diverse molti molte vari varie parecchi numerosi numerose altri altre
    altro=1 altra=1 decine dozzina=12 centinaia paio=2 piu
    decina ventina trentina gruppo manciata tanti tante qualche=1`,
  modifiers: `alto alta alti alte ex vecchio vecchia vecchi stretto stretti stretta principali ignoto anonimo
    anonima anonimi anonime autorevole autorevoli`,
  opinion:
    'critica criticano criticato accusa accusano accusato lamenta lamentano denuncia denunciano',
  boilerplate:
    'autorizzato autorizzata autorizzati liberamente francamente riservata riservate interne delicato',
  present: 'testimone partecipante superstite passeggero',
  grave: 'paura timore ritorsioni sicurezza lavoro minacce',
  outletVerbs: 'scrive ha riporta riferisce rivela scriveva pubblica',
  reportedIn: [
    'un|una|l|la|il *2 articolo|notizia|intervista|inchiesta|servizio di|del|della|su|sul|a|al il|la?',
    'pubblicato|pubblicata|riportato|rivelato da|dal|dalla|su|sul il|la?',
    'come scrive|riporta|riferisce|rivela il|la?',
    'secondo quanto riporta|riferisce|scrive|rivela|riportato|scritto *1 il|la|da|dal|dalla?',
    'citando il|la?',
  ],
  agentless: [
    'e|era|sono|erano|viene|veniva stato|stata? *1 visto|vista|considerato|considerata|ritenuto|ritenuta|descritto|descritta|indicato|indicata|additato|additata|presentato|presentata|dipinto|dipinta|bollato|bollata come',
    'e|era|sono|stato|stata stato|stata? accusato|accusata|accusati|accusate di',
    'e|sono stato|stata|stati *1 criticato|criticata|criticati per',
    "c'e|ci|vi sono|e|era *1 timore|timori|sospetto|sospetti|paura che",
    'a quanto pare|sembra',
    'presumibilmente',
  ],
  crowd: `${lemmas(PEOPLE_AT_LARGE)} ${lemmas(speech.CROWD)} tanti parecchi esperto esperta analista critico osservatore economista
    scienziato specialista storico commentatore detrattore sostenitore oppositore attivista vicino
    vicina residente abitante studente insegnante manifestante commerciante medico turista agricoltore
    ambientalista alcuni molti chi addetto giurista politologo psicologo sociologo tecnico accademico
    candidato candidata iscritto iscritta animalista utente cittadino genitore tassista giornalista
    spettatore elettore consumatore madre padre`,
  things: speech.THINGS,
  agentEndings: /^.{2,}(?:tor[ei]|tric[ei]|ist[aie]|[ae]nt[ei]|ier[ei]|at[oi]|itt[oi])$/,
  adjectiveEndings:
    /(?:al[ei]|iv[oaie]|ic[oaie]|ich[ei]|ari[oaie]?|ar[ei]|e[oaie]|os[oaie]|an[oaie]|es[ei]|istic[oaie])$/,
  whoever: 'chi',
  existential: "c'e c'era manca mancava",
  deeming:
    'trovano vedono giudicano considerano ritengono definiscono bollano chiamano percepiscono credono reputano danno leggono',
  acquainted: turns.ACQUAINTED,
  thereAre: turns.THERE_ARE,
  voices: turns.VOICES,
  manyVerbs: /no$/,
  severalVerb: /(?:no|ro)$/,
  uncounted: 'piu molti molte numerosi numerose parecchi tanti tante',
  women: [
    [/(?<!ic)o$/, 'a', 'e'],
    [/tore$/, 'trice', 'trici'],
    [/iere$/, 'iera', 'iere'],
  ],
  asTold: 'come quanto',
  listeners: 'gli',
  accordingToWhom: [
    'secondo il|la|i|le quale|quali',
    'secondo cui',
    'per il|la|i|le quale|quali',
    'a detta|giudizio del|della|dei|delle quale|quali',
    'a suo|loro dire|giudizio',
  ],
  ofThem: [
    'uno|una dello|del|della|dell staff|squadra|gruppo|equipaggio|banda|ufficio|reparto',

    'uno|una|qualcuno|molti|molte|alcuni|alcune|parecchi|due|tre|altri|altre di|tra|fra loro|essi',
  ],
  own: [
    'di aver|avere|averlo|averla|essere|esser|essersi|sapere|saper|volere|voler|temere|sentirsi|conoscere|ignorare|aspettare|aspettarsi|credere|non|poter|dover|fidarsi',
  ],
  most: 'piu meno',
  reflexive: 'si',
  pluralEndings: /[ei]$/,
  clitics: 'lo',
  circles: speech.CIRCLES,
  inside: 'in nel nella nell nello nei negli nelle da dal dalla dall dallo dai dagli dalle tra fra',
  impersonal: speech.IMPERSONAL,
  saidWithin: speech.SAID_WITHIN,
  predicates: speech.PREDICATES,
  among: 'in',
  plurals: 'i gli le questi queste quei quelle',
  fromWithin: 'da dal dall dalla dagli dalle in nel nell negli',
  participleEndings:
    /(?:[aiu]t[oaie]|fatt[oaie]|dett[oaie]|scritt[oaie]|pres[oaie]|mess[oaie]|mort[oaie]|rimast[oaie]|vist[oaie]|apert[oaie]|pers[oaie]|corrott[oaie]|ucciso|uccisi|deciso|promesso|chiesto|rott[oaie]|scoperto|nascost[oaie]|sottratt[oaie]|apparso|corso|concluso|concesso)$/,
  pending: [
    'sarebbe|sarebbero *1 pronto|pronta|pronti|pronte|intenzionato|intenzionata|intenzionati|disposto|disposta|disposti|vicino|vicina|vicini|imminente|imminenti|coinvolto|indagato|indagati|responsabile|responsabili|incinta|dietro',
    'sarebbe|sarebbero *1 in corso|fuga|vendita|arrivo|trattativa|viaggio|contatto|gioco|bilico',
    'sarebbe|sarebbero gia *2',
    'starebbe|starebbero *1 trattando|valutando|preparando|pensando|studiando|cercando|negoziando|indagando|lavorando',
    'intenderebbe|intenderebbero',
    'starebbe|starebbero per',
  ],
  elisions: 'l un dell all nell sull dall quell d',
  joiners: 'e o ed',
  unnamed: 'anonimo anonima anonimi anonime',
  core: `${speech.CORE} detto riferito dichiarato affermato spiegato raccontato confermato sostenuto
    aggiunto rivelato ammesso avvertito assicurato precisato dice dicono riferisce riferiscono
    dichiara dichiarano afferma affermano spiega spiegano racconta raccontano conferma confermano
    sostiene sostengono aggiunge aggiungono rivela rivelano ammette ammettono avverte avvertono
    assicura assicurano precisa precisano disse dissero riferi riferirono affermo affermarono spiego
    spiegarono racconto raccontarono`,
  speech: `riconosciuto riconosce riconoscono descrive descrivono descritto insiste insistono svela svelano
    svelato notare sapere sfuggire intendere trapelare capire
    ${itAre('spieg raccont conferm afferm dichiar precis assicur rivel sottoline osserv segnal comment denunci lament ricord anticip confid neg rammend narr ipotizz garantisc critic lod condann proclam elogi dissent puntualizz argoment paragon evoc giur')}
    ${itIsco('ribad chiar sment')} ${itEre('ammett ripet aggiung')} sostenne sostennero avvertono
    avverte avvertito ammise ammisero aggiunse aggiunsero`,
  // Deeds and tones as well: they report only after what is said, or before "che".
  inverting: `${turns.TONES_FURTHER} ${speech.TONES}
    ${itAre('sbott pronostic azzard ironizz minimizz protest sussurr mormor grid sospir esclam tagli tuon attacc accus critic replic lanci profetizz confess ragion constat calcol proclam not scherz rimarc sfog accenn not contest abbozz comunic auspic rassicur')}
    ${itIsco('sugger garant')} ${itEre('promett scommett conced')} riflette riflettono conclude
    concludono risposto rivendica trapela filtra promise promisero promesso lasciano lascia dà danno
    scriveva scrivevano pubblicava pubblicavano scrive scrivono scrisse scrissero scritto vede vedono esulta chiosa rincara commenta avanza si`,
  belief:
    'credevano credeva temevano temeva ritenevano pensavano sospettavano dubitano dubita prevedevano pronosticano scommettono stimano sperano spera crede credono teme temono ritiene ritengono sospetta sospettano pensa pensano prevedono prevede danno confidano immagina immaginano giudica giudicano reputa reputano',
  actions: ['anticipa|anticipano|anticipato i|le|il|la tempi|mosse|partenza|voto'],
  telling: 'detto riferito raccontato dice dicono racconta raccontano',
  participles:
    'trapelato trapelata anticipato anticipata fornito fornita svelato svelata rivelata detto riferito confermato raccontato descritto rivelato informato informata riferita',
  adverbs: `adesso ora anche ieri oggi poi ha hanno aveva avevano gia inoltre privatamente lunedi martedi mercoledi
    giovedi venerdi sabato domenica ci gli fa fanno fatto lascia lasciano lasciato lo cosi corto`,
  adverbEndings: /mente$/,
  negations: 'non mai',
  modals:
    'potrebbe potrebbero puo possono deve devono vuole vogliono potra potranno dovra dovranno',
  passives: 'sono era erano essere stato stata stati state viene vengono',
  pronouns: 'egli lui lei essi loro io noi voi chi',
  prepositions: `di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle
    con per in nel nella nei nelle tra fra su sul sulla contro verso senza dopo come dell all nell
    sull dall d`,
  stops: `e o ed ma che chi quando dove come se perche mentre anche di del dello della dei degli delle a al
    allo alla ai agli alle da dal dallo dalla dai dagli dalle con per in nel nella nei nelle tra fra
    su sul sulla contro verso senza dopo secondo non gia sono era erano ha hanno si lo ci ne piu meno
    molto stando`,
  institutions:
    'polizia autorita ministero governo azienda tribunale giudice portavoce procura carabinieri',
  calendar: `lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  places: 'in a da presso vicino nel nella',
  organisations: `ministero governo universita ospedale polizia partito banca gruppo azienda istituto agenzia
    tribunale procura comune congresso senato parlamento camera giornale corriere repubblica
    commissione consiglio fondazione associazione federazione sindacato club nazioni unite stati uniti
    casa bianca croce rossa guardia carabinieri europea unione`,
  titles: `signor signora dottor dottoressa presidente ministro ministra sindaco sindaca professor
    professoressa generale colonnello capitano giudice direttore direttrice portavoce segretario
    segretaria ambasciatore ambasciatrice onorevole`,
  personal: 'lui lei suo sua egli',
  plainly: 'detto raccontato dice racconta spiega spiegato disse',
  particles: 'de di del della la da dal degli van von der den du dos',
  pronominal: 'qualcuno molti molte tanti alcuni alcune parecchi',
  within: 'in nel nella',
  naming: 'chiamato chiamata identificato identificata soprannominato nome',
  examples: 'compreso compresa compresi tra',
  partOf: 'di dei degli delle',
  shares: 'cento meta terzo maggioranza percentuale parte tutti nessuno',
  approximators: 'almeno circa quasi oltre',
  conjunctions: 'che',
  suppositions: 'se salvo',
  trailers: `tra fra che chi cui con senza vicino vicina vicini vicine informato informata informati informate
    coinvolto coinvolta coinvolti coinvolte presente presenti sotto di del dello della dei degli delle
    in nel nella al alla ai alle da dal parlando chiedendo investigative giudiziarie diplomatiche
    ufficiali governative militari parlamentari sanitarie aziendali sindacali ospedaliere americani
    americane statunitense statunitensi spagnoli europei europee europeo britannici francesi russi
    israeliani politiche interne locali occidentali qualificate anonime anonimo anonima sentito
    sentiti interpellato interpellati a dell all nell sull`,
  relatives: 'che chi',
  holders: 'giudice magistrato magistrata',
  generic: true,
  inverts: true,
  accordingTo: turns.ACCORDING,
  agents: 'da dal dalla dai dagli dalle',
  citing: 'citando cita citano citato',
  cited: 'cita citano citato',
  familiar: speech.FAMILIAR,
  anonymity: [
    ...turns.ANONYMITY_FURTHER,
    'a condizione di *2 anonimato|anonimo|anonima|nome',
    'a condizione che *4 non *3 nome|identificato|rivelato|fatto|reso',
    'a|sotto la? garanzia|condizione di|dell anonimato',
    'in|nell|sotto|dietro forma? anonima|anonimato',
    'chiesto|chiede|chiedono|chiedendo|preferisce|preferito|preferiscono|voluto|vuole|vogliono|volendo *1 di? non essere|rivelare|comparire|dare|fare *2 identificato|identificata|identificati|nominato|nominata|citato|citata|nome|nomi|identita',
    'chiesto|chiede|chiedono|chiedendo|preferisce|preferito|voluto|vuole *1 di? restare|rimanere|mantenere *1 anonimo|anonima|anonimi|anonimato',
    'chiesto|chiede|chiedono|pretende|pretendono|preteso|esige|esigono|invoca|vuole|vogliono|implora l anonimato',
    'coperto|coperta|protetto dall anonimato',
    'non autorizzato|autorizzata|autorizzati|autorizzate a',
    'non e|era|sono|erano *1 autorizzato|autorizzata|autorizzati|autorizzate',
  ],
  authority: 'autorizzato autorizzata autorizzati autorizzate',
  partName: 'cognome',
  reasons: [
    'perche *20',
    'poiche *20',
    'per paura|timore|ragioni|motivi|non|evitare|discutere|parlare|poter|la|il *16',
    'dato|visto che *18',
    'temendo *14',
    'a causa *12',
  ],
  secondHand: [
    ...speech.SECOND_HAND,
    ...turns.SECOND_HAND_FURTHER(speech.MEDIA, speech.WHERE, speech.SAY),
  ],
  unattributed: [
    ...turns.UNATTRIBUTED,
    'e|era|sono|erano|viene|veniva|vengono considerato|considerata|considerati|considerate|ritenuto|ritenuta|ritenuti|reputato|reputata il|la|lo|l|i|le|gli|uno|una|un|tra|fra|piu|molto|vicino|vicina|responsabile',
    'passa|passano|passava|passavano per essere *1',
    'passa|passano|passava|passavano per il|la|lo|l|uno|una piu|miglior|migliore|massimo|massima|mente|cervello|padre|dei|delle|vero',
    'gli|le si attribuisce|attribuiscono|attribuiva',
    'si teme|temeva|bisbiglia|chiacchiera|favoleggia|congettura|specula *1 che',
    'e un segreto di pulcinella',
    'stando alle|a voci|indiscrezioni|rumors',
    '^ dicono che',
    'secondo voci|indiscrezioni|rumors',
    'a quanto pare|sembra|risulta',
    'pare|sembra proprio? che',
    'sembrerebbe|parrebbe che',
    'si mormora|vocifera|sussurra|bisbiglia',
    'si dice|racconta|crede|sospetta|pensa|teme ,in|nei|nelle|nel|nella|tra|fra|da ..8 che',
    'pare|sembra *1 sia|siano|abbia|abbiano|stia|stiano',
    '^ pare|sembra $',
    'si da|dava per certo|certa|scontato|scontata|fatto|fatta|imminente',
    'a quanto si apprende',
    'secondo|stando quanto|a quanto? *1 riferito|riportato|appreso|trapelato|emerso $',
    'a|stando quanto|a quanto? *1 riferito|riportato|appreso|trapelato|emerso $',
    'si ritiene|pensa|crede|dice|mormora|vocifera|sospetta|presume|suppone|racconta|ipotizza che',
    'si e|era detto|ipotizzato|vociferato che',
    'pare che',
    'a quanto si dice|mormora',
    'viene|veniva|vengono ritenuto|considerato|dato *1 per',
    'si sarebbe|sarebbero *1 secondo alcune? voci',
  ],
  rumours: [
    'corre|circola|gira la|una? *1 voce',
    'circolano|girano|corrono|circolavano|circolate *2 voci',
    'voci secondo cui',
    'le|alcune voci dicono|parlano|sostengono|suggeriscono',
    'si rincorrono *1 voci',
  ],
  statement: ['in|con|attraverso una|un|la *1 nota|comunicato|conferenza'],
  hearsay: 'avrebbe avrebbero sarebbe sarebbero starebbe starebbero intenderebbe intenderebbero',
  conditions: 'ipotesi tesi teoria noi io lei mi meglio bello piaciuto bastato',
  ifs: ['se', 'quando|chi', 'qualora|ove'],
  unrealEndings: /ss(?:e|ero|i|imo)$/,
  lacking: 'senza',
  wishes: 'voluto potuto dovuto preferito',
  frames: FRAMES,
};
