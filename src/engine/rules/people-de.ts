/** German nouns for people who are cited without a name, beside those of `speech-de.ts`. Folded: no umlauts. */
import { deAdjective, deE, deEn, deEr } from './paradigms';

/** In the plural nobody could list them. */
export const PEOPLE_AT_LARGE = `${deEr('spott lastermaul norgl pessimistik rechtswissenschaftl politikwissenschaftl sozialwissenschaftl klimawissenschaftl naturschutz tierschutz datenschutz verbraucherschutz denkmalschutz bienenzucht zucht obstbau milchbau camp surf kletter bergsteig wander segl autofahr fussgang fußgang spazierganger kleingartn bastl hobbygartn imk hausbesitz eigentum pacht verpacht gewerbetreibend einzelhandl handl markthandl buchhandl gastwirtschaft kneipengang theatergang kinogang museumsbesuch konzertbesuch stadionbesuch stadtbewohn dorfbewohn inselbewohn insulan ureinwohn zugewander rucksacktour kreuzfahr wechselwahl nichtwahl stammwahl parteimitglied funktion kirchgang glaub ketz leserbriefschreib dichterfreund kunstkenn branchenkenn insiderkreis marktbeobacht prozessbeobacht wahlbeobacht borsian borsenhandl rohstoffhandl anleiheh sparer kleinspar vermogensverwalt verkehrsplan stadtforsch meinungsforsch wahlforsch demoskop trendforsch meeresforsch polarforsch gletscherforsch hohlenforsch ahnenforsch literaturwissenschaftl kunsthistorik militarhistorik theaterkritik kinokritik literaturkritik gastrokritik sektenkenn steuerexperte rechtsexperte')}
    ${deEn('augenop ornitholog onkolog kardiolog neurolog padagog kriminolog ethnolog anthropolog geograf demograf hydrolog glaziolog vulkanolog seismolog botan linguist germanist romanist islamist orientalist publizist kolumnist chronist purist nostalgik alarmist aktionist touristiker monarchist populist liberal konservativ realist zentralist foderalist')}
    ${deE('demoskop kunde stammkund patriot philanthrop')}
    ${deAdjective('liberal konservativ grun linke intellektuell kreativ alteingesessen einheimisch alleinerziehend berufstatig erwerbslos arbeitslos obdachlos studierend lehrend pflegend')}
    geschaftsmann:geschaftsleute kaufmann:kaufleute seemann:seeleute hausfrau:hausfrauen
    volkswirt:volkswirte betriebswirt:betriebswirte agrarokonom:agrarokonomen
    eingeborener:eingeborene laie:laien nachbarsleute:nachbarsleute leute:leute stimme:stimmen
    spotter:spottern camper:campern rechtsexperte:rechtsexperten steuerexperte:steuerexperten
    verkehrsexperte:verkehrsexperten sicherheitsexperte:sicherheitsexperten bergfreund:bergfreunde`;

