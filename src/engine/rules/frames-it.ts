/** Italian for the frames of sentences: closed classes, so that every other noun may be somebody's. Folded: no accents. */
import type { FrameWords } from '../sourcing/frames/words';
import { itAre, itEre, itIsco } from './paradigms';

/** Bodies that speak as such. */
const BODIES = `accademia acquirente aeronautica agenzia alleanza amministrazione ambasciata assemblea assessorato associazione
  assicurazione authority autorita avvocatura azienda banca brigata camera cancelleria casa catena centrale centro chiesa
  clinica club coalizione collegio comando comitato commissariato commissione compagnia comune comunita confederazione
  consiglio consolato consorzio consulta controllata cooperativa coordinamento corpo corte curia dicastero difesa dipartimento direzione
  diocesi distretto editore ente esecutivo esercito europarlamento facolta federazione filiale fondazione fondo forza
  forze fronte gabinetto gigante giunta giuria governo gruppo impresa industria istituto istituzione laboratorio lega maggioranza marchio
  marina mercato ministero minoranza movimento multinazionale municipio museo nazione opposizione ordine organismo organizzazione
  orchestra osservatorio ospedale paese parlamento parrocchia partito pattuglia polizia presidenza prefettura procura produttrice provincia pubblica
  questura regione repubblica rete scuola sede segreteria senato sezione sindacato sistema societa soprintendenza squadra
  stato teatro tesoro tribunale ufficio unione universita vaticano vertice`;

/** Papers, measures and marks that say something. */
const PAPERS = `accordo allegato analisi annuncio appello appunto archivio articolo atto avviso bando barometro bilancio
  bolletta bollettino bozza busta calcolo calendario canto canzone capitolo carta cartello cartellone catalogo cifra circolare
  clausola codice comma comunicato conclusione contratto copione cronaca cronistoria dato decreto denuncia detto diagnosi diario
  dichiarazione direttiva discorso disegno documentario documento dossier editto elenco email esame esperimento esposto
  esito etichetta fascicolo fattura favola filmato film foglio formula foto fotografia frase grafico  immagine indagine indice
  indicatore indizio informativa inchiesta insegna intercettazione intesa inventario istanza lapide legge leggenda lettera libro lista
  locandina manifesto manuale mappa memoria messaggio metodo misura mito modello modulo mozione norma nota notizia numero opera
  ordinanza orologio pagina parabola parola patto percentuale perizia piano pagella pellicola poesia precedente previsione principio
  profezia programma progetto pronuncia pronostico proverbio protocollo prova pubblicazione quadro questionario quotidiano racconto radiografia rapporto
  reato reclamo referto regola regolamento relazione resoconto ricerca ricorso riforma rilevazione risposta risultato rivista romanzo rogito
  sceneggiatura scheda schermo scritta scritto scrutinio segnale segno sentenza serie sintomo sito sondaggio spot statistica statuto
  storia striscione studio targa tabella tariffa tavola telefono telegramma tema teorema teoria termometro tesi testamento testo titolo
  tradizione trattato tweet valutazione verbale versetto versione video volantino volume`;

/** What is counted, done or met with, and no one. */
const MATTERS = `anno mese settimana giorno ora minuto secondo secolo decennio momento volta stagione estate inverno
  autunno primavera mattina mattino pomeriggio sera notte alba giornata data fine passo punto lato capo euro dollaro chilo
  chilometro metro tonnellata litro grado milione migliaio miliardo voto seggio gol cosa caso fatto tempo motivo ragione problema
  errore gesto dubbio timore paura rischio minaccia speranza sospetto voce rumore grido silenzio luce odore ombra
  incidente incendio terremoto uragano siccita pioggia neve vento onda tempesta crisi guerra pace conflitto battaglia
  attacco attentato colpo protesta sciopero corteo manifestazione elezione votazione processo partita vittoria
  sconfitta finale torneo gara corsa tour concerto prima gala premio medaglia record successo fallimento
  strada piazza quartiere ponte treno auto aereo barca nave autobus pullman camion palazzo torre fabbrica stabilimento
  miniera porto aeroporto stazione confine fiume mare monte bosco spiaggia isola
  prezzo costo aumento calo caduta rialzo vendita acquisto pagamento debito imposta tassa spesa ricavo utile perdita
  cambio taglio aiuto idea proposta decisione strategia tecnica tecnologia macchina computer
  applicazione algoritmo satellite sonda sensore droga vaccino farmaco medicina virus batterio malattia
  corpo cervello cuore cane gatto animale pianta albero dettaglio aspetto fattore elemento parametro circostanza
  questione condizione situazione scena sequenza disco suono tono resto maggior primo secondo terzo tutto niente stesso`;

