/**
 * How German tells that somebody holds something: by a verb and what completes it, and by words on
 * both sides of who holds it. Frames, not people: whoever stands in one is somebody. Folded: no umlauts.
 */

/** A verb of holding or of speech with what completes it, behind its subject. */
export const HOLDS: readonly string[] = [
  'macht|machen|machte|machten *6 hehl|geheimnis daraus',
  'macht|machen|machte|machten keinen hehl daraus',
  'fragt|fragen|fragte|fragten sich',
  'hegt|hegen|hegte|hegten *4 verdacht|zweifel|hoffnung|groll|verdachtigungen',
  'lehnt|lehnen|lehnte|lehnten *9 ab $',
  'findet|finden|fand|fanden *6 gut|schlecht|falsch|richtig|ungerecht|unfair|ubertrieben|notig|unnotig|peinlich|skandalos|absurd|lacherlich|traurig|schade|hasslich|toll|kalt|langweilig',
  'halt|halten|hielt|hielten *9 fur',
  'sieht|sehen|sah|sahen|betrachtet|betrachten|betrachtete|betrachteten|empfindet|empfinden|empfand|empfanden|wertet|werten|wertete|werteten|bewertet|bewerten|deutet|deuten|deutete|deuteten|verstehen|begreifen|feiern|feiert|preisen|verspotten|verspottet|schildern|beschreiben|beschreibt|kritisieren|kritisiert|abtun|charakterisieren|charakterisiert *9 als',
  'sieht|sehen|sah|sahen|erkennt|erkennen|erblickt|erblicken|vermutet|vermuten in|im|hinter *6 ein|eine|einen|das|den|die|nur|vor|auch|kein|keine|keinen',
  'spricht|sprechen|sprach|sprachen|redet|reden *5 von|vom -fenster|haus|tur|mensch|zeit|angesicht|herz',
  'erzahlt|erzahlen|erzahlte|erzahlten|berichtet|berichten|berichtete|berichteten|schwarmt|schwarmen|schwarmte|schwarmten *3 von|vom',
  'warnt|warnen|warnte|warnten *4 vor|vorm',
  'rat|raten|riet|rieten *4 zu|zum|zur|dazu|davon|ab',
  'rechnet|rechnen|rechnete|rechneten *4 mit|damit',
  'pocht|pochen|pochte|pochten|verweist|verweisen|verwies|verwiesen|schimpft|schimpfen|schwort|schworen|tippt|tippen|tippte|tippten|wettet|wetten *2 auf|darauf',
  'zweifelt|zweifeln|zweifelte|zweifelten|glaubt|glauben|glaubte|glaubten|stort|storen|storte|storten *2 an|daran|am',
  'klagt|klagen|klagte|klagten|beklagt|beklagen|beschwert|beschweren|schimpft|schimpfen|wundert|wundern|spottet|spotten|argert|argern|emport|emporen *2 uber|daruber',
  'wehrt|wehren|wehrte|wehrten|verwahrt|verwahren sich *2 gegen|dagegen',
  'nimmt|nehmen|nahm|nahmen *8 ubel|krumm|kauf|anstoß|anstoss',
  'macht|machen|machte|machten *12 verantwortlich|haftbar|geltend|lustig|vorwurf|vorwurfe|gerucht|sorgen',
  'gibt|geben|gab|gaben *9 die? schuld|recht|mitschuld',
  'geht|gehen|ging|gingen *4 davon aus',
  'lastet|lasten|lastete|lasteten|kreidet|kreiden|kreidete|kreideten|hangt|hangen|hangte *9 an $',
  'dichtet|sagt|sagen|sagte|sagten *6 nach $',
  'beziffert|beziffern|bezifferte|bezifferten|schatzt|schatzen|schatzte|schatzten|veranschlagt|veranschlagen|taxiert|taxieren *9 auf|zwischen',
  'unterstellt|unterstellen|unterstellte|unterstellten|verdenkt|verdenken|verubelt|verubeln *8',
  'zeigt|zeigen|zeigte|zeigten sich *4 uberzeugt|besorgt|skeptisch|zuversichtlich|entsetzt|erleichtert|emport|enttauscht|verwundert|irritiert|unbeeindruckt|entschlossen|sicher',
  'gibt|geben|gab|gaben sich *4 uberzeugt|zuversichtlich|gelassen|kampferisch|ratlos|optimistisch|skeptisch',
  'ist|sind|war|waren *3 uberzeugt|skeptisch|einig|uneinig|uneins|ratlos',
  'ist|sind|war|waren der *2 ansicht|meinung|auffassung|uberzeugung',
  'vertritt|vertreten|vertrat|vertraten|teilt|teilen *4 ansicht|meinung|auffassung|these|standpunkt|haltung',
  'stoßt|stosst|stoßen|stossen|stort|storen sich *2 an|daran',
  'zahlt|zahlen|rechnet|rechnen *6 zu den',
  'bringt|bringen|brachte|brachten *9 in verbindung|zusammenhang|spiel',
  'zieht|ziehen|zog|zogen *6 in zweifel',
  'attestiert|bescheinigt|attestieren|bescheinigen|attestierte|bescheinigte *6',
  'fuhlt|fuhlen|fuhlte|fuhlten sich *5 an *4 erinnert',
  'außert|aussert|außern|aussern|ausserte|außerte|ausserten|außerten sich *5 besorgt|skeptisch|enttauscht|zufrieden|kritisch|lobend|abfallig|anerkennend',
];

