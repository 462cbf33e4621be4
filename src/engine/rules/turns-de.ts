/** German verbs and turns of saying, holding and hearing say, beside those of `speech-de.ts`. Folded: no umlauts. */
import { deErn, deWeak, prefixed } from './paradigms';

/** Nothing but saying. */
export const SAYING = `${deWeak('bestatig bekraftig unterstreich prazisier bezeug bemerk erwahn attestier referier insistier')}
    ${deErn('beteuer versicher schilder erlauter')}
    beschreibt beschreiben beschrieb beschrieben berichteten erzahlen`;

/** Report after what is said, or before "dass". */
export const TONES_FURTHER = `${deWeak('mutmass argwohn unk schimpf kommentier bilanzier analysier warn mahn mokier echauffier amusier argumentier rasonnier philosophier sinnier gruebl rechne kalkulier taxier veranschlag diagnostizier replizier entgegn ergang hauch kreisch brull schrei johl krachz stohn achz schluchz wehklag klag beklag beanstand monier kritisier rug brandmark verurteil verdamm lob preis ruhm schwarm lobpreis wurdig begruss feier applaudier hoff wunsch ersehn traum befurcht sorg bang argwohn hinterfrag frag erkundig verlang beharr pladier appellier bitt flehe beschwor empfehl rat anreg ermutig drang drohe ankundig prophezei weissag prognostizier vorhersag erwart unterstell beschuldig bezichtig verdachtig belast gesteh bekenn beicht offenbar verrat enthull petz fabulier lug behaupt postulier konstatier registrier beobacht bemerk entsinn besinn vergegenwartig')}
    ${deErn('laster grubel beziffer konter erwider fluster jammer wimmer bejammer bedauer bemangel tadel geissel bejubel zitter zweifel vergewisser forder ermunter orakel ausplauder flunker schwindel erinner')}
    mutmaßen dampft dampften dampfte bremst bremsten staunt staunen staunten relativiert relativieren korrigiert
    korrigieren entsinnt entsinnen mutmasst mutmaßt unkt ratselt ratseln ratselten spottelt spotteln spottet spotten spotteten frotzelt frotzeln
    klagt scherzt grollt grollen zetert zetern wettert poltern poltert empfiehlt empfehlen spricht sprechen
    sprach sprachen erfahrt befinden befindet urteilen ahnt ahnen pflichtet pflichten raunzt kichert kichern
    lacht lachen lachte schreit schreien schrie schrien ausrichtet ausrichtete ausrichteten befand befanden schwort schworen`;

/** Verbs whose prefix, or whose other half, closes the clause. */
const WITH_PREFIXES: readonly string[] = [
  'fasst fasste fassen fassten:zusammen',
  'gibt gab geben gaben gebe:an zu bedenken protokoll verstehen preis kund',
  'raumt raumte raumten raumen:ein',
  'fugt fugte fugten fugen:hinzu an',
  'deutet deutete deuteten deuten:an',
  'teilt teilte teilten teilen:mit',
  'wies wiesen weist weisen:hin zuruck',
  'stellt stellte stellten stellen:fest klar aussicht infrage abrede',
  'vertraut vertraute vertrauten vertrauen:an',
  'wirft werfen warf warfen:vor ein',
  'merkt merkte merkten merken:an',
  'wendet wandte wendete wandten wenden:ein',
  'hebt hob hoben heben:hervor',
  'fuhrt fuhrte fuhrten fuhren:aus an zuruck',
  'legt legte legten legen:dar nahe',
  'lehnt lehnte lehnten lehnen:ab',
  'kundigt kundigte kundigten kundigen:an',
  'halt hielt hielten halten:dagegen entgegen fest vor',
  'bringt brachte brachten bringen:vor punkt',
  'setzt setzte setzten setzen:hinzu nach',
  'pflichtet pflichtete pflichteten pflichten:bei',
  'stimmt stimmte stimmten stimmen:zu bei',
  'streitet stritt stritten streiten:ab',
  'plaudert plauderte plauderten plaudern:aus',
  'packt packte packten packen:aus',
  'schiebt schob schoben schieben:nach',
  'wiegelt wiegelte wiegelten wiegeln:ab',
  'winkt winkte winkten winken:ab',
  'lasst liess ließ ließen lassen liessen:wissen durchblicken verlauten ausrichten',
  'macht machte machten machen:geltend deutlich klar',
  'zeigt zeigte zeigten zeigen:besorgt uberzeugt enttauscht',
];
/** Each verb with its prefixes, and the verbs alone. */
export const PREFIXED = prefixed(WITH_PREFIXES);
export const SEPARABLE = WITH_PREFIXES.map((line) => line.split(':')[0]).join(' ');

