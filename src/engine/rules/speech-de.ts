/** German nouns, verbs and turns by which the unnamed are cited, by paradigm. Forms are folded: no umlauts. */
import { crossed, deAdjective, deE, deEn, deEr, deWeak } from './paradigms';

/** People nobody could list. */
export const CROWD = `${deEr('widersach herausforder mitstreit unterstutz verteidig burg einwohn besitz inhab winz fisch jag les zuhor steuerzahl skeptik radfahr zweifl mahn fursprech musik')}
    ${deEn('rival konkurrent sympathisant dissident demokrat sozialist gastronom geolog biolog archaolog virolog meteorolog epidemiolog architekt astronom feminist nationalist separatist optimist pessimist')}
    feind:feinde fan:fans hotelier:hoteliers ingenieur:ingenieure`;

/** Trades and callings, by which somebody is cited. */
export const TRADES = `${deEr('kunstl plan apothek lokfuhr imk schaf forst tischl maur elektrik mechanik technik informatik programmier chemik physik buchhalt pruf botschaft zolln fussball fußball schiedsricht report verleg schriftstell dicht sang mal samml pfarr spend urlaub steuerberat zimm schreib schneid schuhmach')}
    ${deE('biolog geolog archaolog soziolog matros philolog theolog rival gefahrt weggefahrt gatt')}
    ${deEn('chirurg pilot philosoph spion agent produzent galerist pianist bassist lieferant fotograf')}
    ${deAdjective('oppositionell glaubig geschadigt')} kinderarzt:kinderarzte zahnarzt:zahnarzte
    tierarzt:tierarzte hausarzt:hausarzte psychiater:psychiatern klempner:klempnern
    stewardess:stewardessen investor:investoren notar:notare senator:senatoren feldwebel:feldwebel
    oberst:obersten kommissar:kommissare haftling:haftlinge haftling:haftlingen opfer:opfern
    fluchtling:fluchtlinge fluchtling:fluchtlingen koch:koche passant:passanten horer:horern
    redakteur:redakteure redakteur:redakteuren redakteurin:redakteurinnen regisseur:regisseure
    kurator:kuratoren professor:professoren rektor:rektoren kamerad:kameraden chauffeur:chauffeure
    priester:priestern bischof:bischofe nonne:nonnen sekretarin:sekretarinnen betriebsrat:betriebsrate
    kapitan:kapitane erzieher:erziehern kassiererin:kassiererinnen stammgast:stammgaste
    spazierganger:spaziergangern`;

/** Persons somebody could name. */
export const PERSONS = `${deEr('hausmeist verwalt uberbring kelln unterzeichn aufseh betreib bearbeit veranstalt wart wacht ausbild entwickl gutacht zustell unterhandl teilhab anrain leit')}
    ${deEn('referent konsul intendant adjutant leutnant kommandant hospitant')} ${deE('gesell')}
    ${deAdjective('angeklagt beschuldigt gefangen geladen entlassen gesandt')}
    reinigungskraft:reinigungskrafte pflegekraft:pflegekrafte lehrkraft:lehrkrafte
    fachkraft:fachkrafte stadtrat:stadtrate mittelsmann:mittelsmanner putzfrau:putzfrauen`;

export const CORE = `${deWeak('konstatier konkretisier bekund vermeld')} bestreitet bestreiten bestritt bestritten`;

/** Report after what is said, or before "dass". */
export const TONES = `meldet meldete meldeten entgegnet entgegnete entgegneten leugnet leugnete leugneten enthullt
    enthullte enthullen schwort schworen garantiert garantierte garantieren mutmaßt mutmaßte mutmaßten
    begrüßt begrüßte begrußt begrußte zweifelt zweifelte zweifelten
    ${deWeak('rug begruss bereu widerleg leugn dementier droh prognostizier kalkulier mutmass spekulier verkund stotter stammel brull grummel brumm witzel ironisier wiederhol bitt bettel staun gratulier verzweifel sorg beruhig trost entschuldig rechtfertig verteidig begrund analysier diagnostizier kommentier geissel tadel hohn beanstand monier reklamier verlang winsel appellier pladier insistier raunz moser schnaub knurr grins zisch hauch tratsch tuschel fabulier feier jubel triumphier fleh frohlock')}
    erfahrt erfuhr erfuhren empfiehlt empfehlen empfahlen`;