export const FRAMES: FrameWords = {
  nobodies: `${BODIES} ${PAPERS} ${MATTERS}`,
  abstract:
    '(?:[zs]ion[ei]|ita|ment[oi]|agg[io]o?|ism[oi]|ur[ae]|ezz[ae]|enz[ae]|anz[ae]|logi[ae]|grafi[ae]|tudin[ei]|crazi[ae]|metr[oi]|nomi[ae]|tori[oa])$',
  many: '(?:ano|ono|arono|irono|erono|ettero|sero)$',
  causes: `debbano abbiano siano possano
    fatto ottenuto permesso consentito impedito evitato provocato obbligato dimostrato visto scoperto saputo verificato deciso votato voluto dovuto stabilito imposto previsto
    fanno fecero facevano riescono riuscirono ottengono ottennero permettono permisero consentono consentirono
    impediscono impedirono evitano evitarono provocano provocarono causano obbligano obbligarono dimostrano dimostrarono
    provano provarono significano implicano implicarono risultano accadono succedono sembrano sembravano paiono videro vedevano
    sentirono scoprirono sapevano sanno verificano verificarono dimenticano impararono imparano votarono hanno avevano devono
    garantiscono lasciano lasciarono cercano cercarono vogliono volevano stabiliscono stabilirono possono dovevano potevano
    mostrano indicano comportano fissano impongono imposero prevedono sono erano vanno`,
  finite: '(?:arono|irono|avano|evano)$',
  participle:
    '(?:[aiu]to|detto|scritto|descritto|chiesto|risposto|ammesso|promesso|concluso|espresso)$',
  infinitive: '^.{2,}(?:[aei]re|[aei]rsi|[aei]r(?:l[aeio]|ne|ci|vi|gli))$',
  perfect: 'ha hanno aveva avevano',
  stances: `esige esigono esigevano pretende pretendono pretendevano reclama reclamano reclamavano rivendica rivendicano denuncia denunciano denunciavano
    critica criticano criticavano lamenta lamentano lamentavano teme temono temevano contesta contestano contestavano sospetta
    sospettano sospettavano avverte avvertono diffida diffidano diffidavano dubita dubitano dubitavano dissente dissentono
    rimprovera rimproverano difende difendono difendevano respinge respingono pronostica pronosticano prevede invoca invocano invocavano
    deplora deplorano condannano condannavano applaudono paventa paventano paventavano auspica auspicano bocciano`,
  holds: `considera considerano consideravano considerarono giudica giudicano giudicavano ritiene ritengono ritenevano reputa reputano stima stimano crede credono
    definisce definiscono definivano definirono descrive descrivono descrivevano descrissero bolla bollano dipinge dipingono attribuisce attribuiscono
    imputano imputa addebitano`,
  asks: 'chiede chiedono chiedevano chiesto chiesero domanda domandano sollecita sollecitano sollecitavano reclamano pretendono invocano',
  sought: `dimissioni spiegazione spiegazioni garanzia garanzie giustizia misura misure cambiamento cambiamenti
    risposta risposte soluzione soluzioni piu meno fine ritiro abrogazione riduzione sconto proroga rinvio rimborso rimborsi indennizzo
    indennizzi restituzione compensazione investimenti dialogo tregua rispetto trasparenza risorse fondi posti controllo controlli
    sostegno scuse responsabilita tempo passo conto revisione chiusura apertura riapertura ritorno liberazione aumento
    aumenti rimozione testa indagine inchiesta chiarezza verita`,
  hopes:
    'spera sperano sperava speravano pensa pensano pensava pensavano prevede prevedono confida confidano decide decidono promette promettono conta contano',
  recalls:
    'ricorda ricordano ricordava ricordavano capisce capiscono capivano comprende comprendono immagina immaginano vedono vede vedevano concepiscono',
  towards: 'a ai agli alle al alla all',
  strikes: `piace piacciono piaceva piacevano sembra sembrano sembrava pare paiono pareva risulta preoccupa preoccupano dispiace interessa interessano
    importa sfugge torna va vanno convince convincono stupisce dispiacciono basta bastano`,
  told: `raccontato riferito descritto confermato rivelato spiegato criticato contestato invocato sostenuto difeso bollato definito anticipato
    espresso denunciato avvalorato ripetuto`,
  alone:
    'molti altri altre molte alcuni alcune parecchi parecchie vari tanti tante altro altra uno una certi pochi',
  throngs: 'gente tifoseria cittadinanza popolazione',
  parties: `imputato indagato accusato condannato arrestato sospettato fermato autore firmatario convenuto querelato pm
    interessato coinvolto sequestrato finalista premiato`,
  listeners: 'mi ci ti gli le vi',
  wonders: 'domanda domandano domandavano chiede chiedono chiedevano ignorano discutono dubitano',
  whether: 'se perche quando come che quanto chi fino',
  double: `${itAre('anticip segnal osserv not avanz filtr lanci attacc tagli assicur present')} ${itEre('aggiung ripet ammett sosten')} ${itIsco('garant')}
    dice dicono detto disse dissero sostiene sostengono sostenne sostennero sostenuto ammise ammisero ammesso avverte avvertono avvertito avvertirono aggiunse
    aggiunsero aggiunto mantengono mantiene`,
  litotes: `esclude escludono escludeva escludevano escluso nasconde nascondono nascondeva nascondevano nascosto dubita dubitano cela celano nega negano
    smentisce smentiscono`,
  openers: 'e ed o ma mentre anche benche perche dove poiche cosi intanto',
  supposing: 'se quando come per salvo quanto sempre finche ogni senza purche',
  copulas: 'e sono era erano resta restano rimane',
  growing: ['sempre piu', 'ogni giorno|anno piu'],
  accounts: 'versione racconto testimonianza spiegazione informazioni descrizione ricostruzione',
  gives: `offre offrono offrirono offerto da danno diedero dato fa fanno fecero fatto fornisce forniscono fornirono fornito rende rendono resero reso`,
  granting: 'anche pure',
  somebody:
    'persona uomo donna giovane ragazzo ragazza individuo anziano anziana signora signore tizio madre padre bambino bambina',
  parts:
    'maggioranza maggior parte gruppo manciata decina decine dozzina dozzine centinaio centinaia migliaia paio gran buona schiera grande',
  few: 'vari varie diversi diverse',
  media: `media giornale giornali quotidiano quotidiani stampa settimanale settimanali rivista riviste tabloid emittente emittenti testata testate telegiornale telegiornali portale portali sito siti agenzie`,
  press: 'stampa',
  eyes: 'per',
  sides: `detrattore sostenitore difensore critico oppositore avversario simpatizzante scettico nemico promotore seguace rivale ottimista pessimista purista nostalgico fautore`,
  before: `alto alta alti alte ex vecchio vecchia vecchi vecchie giovane giovani piccolo piccola piccoli piccole grandi grande
    nuovo nuova nuovi nuove proprio propria propri proprie stesso stessa stessi stesse primo prima primi prime ultimi
    ultime principali diversi diverse numerosi numerose presunto presunta presunti veterano veterani semplice semplici
    miglior migliori maggiori buon buona buoni vero veri attuale attuali futuro futuri sempre importante importanti noto nota noti piu`,
  relatives: 'che chi cui quale quali',
  whoever: 'chi coloro quanti',
  turns: [
    'dichiara|dichiarano|dichiaravano|dice|dicono|dicevano|mostra|mostrano|confessa|confessano|sente|sentono|sentivano *2 preoccupat~|indignat~|scettic~|ottimist~|pessimist~|convint~|favorevol~|contrari~|sorpres~|delus~|soddisfatt~|cauti|stuf~|tranquill~|fiducios~|sicur~|tradit~|ingannat~|abbandonat~|ignorat~',
    'e|sono|erano|era *1 contrari~|favorevol~|scettic~|restii a|al|alla|ai|su|sul|sulla|all',
    'da|danno|dava|davano|diede|diedero *7 per perso|persa|persi|perse|fatto|fatta|sicuro|sicura|certo|certa|morto|morta|chiuso|chiusa|finito|finita|acquisito|acquisita|scontato|scontata|concluso|conclusa|inevitabile|impossibile|spacciato|spacciata|fallito|fallita',
    'e|sono|erano *2 convinto|convinta|convinti|convinte|sicuri|sicure|certi|certe|stufi di|che',
    'mette|mettono|misero *6 in dubbio|discussione',
    'accusa|accusano|accusavano|accusarono|incolpano *7 di aver|avere|essere|voler|volere|non|ignorare|favorire|nascondere|mentire|corruzione|frode|abuso|negligenza|ipocrisia|tradimento',
    'attribuisce|attribuiscono|imputa|imputano *8 a|al|alla|ai',
  ],
};