/** Verbs that say something of an object right behind whoever says it. */
export const SAYS_OF = `erinnern schildern beteuern erlautern prahlen zitieren rat raten riet rieten widerspricht widersprechen widersprach widersprachen fordert fordern forderte forderten verlangt verlangen verlangte verlangten begrußt begrußen
    begrußte begrußten empfiehlt empfehlen empfahl empfahlen nennt nennen nannte nannten bezeichnet bezeichnen
    bezeichnete bezeichneten befurwortet befurworten befurwortete befurworteten vermisst vermissen
    vermisste vermissten verurteilt verurteilen verurteilte verurteilten verteidigt verteidigen
    wurdigt wurdigen wurdigte wurdigten preist preisen hinterfragt hinterfragen beanstandet beanstanden
    beanstandete beanstandeten tadelt tadeln moniert monieren verspottet verspotten`;

/** Turns of verbs that say nothing by themselves: "will … gesehen haben", "sehen das anders". */
export const WHOLE: readonly string[] = [
  'sieht|sehen|sah|sahen|beurteilt|beurteilen|beurteilte|beurteilten|bewertet|bewerten -in|darin *6 skeptisch|kritisch|anders|gelassen|ahnlich|positiv|negativ|sorge|skepsis|argwohn|misstrauen|gefahr|chance|risiko|risiken|bestatigt|bedroht|gefahrdet',
  'will|wollen *14 gesehen|gehort|bemerkt|erkannt|beobachtet|entdeckt|gewusst|erfahren|vernommen|gerochen|gespurt|gezahlt|erlebt|mitbekommen|belauscht haben',
  'will|wollen gesehen|gehort|bemerkt|beobachtet haben',
];

/** What nobody in particular says, beside the rows of `turns-de.ts`. */
export const SAID_BY_NOBODY: readonly string[] = [
  'als *3 gilt|gelten|galt|galten -unter|in|bei|mir|uns',
  'kursieren|kursiert|kursierten *4 behauptungen|spekulationen|vermutungen|theorien|erzahlungen|versionen',
  'alles|vieles|manches|einiges deutet|spricht|weist|sieht *3 darauf|dafur|danach',
  'als sicher|ausgemacht|wahrscheinlich|unwahrscheinlich|gesichert|unstrittig gilt|galt',
  'ist|war *1 immer wieder|ofter|haufiger|allenthalben|uberall|vielerorts *1 zu horen',
  'ist|war haufig|oft|allenthalben|uberall|vielerorts|vielfach *1 zu horen',
  'steht|stehen|stand|standen im|unter *1 verdacht',
  'soll|sollen *10 besitzen|leben|wohnen|stammen|leiden|verfugen|verstecken|untergetaucht',
  'soll|sollen *6 krank|schwerkrank|tot|schwanger|insolvent|pleite|verschuldet|zerstritten|bestechlich|unheilbar|wohlauf sein',
];

const KNOW =
  'vertraut befasst betraut beteiligt eingeweiht informiert involviert eingebunden anwesend beschaftigt eingesetzt tatig zustandig nahestehend'
    .split(' ')
    .flatMap((stem) => [`${stem}e`, `${stem}en`, `${stem}er`])
    .join('|');