/** "Wer ihn kennt", "wer dabei war". */
export const ACQUAINTED: readonly string[] = [
  'ihn|sie|ihm|ihr *4 kennt|kennen|kannte|kannten|erlebt|erlebte|erlebten|begegnet|begegnete|nahesteht|nahestehen|gesehen|getroffen|trifft|fragt',
  'dabei|dort|anwesend *2 war|waren|gewesen',
  'in|an|mit|bei|auf *4 gearbeitet|arbeitet|arbeiteten|arbeitete|gesprochen|spricht|gelebt|wohnt|wohnte|sass|saß|saßen|gedient|gespielt|zusammengearbeitet',
  'mit ihm|ihr|ihnen *4',
  'damals|seinerzeit *3 war|waren|erlebte|erlebten|erlebt',
];

/** Those who hold something and are told of as being there. */
export const THERE_ARE: readonly string[] = [
  'es gibt|gab|finden|fanden *3 viele|manche|einige|mehrere|genug|leute|menschen|stimmen|solche|etliche|jene ,die',
  'es gibt|gab nicht wenige|viele ,die',
  'gibt|gab|finden|fanden *1 es|sich *1 viele|manche|einige|mehrere|genug|leute|menschen|stimmen|solche|etliche|jene|niemanden ,die|der',
  'gibt|gab es nicht wenige|viele ,die',
  'viele|manche|einige|jene|diejenigen|nicht|wenige ,die *1 glauben|meinen|sagen|zweifeln|hoffen|furchten',
];
/** Voices that are raised. */
export const VOICES: readonly string[] = [
  'mehren|mehrten|hauften|haufen|erhoben|erheben|regen|regten|melden sich *4 stimmen|zweifel|zweifler|kritiker|bedenken',
  'werden|wurden *4 stimmen laut',
  'ist|wird|war *1 von einigen|vielen|manchen|mehreren|etlichen zu horen',
];

/** How the text says that somebody is not named. */
export const ANONYMITY_FURTHER: readonly string[] = [
  'seinen|ihren|deren namen *2 fur sich behalt|behalten|behielt',
  'der|die|den|das *6 anonym|ungenannt|unerkannt *2 bleiben|bleibe',
  'anonym|ungenannt|unerkannt *1 bleiben *1',
  'anonym bleibt|blieb|blieben|aussert|außert|aussern|außern|sprechen|spricht',
  'seinen|ihren|der|die|deren|dessen|sein|ihr *1 namen? nicht|lieber|nirgends|keinesfalls *6 lesen|nennen|genannt|sehen|veroffentlicht|preisgeben|gedruckt|wissen|verraten',
  'um anonymitat|vertraulichkeit|diskretion bat|baten|bittet|bitten|gebeten',
  'bat|baten|bittet|bitten *4 um anonymitat|vertraulichkeit|diskretion',
  'bat|baten|bittet|bitten *4 darum ,nicht|anonym *3 genannt|zitiert|bleiben',
  'unter|gegen *2 siegel|mantel|zusage|zusicherung *1 der|von verschwiegenheit|anonymitat|vertraulichkeit',
  'unter der bedingung ,dass|anonym *4',
  'nur|lediglich anonym|unter|vertraulich *4 sprechen|reden|aussern|außern|auskunft',
  'dessen|deren name|namen|identitat *2 nicht|der|unbekannt|ungenannt *4',
  'namen|name *1 von der redaktion geandert',
  'aus angst|furcht|sorge vor *8 nicht|anonym *4',
  'nicht *2 zitieren|genannt|zitiert *1 lassen|werden mochte|mochten|will|wollen|wollte|wollten',
  'namentlich nicht *2 genannt|erwahnt|zitiert|in *4',
];