/** Persons somebody could name. */
export const SOMEBODY = `${deEr('geheimdienstl agentenfuhr nachrichtendienstl personenschutz leibwacht sicherheitsbeauftragt zielfahnd fahnd kriminal profil spurensich gerichtsvollzieh justizmitarbeit vollzugsbeamt warter krankenpfleg altenpfleg rettungssanitat notfallsanitat rettungsschwimm taucher lebensrett bergrett bergretter feuerwehr schaffn zugbegleit fluglots busfahr taxifahr lastwagenfahr kurierfahr paketzustell zustell brieftrag postbot lagerarbeit fliessbandarbeit bauarbeit hafenarbeit saisonarbeit erntehelf gastarbeit leiharbeit sozialarbeit streetwork jugendpfleg bewahrungshelf schulleit lehrmeist kuchenhelf barkeep rausschmeiss turst pagen concierg hausverwalt gebaudereinig steuerpruf wirtschaftspruf rechnungspruf controll buchpruf bankangestellt filialleit abteilungsleit bereichsleit projektleit werksleit geschaftsfuhr stellvertret vorganger amtsvorganger unterhandl verhandl vermittl chefunterhandl protokollant redenschreib kampagnenmach wahlkampfmanag wahlkampfhelf parteistrateg hinterbankl ministerialbeamt staatsdien regierungsberat sicherheitsberat anfuhr radelsfuhr unterhandler drogenhandl waffenhandl schleus schmuggl aussteig kronzeug mitlauf mittat uberlaufer deserteur kampf freiheitskampf rebellenfuhr militarberat ausbild mitbewohn zimmergenoss mitschul klassenkamerad kommiliton mannschaftskamerad teamkolleg mitspiel ersatzspiel torwarttrain physiotherapeut masseur zeugwart spielerberat vermarkt kameramann tonmeist buhnenarbeit buhnenbildn maskenbildn souffleur orchestermusik tanz choreograf drehbuchautor lektor galerist restaurator auktionator kunsthandl schloss schrein schweiss dachdeck schornsteinfeg hufschmied bierbrau kellermeist wachmann nachtwachter messner kuster ordensbrud klosterbrud')}
    ${deEn('botschaftsrat attache konfident kontrahent dissident emissar veteran rekrut fluglots statist komponist dirigent solist organist hornist cellist dramaturg intendant archivar bibliothekar historik prasid')}
    ${deE('kollege expartn geschaftspartn kampfgefahrt jugendfreund schulfreund studienfreund leidensgenoss parteigenoss genoss zimmergenoss komplize kronzeug belastungszeug entlastungszeug tatzeug unfallzeug ohrenzeug')}
    ${deAdjective('festangestellt bankangestellt stadtangestellt vertriebsangestellt vorstandsvorsitzend aufsichtsratsvorsitzend personalverantwortlich zustandig sicherheitsbeauftragt sachverstandig mitreisend mitgereist mitangeklagt gerettet schwerverletzt leichtverletzt gestrandet vertrieben inhaftiert haftentlassen strafgefangen ehemalig abtrunnig ministerialbeamt polizeibeamt justizbeamt verwaltungsbeamt vollzugsbeamt zollbeamt regierungsbeamt kripobeamt sicherheitsbeamt eu-beamt gewerkschaftsangestellt')}
    augenzeuge:augenzeugen ohrenzeuge:ohrenzeugen familienmitglied:familienmitglieder
    familienmitglied:familienmitgliedern vorstand:vorstande vorstand:vorstanden aufsichtsrat:aufsichtsrate
    vorstandsmitglied:vorstandsmitglieder vorstandsmitglied:vorstandsmitgliedern
    crewmitglied:crewmitglieder crewmitglied:crewmitgliedern teammitglied:teammitglieder
    besatzungsmitglied:besatzungsmitglieder besatzungsmitglied:besatzungsmitgliedern
    ausschussmitglied:ausschussmitglieder ausschussmitglied:ausschussmitgliedern
    hilfskraft:hilfskrafte hilfskraft:hilfskraften rettungskraft:rettungskrafte
    rettungskraft:rettungskraften sicherheitskraft:sicherheitskrafte aushilfe:aushilfen
    aushilfskraft:aushilfskrafte angehorige:angehorigen exfrau:exfrauen ehepaar:ehepaare
    lebensgefahrtin:lebensgefahrtinnen lebensgefahrte:lebensgefahrten verlobte:verlobten schwager:schwager
    schwagerin:schwagerinnen tante:tanten neffe:neffen nichte:nichten enkel:enkel enkelin:enkelinnen
    grossmutter:grossmutter großmutter großvater pate:paten patin:patinnen au-pair wachmann:wachmanner
    wachmann:wachleute kameramann:kameraleute rettungsmann:rettungsleute
    hauptmann:hauptleute stewardess:stewardessen flugbegleiter:flugbegleitern
    flugbegleiterin:flugbegleiterinnen pflegerin:pflegerinnen arztin:arztinnen chefarzt:chefarzte
    oberarzt:oberarzte oberarzt:oberarzten assistenzarzt:assistenzarzte notarzt:notarzte notarzt:notarzten
    oberarztin:oberarztinnen mannschaftsarzt:mannschaftsarzte praktikantin:praktikantinnen azubi:azubis
    trainee:trainees manager:managern managerin:managerinnen banker:bankern bankerin:bankerinnen
    investmentbanker:investmentbankern topmanager:topmanagern fondsmanager:fondsmanagern
    hinterbankler:hinterbanklern strippenzieher:strippenziehern weggefahrte:weggefahrten
    weggefahrtin:weggefahrtinnen landesfurst:landesfursten parteigranden bewerber:bewerbern
    clanmitglied:clanmitglieder soldatin:soldatinnen offizier:offiziere rekrutin:rekrutinnen
    milizionar:milizionare guerillero:guerilleros kampfer:kampfern geisel:geiseln mitgefangener:mitgefangene
    wohnungsnachbar:wohnungsnachbarn postbote:postboten zeitungsbote:zeitungsboten burger:burgern`;