/** "Mit der Sache vertraute", "am Verfahren beteiligten": words before a noun that tell that it knows. */
export const KNOWING: readonly string[] = [
  `mit|in|an|uber|von|zu|fur|bei|aus|auf *4 ${KNOW}`,
  `am|im|vom|zum|zur|beim *3 ${KNOW}`,
  `dem|der|den *3 ${KNOW}`,
];

/** What stands first in a clause, so that its verb comes before who speaks. */
export const FRONTED = `daran darauf daraus dabei dadurch dafur dagegen darin damit danach daruber darunter
    davor davon dazu darum hieran hierin hiervon hierzu inzwischen mittlerweile langst seither seitdem damals
    spater fruher anschliessend anschließend zuvor daraufhin dennoch trotzdem deshalb deswegen daher
    gleichwohl hingegen indes indessen nun jetzt oft oftmals haufig zunehmend intern vielerorts mancherorts
    dort hier offentlich hinterher ebenso ahnlich anders umgekehrt zugleich gleichzeitig schon wiederholt
    immer wieder nur vor allem gerade selbst ausgerechnet tatsachlich freilich vielmehr stattdessen
    besonders vorsichtig einhellig ubereinstimmend unisono hinterrucks`;

/** Words before and behind who holds something; "@" is who. */
export const HELD_BY: readonly string[] = [
  'unter @ ist|sind|war|waren|gilt|gelten|galt|galten|bleibt|wachst|herrscht|besteht|macht|kursiert|regt ..10 umstritten|strittig|unstrittig|unumstritten|unbestritten|ausgemacht|als|einigkeit|konsens|zweifel|unmut|sorge|skepsis|gerucht|frage|klar|rede',
  'ist|sind|war|waren|bleibt|gilt|gelten|galt|galten *5 unter @ umstritten|strittig|unstrittig|unumstritten|unbestritten|ausgemacht|verpont|beruchtigt|beliebt|als',
  'ist|sind|war|waren|bleibt|gilt|gelten|galt|galten *5 bei @ umstritten|strittig|verpont|verhasst|beruchtigt|als',
  'gilt|gelten|galt|galten weithin|auch|schon|inzwischen|langst|heute|bis|noch|nur? @ als',
  'gilt|gelten|galt|galten *2 unter|bei|in @ als',
  'fur @ ist|sind|war|waren|bleibt|bleiben der|die|das|dieser|diese|dieses|er|es|sie|damit *5 ein|eine|einer|kein|keine|nur|nichts|zu|schlicht|blanker|reiner|purer|reine|pure',
  'fur @ ist|sind|war|waren|bleibt|bleiben ..9 klar|uberfallig|unverstandlich|unbegreiflich|unertraglich|unfassbar|uberflussig|unnotig|notwendig|falsch|erledigt|uberwunden|ausgemacht|zumutung|skandal|fehler|verrat|hohn|witz|irrtum|rohrkrepierer|unsinn|katastrophe',
  'fur @ steht|stand ..3 fest|außer|ausser',
  'fur @ grenzt|klingt|hat|haben|kommt ..9 an|nach|ausgedient|versagt|spat|fruh|uberraschend',
  'ist|sind|war|waren|bleibt|grenzt|gehort|zahlt|bedeutet *3 fur @ ein|eine|einer|der|die|das|nur|nichts|kein|keine|zu|klar|langst|uberfallig|unverstandlich|inzwischen|schlicht|blanker|reine|purer|unbegreiflich|unertraglich',
  'darin|sich|daruber|darum sind|waren|ist|stimmen|stimmten *1 sich? @ einig|uneinig|uneins|uberein',
  'sind|waren|ist sich? @ einig|uneinig|uneins|sicher|uberzeugt',
  '@ geht|gehen|ging|gingen ..9 weit genug|schnell',
  '@ reicht|genugt|missfallt|missfallen|graut|leuchtet|schwant *',
  'von @ vorgeworfen|unterstellt|nachgesagt|bezichtigt|beschuldigt|vorgehalten|angelastet|angekreidet|zugeschrieben',
  'von @ erfuhr|erfuhren|erfahren|horte|horten|gehort|zugespielt|zugetragen|bestatigt|geschildert|beschrieben|kritisiert|bezweifelt|bestritten|befurchtet|vermutet|gefordert',
  'bei|unter @ stoßt|stosst|stieß|stiess|trifft|traf|sorgt|sorgte|lost|loste|weckt|weckte|ruft|rief|macht|wachst|wachsen|herrscht|regt ..10 kritik|widerstand|unverstandnis|skepsis|ablehnung|kopfschutteln|unmut|arger|sorge|sorgen|emporung|zweifel|zorn|misstrauen|protest',
  'stoßt|stosst|stieß|stiess|trifft|traf|sorgt|sorgte|lost|loste|weckt|weckte|ruft|rief *7 bei|unter @ kritik|widerstand|unverstandnis|skepsis|ablehnung|kopfschutteln|unmut|arger|sorge|sorgen|emporung|zweifel|protest',
  'von|seitens @ heißt|heisst|hieß|hiess|hort|hagelt|kommt|kam ..8 es|man|kritik|widerspruch|lob|zweifel',
];