/** Verbs whose second half closes the clause or is a turn of its own. */
export const PREDICATES = [
  'erkennt|erkennen|wittert|wittern|erblickt|erblicken|lesen|liest|spurt|spuren *4 in|darin|daraus|hinter',
  'richtet|richtete|richteten *4 aus $',
  'zuckt|zucken *3 schultern',

  'zeigt|zeigen|zeigte|zeigten sich *2 besorgt|erschuttert|entsetzt|uberrascht|emport|erleichtert|enttauscht|skeptisch|verargert|schockiert|zuversichtlich',
  'aussert|außert|aussern|außern|ausserte|außerte|ausserten|außerten *3 sorge|sorgen|zweifel|unmut|kritik|bedenken|verstandnis|befurchtung|befurchtungen',
  'kundigt|kundigen|kundigte|kundigten *6 an $',
  'hebt|heben|hob|hoben *4 hervor $',
  'merkt|merken|merkte|merkten *4 an $',
  'gibt|geben|gab|gaben *2 zu bedenken|protokoll|verstehen',
  'halt|halten|hielt|hielten es *2 fur',
  'ist|sind|war|waren|zeigt|zeigen|zeigten|zeigte *2 einig|uneinig|uneins|uberzeugt|skeptisch|zuversichtlich|besorgt|ratlos|emport',
  'ist|sind|war|waren *3 sicher ,dass',
  'fuhrt|fuhren|fuhrte|fuhrten *12 zuruck',
  'macht|machen|machten sich *2 sorgen|luft',
  'fuhlt|fuhlen sich *3 betrogen|getauscht|ubergangen|verraten|allein|imstich',
  'hat|haben *2 den eindruck|verdacht|befurchtung|das gefuhl',
  'stellt|stellen *6 in frage',
  'attestiert|attestieren|bescheinigt|bescheinigen *2',
  'geht|gehen|ging|gingen *3 davon aus',
  'rechnet|rechnen|rechneten *3 mit|damit',
  'wirft|werfen|warf|warfen *4 vor $',
  'halt|halten|hielt|hielten *4 vor|entgegen|dagegen $',
  'spricht|sprechen|sprach|sprachen *2 von einem|einer|mehreren|zwei|drei|mindestens|dutzenden|hunderten',
  'sieht|sehen|sah|sahen dahinter|darin',
  'macht|machen|machten *6 verantwortlich|vorwurfe|geltend',
  'schliesst|schließt|schliessen|schließen|schlossen *6 aus $',
  'weist|weisen|wies|wiesen *4 darauf hin',
  'legt|legen|legten nahe',
  'hat|haben|hegt|hegen *2 zweifel',
  'deutet|deuten *4 an $',
  'stellt|stellen *6 in abrede|klar|infrage $',
  'als *4 bezeichnet|bezeichnen|bezeichnete|bezeichneten|beschreibt|beschreiben|schildert|schildern',
  'bezeichnet|bezeichnen|bezeichnete|bezeichneten *6 als',
  'zieht|ziehen *6 in zweifel',
  'ubt|uben|ubten *3 kritik',
  'lasst|lassen|liess|ließen *3 durchblicken|wissen|verlauten',
  'zeichnet|zeichnen *4 bild',
  'traut|trauen *6 zu $',
  'malt|malen *4 an die wand',
  'schatzt|schatzen|schatzten *4 auf',
];

export const CIRCLES =
  'dunstkreis umfeld lager team mannschaft partei fraktion koalition regierung ministerium kanzleramt rathaus verein kabine fuhrung spitze stab zentrale konzern amt belegschaft kreml opposition vorstand klub botschaft delegation verwaltung reihen kreisen branche hauptquartier';
const SAYS =
  'raumt|raumte|gesteht|sagt|sagte|versichert|betont|erzahlt|bestatigt|behauptet|furchtet|glaubt|hofft|rechnet|verweist|beteuert|klagt|erwartet|vermutet|munkelt|raunt|wundert|erklart|meint';
