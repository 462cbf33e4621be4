/** German for the sourcing grammar; smaller than the English. Forms are folded: no umlauts. */
import type { LexiconWords } from '../sourcing/lexicon';
import * as held from './held-de';
import { PLAIN } from './lexicon-plain';
import { NAMES_ABROAD } from './names-abroad';
import { deAdjective, deE, deEn, deEr, deWeak, lemmas } from './paradigms';
import { PEOPLE_AT_LARGE, SOMEBODY } from './people-de';
import * as speech from './speech-de';
import * as turns from './turns-de';

export const DE: LexiconWords = {
  ...PLAIN,
  ...NAMES_ABROAD,
  heads: {
    source: `quelle:quellen insider:insidern informant:informanten informantin:informantinnen
    regierungskreise:regierungskreisen sicherheitskreise:sicherheitskreisen
    unternehmenskreise:unternehmenskreisen parteikreise:parteikreisen kreise:kreisen
    ermittlerkreise:ermittlerkreisen diplomatenkreise:diplomatenkreisen finanzkreise:finanzkreisen
    koalitionskreise:koalitionskreisen verhandlungskreise:verhandlungskreisen
    branchenkreise:branchenkreisen fraktionskreise:fraktionskreisen justizkreise:justizkreisen
    militarkreise:militarkreisen bankenkreise:bankenkreisen rathauskreise:rathauskreisen
    ministeriumskreise:ministeriumskreisen polizeikreise:polizeikreisen vereinskreise:vereinskreisen
    jemand umfeld umkreis insiderin:insiderinnen`,
    expert: `großteil mehrzahl teil landwirt:landwirte umweltschutzer:umweltschutzer experte:experten analyst:analysten
    okonom:okonomen fachmann:fachleute fachmann:fachleuten kommentator:kommentatoren
    aktivist:aktivisten berater:beratern vertrauter:vertraute vertrauter:vertrauten
    diplomat:diplomaten mediziner:medizinern arzt:arzte arzt:arzten
    ${deEr('klimaforsch friedensforsch konfliktforsch hirnforsch zukunftsforsch kritik beobacht wissenschaftl historik kommentator gegn befurwort anhang politik')}
    ${deEn('jurist spezialist politolog psycholog soziolog lobbyist')} ${deE('strateg')}
    kenner:kennern insider`,
    public: `${SOMEBODY} ${PEOPLE_AT_LARGE} ${speech.CROWD} ${speech.TRADES} ${speech.PERSONS} nachbar:nachbarn nachbarin:nachbarinnen
    freund:freunde freund:freunden freundin:freundinnen passagier:passagiere beamtin:beamtinnen
    offizier:offiziere offizieren fahrgast:fahrgaste fahrgast:fahrgasten
    ${deEr('mitarbeit arbeit lehr schul handl bewohn anwohn pfleg rentn fahr teilnehm besuch betreu helf pendl nutz kauf verkauf verbrauch wahl spiel train gartn handwerk unternehm vermiet miet sanitat zuschau mitspiel begleit manag bank makl back metzg vermittl unterhandl anleg')}
    ${deE('kolleg zeug augenzeug kund nachfolg insass bot')}
    ${deEn('student kandidat demonstrant passagier patient praktikant soldat journalist tourist polizist aktivist assistent dozent migrant konkurrent')}
    ${deAdjective('beschaftigt angestellt verwandt angehorig uberlebend beamt abgeordnet jugendlich verletzt betroffen bekannt anwesend beteiligt delegiert vorgesetzt gefluchtet reisend freiwillig hinterblieben eingeweiht vertraut')}
    parteifreund:parteifreunde parteifreund:parteifreunden parteifreundes parteikollege:parteikollegen
    freundes nachbars gast:gaste gast:gasten gastes bauer:bauern fachmann elternteil:eltern
    vater:vater mutter:mutter bruder schwester sohn tochter onkel cousin ehemann ehefrau witwe witwer
    wirt:wirte wirt:wirten feuerwehrmann:feuerwehrleute feuerwehrmann:feuerwehrleuten
    einsatzkraft:einsatzkrafte einsatzkraft:einsatzkraften spitzenmann
    spitzenpolitiker:spitzenpolitikern spitzenbeamter:spitzenbeamte spitzenbeamter:spitzenbeamten
    krankenschwester:krankenschwestern hebamme:hebammen abteilungsleiter:abteilungsleitern
    gewerkschafter:gewerkschaftern aktionar:aktionare aktionar:aktionaren`,
    official: `mitglied:mitglieder mitglied:mitgliedern minister:ministern vertreter:vertretern
    funktionar:funktionare funktionar:funktionaren verantwortlicher:verantwortliche verantwortlichen
    fuhrungskraft:fuhrungskrafte fuhrungskraft:fuhrungskraften`,
    office: `ermittler:ermittlern anwalt:anwalte anwalt:anwalten polizist:polizisten forscher:forschern`,
    person:
      'manche:manche viele:viele einige:einige mehrere:mehrere andere:andere etliche:etliche person:personen mann:manner frau:frauen',
    voice: 'sprecher sprecherin richter richterin staatsanwalt staatsanwaltin',
  },
  determiners: {
    indefinite: 'ein eine einer eines einem einen',
    definite: 'der die das den dem des dieser diese dieses diesen jener jene',
    own: 'mein meine meiner meinen unser unsere unserer unseren dein deine',
    possessive: 'sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem',
    none: 'kein keine keiner keinen wenige wenigen weniger',
    all: 'alle aller allen jeder jede jedes jeden samtliche',
  },
  quantities: `zwei=2 zweier=2 dreier=3 dutzend=12 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwolf=12 mehrere
    mehreren mehrerer einige einigen einiger viele vielen vieler manche manchen mancher verschiedene
    verschiedenen zahlreiche zahlreichen andere anderen dutzende hunderte weitere etliche etlichen etlicher diverse diversen unzahlige unzahligen`,
  modifiers: `ex hohe hoher hohen hohes hochrangige hochrangiger hochrangigen ehemalige ehemaliger ehemaligen
    fruhere fruherer fruheren enge enger engen fuhrende fuhrender fuhrenden anonyme anonymer anonymen
    europaische europaischer europaischen amerikanische amerikanischer amerikanischen westliche
    westlicher westlichen deutsche deutscher deutschen russische russischen britische britischer
    langjahrige langjahriger langjahrigen namentlich gut unabhangige unabhangigen unabhangiger
    israelische israelischer israelischen franzosische franzosischer turkische turkischer informierte
    informierten informierter unterrichtete unterrichteten nahestehende leitender leitende leitenden
    altere alterer junge junger zustandige zustandiger genannte genannter genannten`,
  papers: held.PAPERS,
  things: `${speech.THINGS} ${held.THINGS} ${held.PAPERS}`,
  whoever: 'wer diejenigen jene',
  existential: '',
  deeming:
    'finden sehen halten nennen bezeichnen betrachten empfinden beschreiben kritisieren loben werten bewerten einschatzen',
  acquainted: turns.ACQUAINTED,
  thereAre: turns.THERE_ARE,
  heldBy: held.HELD_BY,
  voices: turns.VOICES,
  reported: 'soll sollen',
  perfect:
    /(?:^ge|ge|^be|^ver|^er|^ent|^zer|^miss|^uber|^unter|^hinter|^wider|ier).*t$|(?:ge|^be|^ver|^er|^ent|^zer|^uber|^unter|^hinter).*en$/,
  perfectAuxiliary: ['haben', 'worden sein'],
  severalVerb: /(?:n|^sind)$/,
  uncounted:
    'viele vielen vieler zahlreiche zahlreichen zahlreicher manche manchen mancher etliche etlichen etlicher',
  women: [
    [/er$/, 'erin', 'erinnen'],
    [/e$/, 'in', 'innen'],
    [/([nt])$/, '$1in', '$1innen'],
  ],
  asTold: 'wie so',
  listeners: 'ihm ihnen',
  subjunctive:
    'sei seien habe werde konne musse solle wolle durfe gebe gehe stehe komme lasse wisse kenne bleibe',
  accordingToWhom: [
    'dem|der|denen zufolge',
    'nach dessen|deren worten|angaben|darstellung|ansicht|meinung|einschatzung|schilderung',
  ],
  ofThem: [
    'einer|einem ,der|dem|den',
    'einer|eine|manche|viele|einige|mehrere|zwei|drei|andere von|unter ihnen',
  ],
  reflexive: 'sich',
  clitics: 'das dies',
  participleEndings: /(?!)/,
  pending: [],
  circles: speech.CIRCLES,
  inside: 'in im aus bei beim unter innerhalb',
  impersonal: speech.IMPERSONAL,
  saidWithin: speech.SAID_WITHIN,
  predicates: [...speech.PREDICATES, ...held.HOLDS],
  plurals: 'die diese diejenigen jene',
  oblique:
    'einen den diesen jenen keinen des dem eines einem zweier dreier mehrerer einiger vieler mancher mehreren einigen vielen manchen',
  sameEndings: /er(?<!mutter|tochter|schwester)$/,
  manyOf: 'die diese seine ihre unsere meine deine eure keine',
  agentEndings:
    /(?:er|innen|leute|kraften?|isten|enten|anten|ierten|ende|logen|nomen|gra(?:ph|f)en|euren?)$/,
  fromWithin: 'aus',
  postpositions: 'zufolge',
  anyNoun: true,
  capitalNouns: true,
  prenominal: [...held.KNOWING],
  separable: turns.SEPARABLE,
  prefixes: turns.PREFIXED,
  elisions: '',
  joiners: 'und oder',
  unnamed: 'anonym anonyme anonymer anonymen ungenannt ungenannte ungenannter',
  core: `${turns.SAYING} ${speech.CORE} sagt sagte sagten sagen gesagt erklart erklarte erklarten erklaren erzahlt erzahlte
    erzahlten erzahlen bestatigt bestatigte bestatigten bestatigen behauptet behauptete behaupteten
    behaupten berichtet berichtete berichteten berichten versichert versicherte versicherten betont
    betonte betonten meint meinte meinten warnt warnte warnten warnen verrat verriet verrieten gibt
    raumt raumte ergant erganzte hiess heisst heiß hieß heißt schildert schilderte schilderten
    schildern verlautete verlautet rechnen`,
  speech: `${turns.SEPARABLE} ${held.SAYS_OF} fasst fasste fassen fassten bemangeln beschrieb beschreiben versichern beteuern berichten verrat einraumt einraumte einraumten
    anmerkt anmerkte
    ${deWeak('lob kritisier beharr sag erklar erzahl bestatig behaupte berichte versicher beton mein warn schilder klag beklag bemangel kritisier erinner beteuer erganz mahn vermerk bemerk erwahn entgegn erwider unterstreich bilanzier erlauter prazisier verrat gesteh bezeug bekraftig')}
    gestand gestanden gibt gab gaben geben raumt raumte raumten raumen fugt fugte fugten deutet
    deutete deuteten teilt teilte teilten verriet verrieten beschreibt beschrieben vertraut vertraute
    vertrauten wies wiesen weist weisen stellt stellte stellten wirft werfen warf warfen`,
  // Deeds and tones as well: they report only after what is said, or before "dass".
  inverting: `${turns.TONES_FURTHER} ${speech.TONES}
    ${deWeak('prophezei schatz orakel scherz seufz schimpf murmel fluster ruf jammer stohn lob urteil folger resumier schwarm hoff frag forder zitier unk wetter polter spott raun argumentier freu wunder bedauer protestier')}
    beschwert beschweren beschwerten beschwerte sieht sehen sah sahen rief riefen rechnet rechnen
    gesteht lasst wusste weiss weiß wissen findet finden fand fanden fluchte flucht heißt rat rieten
    riet schreibt schrieb schrieben widerspricht widersprach antwortet antwortete versprechen
    verspricht versprachen sich`,
  belief: `mutmasst spekulieren prophezeien prophezeit schatzen zweifelten hofften ahnten meint glaubt
    glaubte glaubten glauben furchtet furchteten furchten vermutet vermuteten vermuten denkt denken
    meinen erwarten erwartet bezweifeln bezweifelt halten hielten befurchtet befurchten befurchteten
    sehen sieht sahen hoffen hofft ahnen ahnt bangen zweifeln rechnet rechneten wahnen`,
  actions: held.ACTIONS,
  telling: 'sagte sagt sagten erzahlte erzahlt erzahlten berichtete berichtet berichteten verriet',
  participles:
    'gesagt bestatigt beschrieben informiert geschildert zugespielt bezeugt zugetragen bestritten beobachtet',
  phrasal: held.WHOLE,
  adverbs: `${held.FRONTED} es sich so auch gestern heute dann hat haben hatte hatten bereits zudem ausserdem außerdem montag
    dienstag mittwoch donnerstag freitag samstag sonntag am der dem den unserer zeitung dieser agentur
    jedoch allerdings`,
  adverbEndings: /(?!)/,
  negations: 'nicht nie niemals nichts kaum',
  modals: 'konnte konnten kann konnen muss mussen will wollen',
  passives: 'wird werden wurde wurden worden sein ist sind war waren',
  pronouns: 'er sie es man ich wir ihr wer',
  prepositions: `von vom zu zum zur an am in im mit bei beim nach aus auf fur gegen ohne uber unter vor durch um
    als seit zwischen laut zufolge hinter neben trotz wegen angesichts`,
  stops: `und oder aber dass der die das wer wenn als wo wie ob weil wahrend auch von vom zu zum zur an am
    in im mit bei beim nach aus auf fur gegen ohne uber unter vor durch um seit zwischen nicht ist
    sind war waren hat haben sich es man mehr sehr`,
  institutions:
    'polizei behorden ministerium regierung unternehmen gericht richter staatsanwaltschaft',
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni
    juli august september oktober november dezember`,
  places: 'in im bei aus nach nahe wie',
  organisations: `ministerium regierung universitat krankenhaus polizei partei bank gruppe unternehmen institut
    agentur gericht staatsanwaltschaft stadt kongress senat parlament bundestag bundesrat zeitung
    spiegel kommission rat stiftung verband verein gewerkschaft klub nationen vereinte vereinten
    staaten weisse weiße haus rotes kreuz union amt landtag`,
  titles: `herr frau doktor prasident prasidentin minister ministerin burgermeister burgermeisterin professor
    professorin general oberst hauptmann richter richterin direktor direktorin sprecher sprecherin
    sekretar botschafter botschafterin kanzler kanzlerin chef chefin leiter leiterin`,
  personal: 'er sie ihm ihr sein ihre',
  plainly: 'sagt sagte erzahlt erzahlte erklarte meinte',
  particles: 'von vom zu zum zur van de der den di da del du',
  pronominal: 'einige manche mehrere viele jemand andere etliche großteil mehrzahl teil',
  within: 'in im aus bei unter',
  naming: 'namens genannt heisst heißt identifiziert',
  examples: 'darunter wie etwa',
  partOf: 'von der des',
  shares: 'prozent halfte drittel mehrheit anteil teil alle niemand',
  approximators: 'mindestens etwa fast uber rund',
  conjunctions: 'dass',
  suppositions: 'falls wenn sofern ob',
  trailers: `der die das den dem deren dessen mit ohne aus von vom in im bei beim des unter nahe am zur zum
    uber auf an fur gegenuber gegen`,
  relatives: 'der die das den dem',
  holders: 'richter richterin staatsanwalt staatsanwaltin',
  generic: true,
  inverts: true,
  accordingTo: turns.ACCORDING,
  agents: 'von vom',
  citing: 'zitiert zitierte zitieren zitierten',
  cited: 'zitiert zitierte zitieren zitierten',
  familiar: speech.FAMILIAR,
  anonymity: [
    ...turns.ANONYMITY_FURTHER,
    'der|die anonym|ungenannt|unerkannt bleiben *1',
    'anonym|ungenannt|namentlich bleiben|nicht *1 wollte|will|mochte|wollten|wollen|mochten|genannt|zitiert',
    'unter|gegen *1 zusicherung|bedingung|wahrung *1 der? anonymitat',
    'auf anonymitat bestand|bestanden|besteht',
    'nicht|ungern namentlich|mit namen|beim namen|seinen|ihren *2 genannt|nennen|zitiert|namen *2',
    'seinen|ihren namen nicht *3',
    'nicht *4 befugt|berechtigt|autorisiert *2',
    'um anonymitat bat|baten|gebeten',
  ],
  authority: 'befugt berechtigt autorisiert',
  partName: 'nachname nachnamen',
  reasons: ['weil|da *18', 'aus|wegen angst|furcht|sorge|grunden|der|des *14', 'um *16'],
  secondHand: speech.SECOND_HAND,
  unattributed: [
    ...turns.UNATTRIBUTED,
    ...held.SAID_BY_NOBODY,
    'wird|werden|wurde|wurden *2 fur den|die|das|einen|eine * gehalten',
    'wird|werden|wurde|wurden *2 fur den|die|das|einen|eine * der|des|von * gehalten',
    'wird|werden|wurde|wurden *8 nachgesagt|zugeschrieben|zugetraut',
    'wird|werden|wurde *2 gemunkelt|getuschelt|geraunt|gefluster|geredet|kolportiert|erzahlt|befurchtet|behauptet',
    'wie man hort|munkelt|sagt|erzahlt',
    'wie es heißt|heisst',
    'ist|war ein offenes geheimnis',
    'es wird *2 vermutet|gemunkelt|erzahlt|kolportiert|spekuliert|befurchtet|erwartet|angenommen',
    'es halt|halten sich *2 gerucht|geruchte',
    'heißt|heisst es allenthalben|uberall|allgemein',
    'scheint|durfte als *4 zu gelten',
    'man rechnet|geht *2 damit|davon',
    'dem horensagen nach',
    'haben|sein|worden soll|sollen|sollte|sollten',
    'rechnet|erwartet|vermutet|munkelt|glaubt|furchtet man',
    'so jedenfalls|zumindest? erzahlt|sagt man *2',
    'dem vernehmen nach',
    'so|wie heißt|heisst es',
    'es geht|macht das gerucht um|die runde',
    'geruchteweise',
    'anscheinend|scheinbar',
    'man hort|erzahlt|munkelt|raunt',
    'hort man|munkelt man|heißt es allenthalben',
    'angeblich',
    'offenbar',
    'vermutlich',
    'es heisst|heißt|hiess|hieß *4 ,',
    'heisst|heißt|hiess|hieß es $',
    'hiess|hieß|heisst|heißt es -zunachst|damals|dazu|darin|daher|also|jetzt|warten|fur am|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|spater|anschliessend|vorab|zuletzt|nach|vor',
    'heisst|heißt es in|im|aus|bei|dort|nun|weiter|immer|haufig|oft|dazu|zur',
    'man sagt|munkelt|vermutet|glaubt|erzahlt',
    'es wird allgemein|weithin vermutet|angenommen|erwartet|befurchtet',
    'wird|werden|wurde *2 vermutet|gemunkelt|spekuliert|angenommen|erwartet',
    'gilt|gelten|galt *4 als',
    'soll|sollen *12 gewesen|geflohen|gekommen|gegangen|gefahren|zuruckgetreten|gestorben|verschwunden|entkommen|gefluchtet|verwickelt|beteiligt|untergetaucht|gereist|abgereist|verletzt sein',
  ],
  rumours: [
    'geruchte|geruchten *2 uber|um|zufolge|wonach|machen|kursieren|besagen',
    'kursieren|kursierten *3 geruchte',
    'geht das gerucht',
    'gerucht|geruchte',
  ],
  hearsay: '',
  conditions: '',
  statement: [
    'in einer|der|seiner|ihrer *2 mitteilung|erklarung|pressemitteilung|pressekonferenz|stellungnahme|begrundung|antwort|studie|anklage|anklageschrift',
    'in einem|dem|seinem|ihrem|jenem *2 schreiben|bericht|papier|brief|urteil|antrag|gutachten|text|entwurf|vermerk|protokoll|beschluss|bescheid|interview',
    'im bericht|schreiben|urteil|antrag|gutachten|entwurf|protokoll|beschluss',
  ],
  convinced: 'uberzeugt',
  opinion: 'kritisiert kritisierten kritisieren beklagt beklagten beklagen loben',
  boilerplate: 'befugt berechtigt autorisiert offen vertraulich vertrauliche intern interne heikel',
  present: 'zeuge zeugin augenzeuge teilnehmer uberlebender passagier fahrgast',
  grave: 'angst furcht vergeltung sicherheit arbeitsplatz drohungen',
  outletVerbs: 'berichtet berichtete meldet meldete schreibt schrieb',
  reportedIn: [
    'bericht|artikel|interview|beitrag *1 der|des|im|in|mit der|dem?',
    'wie|laut der|die|das spiegel|zeitung|magazin|blatt',
  ],
  agentless: [
    'gilt|gelten|galt|galten *3 als',
    'wird|werden|wurde|wurden *3 beschuldigt|verdachtigt|bezichtigt',
    'wird|werden|wurde|wurden *3 vorgeworfen|kritisiert',
  ],
  crowd: `${lemmas(PEOPLE_AT_LARGE)} ${lemmas(speech.CROWD)} planer klimaforscher experte expertin analyst kritiker beobachter okonom
    wissenschaftler fachmann historiker kommentator gegner befurworter anhanger aktivist nachbar
    nachbarin anwohner anwohnerin bewohner student spezialist jurist politologe psychologe soziologe
    kenner lobbyist politiker kandidat nutzer kaufer verbraucher pendler mieter vermieter besucher
    fahrer patient kunde landwirt bauer elternteil betroffener jugendlicher aktionar anleger
    gewerkschafter unternehmer schuler lehrer demonstrant handler arzt wahler tourist umweltschutzer
    großteil mehrzahl teil mitglied einige manche viele mehrere andere etliche makler handwerker`,
};
