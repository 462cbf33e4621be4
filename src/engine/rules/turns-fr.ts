/** French verbs and turns of saying, holding and hearing say, beside those of `speech-fr.ts`. Folded: no accents. */
import { frEr, frIr } from './paradigms';

/** Report after what is said, or before "que". */
export const TONES_FURTHER = `${frEr('temper relativis recadr douch corrig abond acquiesc alarm alleg annot apostroph argument articul badin clarifi conjur constat contr critiqu dedramatis denonc deplor desapprouv devin diagnostiqu dout elucid enonc entonn enumer esquiss elud etay evalu exhort exult felicit glos hasard hurl idealis illustr imagin implor incrimin infirm ironis justifi maugre mentionn minaud nuanc observ opin pari philosoph plaid pleurnich polemiqu precis prophetis radot raill raisonn recapitul recit reconstitu relat rememor renifl retrac ripost ronchonn sanglot scand signal specifi stigmatis  susurr synthetis tempet tranch vaticin vilipend vocifer')}
    ${frIr('gem rug')} decrit decrivent depeint depeignent rient sourient concoit apprend apprennent sait
    savent impute imputent attribue attribuent plaide plaident approuve approuvent accorde accordent
    rassurent brosse brossent publie publient publiait ecrit ecrivent`;

/** "L'ont côtoyé", "était présent". */
export const ACQUAINTED: readonly string[] = [
  'qui *1 l|le|la|les|lui|y *1 connaissent|connait|connaissaient|ont|a|avaient|frequentent|frequente|frequentaient|cotoient|cotoie|cotoyaient|entourent|suivent|suit|suivaient|croisent|vecurent|vivent|voient|approchent|etaient|etait|travaillent',
  'qui ont|a|avaient|avait *1 cotoye|connu|travaille|vu|lu|assiste|participe|vecu|suivi|partage|rencontre|approche|cotoyee|suivie|connue|frequente|collabore|joue|servi|negocie|survecu|eu|consulte|entendu|pu',
  'qui etaient|etait|furent|fut *1 la|present|presents|presente|sur|dans|a|au|aux|en|assis|attable|attables',
  'qui travaillent|travaillait|travaillaient|travaille|vivent|vit|vivaient|habitent|habite|habitaient *1 avec|dans|a|au|chez|ici|la|pour|sous|pres',
];

/** Those who hold something and are told of as being there. */
export const THERE_ARE: readonly string[] = [
  'il|y y? a|avait|en *1 a|avait? *1 ceux|celles|des|certains|beaucoup|toujours *2 qui|pour',
  'il y en? a qui|beaucoup|plus',
  'il ne manque pas de *2 pour|qui',
  'ils|elles sont|etaient *1 nombreux|nombreuses|beaucoup|plusieurs|quelques-uns|legion|rares a',
  'nombreux|nombreuses|rares sont|etaient *1 ceux|celles|les *3 qui|a?',
  'beaucoup|certains|plusieurs sont ceux qui',
  'il se trouve|trouvait *2 pour|qui',
  'on trouve|entend|rencontre *3 pour|qui',
];
/** Voices that are raised. */
export const VOICES: readonly string[] = [
  'nombreux|nombreuses sont|etaient *4 a penser|croire|craindre|juger|estimer|redouter|dire|douter|soutenir|reclamer|esperer|regretter',
  'ils|elles sont|etaient *2 nombreux|nombreuses|beaucoup a penser|croire|craindre|juger|estimer|redouter|dire|soutenir|reclamer|douter|esperer|reprocher|demander|souhaiter|s|se|y|vouloir|critiquer',
  'des|plusieurs|quelques|certaines|de *2 voix *1 s|se elevent|elevaient|font|sont|multiplient|critiques|dissonantes|discordantes',
  'des|plusieurs|quelques|certaines|de *2 voix *1 s|se? *1 elevent|elevaient|font entendre|multiplient',
  'des|les|de voix critiques|dissonantes|discordantes',
  'on s *1 inquiete|interroge|alarme de|que|partout',
];