export const IMPERSONAL = [
  'heisst|heißt|hiess|hieß es',
  `${SAYS} man`,
  'verlautet|verlautete',
  'geht|ging man *3 davon aus',
  'rechnet|rechnete man *3 damit|mit',
  'spricht|redet man *4 von|davon|uber|daruber',
  'ist|war|gibt man sich? *3 uberzeugt|sicher|einig|zuversichtlich|skeptisch|verargert|besorgt',
  'wird|wurde -ein|eine|einer|der|die|das *1 betont|eingeraumt|versichert|beteuert|behauptet|befurchtet|vermutet|dementiert|bestritten|spekuliert|gemunkelt|getuschelt|geraunt|geklagt',
  'ist|war zu horen|vernehmen|erfahren',
];
export const SAID_WITHIN = [
  'nach|laut informationen|angaben|auskunften|hinweisen|darstellung|berichten|schilderungen aus',
  'heisst|heißt|hiess|hieß es *2 in|im|aus|bei|beim|unter|innerhalb',
  'verlautet|verlautete|verlautbart *2 in|im|aus|bei|beim|unter',
  `${SAYS} man *2 in|im|aus|bei|beim|unter`,
  'so *1 in|im|aus|bei|beim|unter',
];

const KINDS_OF_MEDIA =
  'lokal regional landes staats fach boulevard provinz sport wirtschafts klatsch hauptstadt inlands auslands nachrichten';
/** "Landesmedien", "Boulevardpresse". */
const COMPOUNDS = crossed(
  KINDS_OF_MEDIA,
  'medien presse zeitungen blatter blattern sender sendern portale portalen',
);

/** Media without a name, what is said of them, and how they report. */
export const MEDIA = `${COMPOUNDS}|medien|medienberichte|medienberichten|presse|presseberichte|presseberichten|zeitungen|zeitungsberichte|zeitungsberichten|berichte|berichten|agenturen|agenturberichte|agenturberichten|sender|fernsehberichte|fernsehberichten|portale`;
export const WHERE =
  'ortliche|ortlichen|lokale|lokalen|regionale|regionalen|spanische|spanischen|italienische|italienischen|amerikanische|amerikanischen|britische|britischen|franzosische|franzosischen|russische|russischen|chinesische|chinesischen|internationale|internationalen|nationale|nationalen|auslandische|auslandischen|turkische|turkischen|israelische|israelischen|deutsche|deutschen|mehrere|mehreren|verschiedene|verschiedenen|einige|einigen|ubereinstimmende|ubereinstimmenden|unbestatigte|unbestatigten|zahlreiche|zahlreichen|andere|anderen';
export const SAY =
  'enthullten|enthullen|enthullte|aufdeckten|recherchierten|verbreiteten|verbreiten|berichten|berichteten|melden|meldeten|schreiben|schrieben|behaupten|behaupteten|meldete|schrieb';

/** One of them. */
const ONE_OUTLET =
  'fernsehsender|tv-sender|radiosender|nachrichtensender|sender|privatsender|staatsfernsehen|tageszeitung|zeitung|lokalzeitung|regionalzeitung|sportzeitung|wochenzeitung|wirtschaftszeitung|boulevardzeitung|boulevardblatt|blatt|lokalblatt|wirtschaftsblatt|fachblatt|nachrichtenportal|onlineportal|internetportal|portal|nachrichtenagentur|agentur|nachrichtenmagazin|magazin|illustrierte|kanal|telegramkanal';