/** What leads to who is cited. */
export const ACCORDING: readonly string[] = [
  'laut',
  'nach angaben|aussage|aussagen|darstellung|auskunft|ansicht|meinung|einschatzung|informationen|worten von?',
  'nach',
  'nach|laut angaben|aussage|aussagen *',
  'nach|laut angaben|aussage|aussagen * *',
  'wie',
  'aus',
  'in',
  'glaubt|folgt|traut man',
  'glaubt|folgt|traut man den|der worten|aussagen|darstellung|schilderung|angaben von?',
  'nach|laut den? worten|schilderung|schilderungen|berichten|auskunften|lesart|uberzeugung|erzahlungen von?',
  'aus der? sicht von|der|des|eines|einer|einiger|vieler?',
  'hort man von|aus|bei',
  'so',
  'erfahren|erfuhr|erfahr *3 aus|von',
  'in den augen|worten von|der|des',
  'wenn|glaubt man *2 den|der|dem|den worten|aussagen|angaben|schilderungen? von?',
  'folgt man *2 den? *1 von?',
  'nach|laut *1 worten|schilderung|schilderungen|lesart|bekunden|einschatzung|einschatzungen|eindruck|eindrucken|beobachtung|beobachtungen|erinnerung|erinnerungen|uberzeugung|dafurhalten|wahrnehmung|erkenntnissen|hinweisen|berechnungen|schatzungen von|der|des|eines|einer?',
  'den|der *1 worten|aussagen|angaben|schilderungen|schilderung|darstellung von?',
  'ausweislich|gemass|gemaß|zufolge den? aussagen|angaben? von?',
  'in der|den einschatzung|worten|erinnerung|wahrnehmung|lesart von|des|der|eines|einer',
  'im urteil von|des|der',
  'aus dem munde|mund von|des|der|eines|einer',
  'geht es nach',
];

/** What nobody in particular holds or has heard. */
export const UNATTRIBUTED: readonly string[] = [
  'wie|so *1 vermutet|angenommen|gemunkelt|behauptet|befurchtet|erzahlt wird|wurde',
  'vermutet|angenommen|befurchtet|gemunkelt|spekuliert|behauptet|geraunt|erzahlt|kolportiert|getuschelt|geargwohnt|erwartet|unterstellt wird|wurde -werden ,dass|in|auch|unter',
  'dass *14 ,wird|wurde *3 vermutet|gemunkelt|befurchtet|angenommen|behauptet',
  'wird|wurde *1 vermutet|gemunkelt|befurchtet|kolportiert|gemutmasst|gemutmaßt|geargwohnt|geraunt|getuschelt|spekuliert ,dass|uber|in|hinter|im|unter',
  'so|wie wird|wurde *2 vermutet|gemunkelt|erzahlt|kolportiert|behauptet|befurchtet',
  'geht|ging|gehe|kursiert|kursierte *2 die? sage|legende|kunde|mar',
  'so geht die legende|sage|fama',
  'wie man *3 hort|munkelt|sagt|erzahlt|raunt|flustert|vermutet|weiss|weiß',
  'soll|sollen *10 aufhalten|befinden|verstecken|stecken',
  'mutmasslich|mutmaßlich -in|der|die|ein|eine|einen|einem|den|dem|des|einer|tat~',
  'scheint|scheinen *10 zu haben|sein',
  'hat|haben|hatte|hatten den ruf',
  'man sagt|munkelt|erzahlt|raunt|flustert sich|ihm|ihr|ihnen *8',
  'ihm|ihr|ihnen|dem|der wird|wurde|werden *6 nachgesagt|zugetraut|unterstellt|angedichtet|zugeschrieben',
  'erzahlt|raunt|munkelt|flustert|sagt|zuraunt man sich *1',
  'sagt|sagte|dichtet|traut|unterstellt|schreibt man ihm|ihr|ihnen *4 nach|zu|an',
  'wird|werden|wurde *4 als *4 gehandelt|gesehen|angesehen',
  'gilt|gelten|galt|galten *2 gemeinhin|allgemein|vielen|weithin *2 als',
  'gehort|gehoren|zahlt|zahlen *2 zu den favoriten',
  'einem|dem on-dit|flurfunk|gerucht|geruchten|horensagen zufolge|nach',
  'aller wahrscheinlichkeit nach',
  'wohl -nicht|kaum|noch|des|dem|das|der|wollen|fuhlen|oder|doch|aber kein|nie|ein|eine|versehentlich|absichtlich|durch|aus|seit|schon|bereits',
];