/** How the text says that somebody is not named. */
export const ANONYMITY_FURTHER: readonly string[] = [
  'demande|demandant|demandent|demandait|souhaite|souhaitant|souhaitent|souhaitait|prefere|preferant|preferent|preferait|voulu|veut|veulent|voulait|voulant|tenu|tient|tiennent|tenant|requis|requierent|exige|exigent|exigeant|reclame|reclamant|reclament|prie|accepte|acceptant *2 a|de|que|d? *1 ne *1 pas|point|ni|etre|voir|que *4 nomme|nommee|nommes|identifie|identifiee|identifies|cite|citee|cites|nom|noms|identite|apparaitre|patronyme|mentionne|publie|divulgue|reconnaissable',
  'demande|demandant|demandent|demandait|souhaite|souhaitant|souhaitent|souhaitait|prefere|preferant|preferent|voulu|veut|veulent|voulant|desire|desirant|tient|choisi *2 rester|garder|demeurer|conserver|temoigner|parler|s|se *2 anonyme|anonymes|anonymat|anonymement',
  'parle|parlent|parlant|temoigne|temoignent|exprime|expriment|exprimant|confie|raconte|accepte *4 sous|anonymement|couvert *4 anonymat?',
  'requis|requiert|requierent|requerant|exigeant|exige|reclamant|gardant|conservant|preservant l anonymat',
  'sous *4 anonymat',
  'sous *2 pseudonyme|sceau|couvert *3 anonymat|secret|confidence',
  'a *1 condition *1 de|que|d *6 anonymat|anonyme|anonymes|nomme|nommee|nommes|cite|citee|cites|citees|identifie|identifiee|identifies|nom',
  'dont le|l|les nom|identite|noms *5 secret|revele|revelee|publie|anonyme|anonymat|tait|divulgue|preserve',
  'ne *1 pas|point *1 etre|que *3 nomme|nommee|nommes|cite|citee|cites|citees|identifie|identifiee|identifies',
  'n|pas etant|etait|etaient|est|sont|pas *2 autorise|autorisee|autorises|autorisees *1',
  'prenom|nom *2 a? ete? *2 modifie|change',
  'prenom|nom d emprunt|fictif',
  'tait|taisent|taisant|cache|cachent|dissimule|tu *1 son|leur nom|noms|identite',
  'en off',
];

/** What leads to who is cited. */
export const ACCORDING: readonly string[] = [
  'selon',
  'd apres',
  'selon ce que disent|rapportent|affirment|racontent',
  'de l avis de|du|des|d',
  'selon les|le|la|l *1 mots|propos|termes|dires|confidences|recit|temoignage|version|impression|aveu de|du|des|d',
  'aux yeux de|du|des|d',
  'au gout de|du|des|d',
  'aux dires de|du|des',
  'de source|sources policiere|policieres|judiciaire|judiciaires|diplomatique|diplomatiques|proche|proches|gouvernementale|gouvernementales|militaire|syndicale|concordantes|officieuse',
  'a en croire|juger',
  'pour',
  'si l on en croit',
  'de l aveu de|du|des|d',
  'au dire|dires de|du|des|d',
  'dans la bouche de|du|d',
  'dit|assure|fait|explique|precise|indique|glisse|affirme|confirme|confie|admet|reconnait|souffle|murmure|insiste|rapporte|raconte t? on savoir|valoir|remarquer? dans|au|aux|a|chez|du|de cote|sein? de|du|des|d?',
  'indique|confirme|apprend|assure|precise t? on de',
  'appris|apprend de|aupres de|du|des|d?',
  'selon|d|a|de apres|en|l *3 mots|propos|termes|dires|confidences|recit|temoignage|temoignages|version|impression|aveu|analyse|calculs|estimations|pronostics|lecture|formule de|du|des|d',
  'a en croire|juger',
  'si l|on on? en croit|croire',
  'de l|au aveu|avis|dire|temoignage|gout de|du|des|d',
  'de|par *1 aveu|temoignage|voix|bouche|sentiment *1 de|du|des|d',
  'aux yeux|dires|oreilles de|du|des|d',
  'comme|ainsi|que l|le *2 explique|raconte|confie|souligne|rappelle|resume|affirme|indique|precise|reconnait|admet',
  'appris|apprend|apprenait *2 de|aupres|d',
  'de|aupres *1 source|sources *2 policiere|policieres|judiciaire|judiciaires|diplomatique|diplomatiques|proche|proches|gouvernementale|gouvernementales|militaire|militaires|syndicale|syndicales|concordante|concordantes|officieuse|officieuses|hospitaliere|hospitalieres|interne|internes|parlementaire|parlementaires|europeenne|europeennes|securitaire|securitaires|informee|informees|sure|bancaire',
  'on|l *1 apprend|apprenait|croit|affirme|assure|confie|explique|precise|indique *2 de|d|aupres',
];