/** Other outlets without a name, cited for a report. */
export const SECOND_HAND: readonly string[] = [
  `${MEDIA} wollen|will *3 wissen|erfahren`,
  `${COMPOUNDS} *2 ${SAY}|wissen|spekulieren|kolportieren`,
  `nach|laut recherchen|informationen|berichten|angaben|meldungen mehrerer|verschiedener|ortlicher|lokaler|anderer *1 ${MEDIA}`,
  `glaubt|folgt|traut man der|den *2 ${MEDIA}`,
  `laut|nach ${WHERE}? ${MEDIA}`,
  `${MEDIA} zufolge|nach`,
  'laut|nach einem *1 medienbericht|zeitungsbericht|pressebericht|agenturbericht|fernsehbericht|rundfunkbericht|magazinbericht|onlinebericht|radiobericht|tv-bericht|enthullungsbericht',
  'einem *1 medienbericht|zeitungsbericht|pressebericht|agenturbericht|fernsehbericht|rundfunkbericht|magazinbericht|onlinebericht|radiobericht|tv-bericht|enthullungsbericht zufolge|nach',
  `laut|nach der|den *1 ${MEDIA}`,
  `${WHERE} medien|zeitungen|sender|presseberichte|agenturen|portale *1 ${SAY}`,
  `medien|medienberichte|zeitungen|presseberichte ${SAY}`,
  `wie ${WHERE}? medien|zeitungen|agenturen|sender *4 ${SAY}`,
  `die *1 ${MEDIA} ${SAY}|behauptet|berichtet|schreibt|meldet|spekuliert|spekulieren`,
  `fur die *1 presse|medien|zeitungen *8 fest|klar|ausgemacht`,
  `nach|laut *1 berichten ${WHERE}? ${MEDIA}`,
  `nach|laut *1 berichten deutscher|amerikanischer|russischer|ortlicher|lokaler|mehrerer|verschiedener|israelischer|franzosischer|italienischer|britischer|turkischer|chinesischer|polnischer medien|zeitungen|sender|agenturen`,
  `medienberichten|presseberichten|zeitungsberichten|agenturberichten|berichten *1 zufolge`,
  `${SAY}|schreibt|meldet|berichtet|spekuliert|spekulieren|behauptet|wusste|wussten|wissen|will|wollen|titelt|titeln|kolportiert|kolportieren *5 die|ein|eine|mehrere|einige|verschiedene|manche|etliche? *2 ${MEDIA}`,
  `${SAY}|berichtete|berichtet|meldet|schreibt|behauptet|enthullte|verbreitete|titelte *1 ein|eine *2 ${ONE_OUTLET}`,
  `ein|eine *2 ${ONE_OUTLET} *1 berichtet|berichtete|meldet|meldete|schreibt|schrieb|behauptet|behauptete|will`,
  `laut|nach *1 einem|einer *2 ${ONE_OUTLET}`,
  `einem|einer *2 ${ONE_OUTLET} zufolge`,
  `wie *3 ${MEDIA} *6 ${SAY}|berichtet|wissen wollen?`,
  `${SAY} ${WHERE}? ${MEDIA}`,
  `wie ${WHERE}? ${MEDIA} *4 ${SAY}`,
  `${SAY} ${WHERE} medien|zeitungen|sender|agenturen|portale`,
];

/** Nouns that "say" something and are nobody. */
export const THINGS = `zahler rechner fehler computer server newsletter ticker ordner koffer keller fenster zimmer
    kalender theater faktor kinder bilder lander bericht studie umfrage notiz mitteilung dokument text
    brief urteil beschluss buch artikel beitrag leitartikel plakat schild transparent nachricht mail
    chronik legende sprichwort lied gedicht stimme seite anleitung handbuch video aufnahme testament
    vertrag protokoll klage gutachten erlass gesetz biografie unternehmen firma organisation verband
    kollektiv bank agentur institution gremium gericht mannschaft gruppe partei zeitung sender
    zeitschrift portal wochenzeitung stiftung verein mal monat jahr tag stunde moment mehrheit drittel
    teil halfte sprecher sprecherin sache fall satz frage antwort geschichte version bild foto zahl
    erfahrung quelle wort blick lacheln ton ende anfang zeit weile minute minuten stunden tage wochen
    woche monate jahre meter kilometer euro prozent`;

/** Marks after a noun that show a person who knows but is not named. */
export const FAMILIAR: readonly string[] = [
  ',die|der|das *2 mit *4 vertraut',
  ',die|der *5 vertraut|eingeweiht|beteiligt|informiert|nahestehen|nahesteht',
  'aus|in *2 umfeld|nahe|kreisen',
  'mit kenntnis|einblick',
  'nahe|aus dem|der umfeld|nahe',
  ',die|der anonym|ungenannt *2',
];