/** Nouns that say something and are nobody, beside those of `speech-de.ts`; compounds go by their last part. */
export const PAPERS = `akte akten angebot anhang anhorung anlage annahme anzeige anzeigen archiv auflage ausgabe
    auskunft ausschreibung aussage aussagen auswertung auszug bilanz bekenntnis bescheid befund befunde
    beispiel befragung besuch broschure bulletin chats daten datei denkmal depesche diagramm dossier
    einladung eintrag e-mail entwurf erhebung erklarung ergebnis expertise faltblatt film formel formular
    fernsehbeitrag fund gedenktafel gerat geste graffito grafik hinweis hinweise homepage hochrechnung
    indiz indizien inschrift inserat instrument internetseite interview kalkulation karte kapitel kennzahl
    klausel konzept kurve liste leitfaden leitlinie leserbrief literatur losung lobby mahnmal maschine
    mehrzahl meldung memorandum messung messungen minderheit mitschnitt mitschrift modell monument motto
    muster nachruf obduktion papier paragraf passage patent pegel plan platte podcast predigt prognose
    programm projekt prospekt prufung prufbericht pressemitteilung quittung rechnung regel regelung
    register reportage reglement roman sage satellit satzung schatzung schrift schriftsatz sendung sensor
    serie skandal skizze software sonde spruch spur statistik statut stellungnahme steuerbescheid studien
    symbol system szene tabelle tafel tagebuch tarif test these titel ton trend unterlage unterlagen
    untersuchung ubersicht umstand unfall verdacht verfassung vergleich verfahren verordnung verzeichnis
    verweis vermerk vorlage vorschrift vorwurf website weisung werbung zeichen zeugnis zettel zitat urkunde buch brief bericht urteil artikel text beschluss gesetz vertrag protokoll gutachten studie erlass testament biografie klage nachricht mail mitteilung handbuch anleitung beitrag leitartikel chronik`;

/** Bodies, measures and matters that say something and are nobody. */
export const THINGS = `amt anstalt arbeitskreis armee ausschuss behorde betrieb borse bund bundesamt bundnis club dienst
    dienststelle ensemble erzbistum bistum fabrik fakultat fraktion gemeinde gericht gewerkschaft gesellschaft
    haus hochschule initiative innung institut kabinett kammer kanzlei kirche klinik klub kommission konzern
    konsortium kreis kreistag kunde land landkreis lager landtag leitung magistrat ministerium museum
    netzwerk orchester orden parlament polizei prasidium ministerprasidium provinz rat redaktion regierung
    reederei schule senat staat stadt stab synode theater treffen universitat verlag versicherung
    versammlung vertretung verwaltung vorstand werft werk werke wirtschaft zentrale zentrum ziel
    mauer wand tur gebaude auto wagen schiff flugzeug zug strasse straße platz weg berg fluss
    sirene signal signale lampe hund hunde katze tier tiere pferd vogel baum pflanze maschinen apparat uhr glocke
    entlassungen entlassung beobachtung erinnerung idee gedanke gefuhl kritik sorge angst hoffnung
    grund grunde art weise form reihe menge zahl summe million millionen milliarde milliarden dollar
    franken pfund kilo tonne tonnen gramm liter grad punkt punkte stimmen runde etappe spiel tor tore`;

/** Verbs of saying in uses that report nothing. */
export const ACTIONS: readonly string[] = [
  'sagt|sagen|sagte|sagten *2 mehr|viel|alles|nichts|wenig|etwas uber',
  'sehen|sieht|sahen -darin|in|als',
  'sagt|sagte ab|nein|danke',
  'warnt|warnte nicht',
];