/** What nobody in particular holds or has heard. */
export const UNATTRIBUTED: readonly string[] = [
  'cela|ca|tout|qui|ce|chose se|s *1 raconte|dit|murmure|chuchote|colporte|sait *1 dans|partout|sur|au|aux|en|chez|depuis|jusque|ici',
  'se|s raconte|dit|murmure|chuchote|colporte *1 dans|sur|au|aux|en|chez *1 toute|tous|toutes|les|la|le|couloirs *1',
  'le bruit courait|courut|court|circule|circulait|s',
  'la rumeur|rumeurs *2 pretait|prete|preterait|donnait|donne|faisait|fait|disait|dit|enfle|gronde|bruissait',
  'on|l *1 soupconne|soupconnait|suspecte|suspectait|murmure|murmurait|chuchote|susurre|pretend|raconte|racontait|redoute|redoutait|craint|craignait|suppose|supposait|prete|pretait *1 que|qu|d|de|un|une|l',
  'on murmure|raconte|chuchote|dit|craint|redoute|suppose|soupconne|pretend $',
  'on|l on? le|la|l|les|lui *1 dit|disait|sait|pretend|soupconne|suspecte|credite|imagine|croit|croyait|tient *1',
  'il se murmure|dit|chuchote|raconte|susurre *4 que|qu',
  'se murmure|chuchote|raconte t il',
  'pretend|chuchote|soupconne|suppose|croit|pense|craint|murmure|raconte|presume|imagine|redoute t on $',
  'tout porte|laisse|indique a|croire|penser|supposer *1 que|croire?',
  'il semble|semblerait|parait|paraitrait *3 que|qu',
  'semble|parait t? il',
  'est|sont|etait|etaient *1 soupconne|soupconnee|soupconnes|soupconnees|suspecte|suspectee|suspectes|presume|presumee|presumes|repute|reputee|reputes|cense|censee|censes|donne|donnee|donnes|pressenti|pressentie|annonce|annoncee *1',
  'selon toute|toutes vraisemblance|apparence|probabilite',
  'vraisemblablement|apparemment|pretendument',
  'a *1 la reputation de|d',
  'reputation veut|voudrait',
  'd aucuns assurent|disent|affirment|murmurent',
];
/** Other outlets without a name, by the nouns, adjectives and verbs of `speech-*.ts`. */
export const SECOND_HAND_FURTHER = (
  media: string,
  where: string,
  say: string,
): readonly string[] => [
  `${say}|croient|croit|publient|relaient|avancent|soutiennent *3 plusieurs|certains|certaines|divers|diverses|des|les|la|de *1 ${media} *1 ${where}?`,
  `ont|a *1 ${say}|rapporte|ecrit|affirme|indique|revele|annonce|publie|avance *3 plusieurs|certains|divers|des|les|la *1 ${media} *1 ${where}?`,
  `que|qu|dont|l la|les|des|plusieurs *1 ${media} *1 ${where} *1 dit|disent|donne|donnent|croit|croient|annonce|annoncent|presente|prete|pretent|decrit`,
  `la|les|des|plusieurs|certains *1 ${media} *1 ${where} *3 ${say}|croient|croit|donnent|donne|prete|pretent|publient|avancent|situent|annoncent`,
  `d|selon apres|plusieurs|des|les|la|certains *2 ${media} *1 ${where}?`,
  `${say}|rapporte|revele|diffuse|annonce|ecrit|indique|affirme|publie *3 un|une *1 chaine|quotidien|journal|hebdomadaire|site|radio|tabloid|magazine|media|television|agence|portail *1 de|d? *2`,
  `un|une *1 quotidien|journal|hebdomadaire|site|chaine|radio|tabloid|magazine|media *1 local|locale|anglais|anglaise|allemand|allemande|italien|italienne|espagnol|espagnole|americain|americaine|britannique|turc|turque|regional|regionale|economique|sportif *2 ${say}|a|avait|croit`,
  `selon|d|cite|citant|par apres? un|une *1 quotidien|journal|hebdomadaire|site|chaine|radio|tabloid|magazine|media *1 local|locale|anglais|anglaise|allemand|allemande|italien|italienne|espagnol|espagnole|americain|americaine|britannique|turc|turque|regional|regionale|economique|sportif`,
];
