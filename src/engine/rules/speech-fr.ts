/** French nouns, verbs and turns by which the unnamed are cited, by paradigm. Forms are folded: no accents. */
import { frEr, frEur, frIen, frIr, frNoun, frSame, frTeur } from './paradigms';

/** People nobody could list. */
export const CROWD = `${frNoun('sympathisant dissident marchand fermier paysan vacancier festivalier epicier')}
    ${frTeur('contradic cultiva')} ${frEur('chass jou')} ${frIen('paroiss citoy gard')}
    ${frSame('abonne adversaire rival ennemi allie fan internaute telespectateur contribuable geographe geologue biologiste archeologue virologue meteorologue epidemiologiste climatologue urbaniste constitutionnaliste penaliste animaliste feministe independantiste nationaliste progressiste conservateur democrate sceptique boutiquier cafetier restaurateur libraire forain architecte ingenieur defenseur investisseur')}
    villageois:villageois villageoise:villageoises`;

/** Trades and callings, by which somebody is cited. */
export const TRADES = `${frNoun('banquier ambulancier menuisier plombier courtier greffier douanier saisonnier cuisinier detenu migrant passant consul sinistre ecrivain marin forestier batelier bijoutier patissier')}
    ${frIen('pharmac electric mecanic techn informatic physic music comed theolog histor')}
    ${frTeur('viticul apicul audi reda realisa promo dona exporta importa opera')}
    ${frEur('elev programm football chant livr')}
    ${frSame('pediatre dentiste veterinaire vigneron berger bucheron macon chimiste anthropologue philosophe actionnaire comptable notaire militaire colonel espion victime contremaitre manager patron patronne arbitre photographe poete acteur actrice peintre galeriste collectionneur professeur institutrice instituteur recteur oncle tante veuve nourrice pretre eveque religieuse imam rabbin intermediaire lobbyiste fournisseur compagne compagnon hotesse taxi pasteur interprete pianiste violoniste artiste athlete tenancier tenanciere')}
    voyageur:voyageurs redacteur:redacteurs editeur:editeurs sculpteur:sculpteurs docteur:docteurs
    technicien:techniciens aide-soignante:aides-soignantes aide-soignant:aides-soignants`;

/** Persons somebody could name. */
export const PERSONS = `${frNoun('salarie employe retraite refugie delegue invite assure blesse licencie initie habitue concurrent adjoint intervenant gerant lieutenant sergent suppleant refugie')}
    ${frTeur('media coordina administra traduc')} ${frEur('entrepren emprunt')}
    ${frSame('interlocuteur interlocutrice emissaire stagiaire interimaire vigile concierge scenariste edile eurodepute commissaire signataire correspondant chef capitaine barman secretaire poissonnier coiffeur jardinier')}`;

export const CORE = frEr('rectifi corrobor specifi certifi');

/** Report after what is said, or before "que". */
export const TONES = `${frEr('devoil propos suppos devin retorqu rejet reproch salu lou vant object refut rejet contest menac prophetis evalu pens soupconn insinu annonc proclam manifest exprim marmonn bredouill balbuti grommel bougonn ronchonn blagu rican rememor enumer resum synthetis reiter martel suppli implor recommand conseill dout desol desesper inquiet consol excus revendiqu raisonn lament souhait esper redout anticip specul concord apprehend invoqu envisag relativis plaid grogn jubil moqu epingl repet regrett')}
    ${frIr('rencher grav garant')} exige exigent exigeait deduit deduisent comprend comprennent
    interprete interpretent excluent exclut exclu s'accordent accordent conviennent convient craignent
    craint sous-entend sous-entendent tempete prevoit prevoient plaint plaignent reconnaissent
    admettent`;

/** "L'accusent de", "lui reprochent d'avoir": the verb and what it governs. */
const CHARGE =
  'accuse|accusent|accusaient|reproche|reprochent|reprochaient|blame|blament|soupconne|soupconnent|critique|critiquent|taxe|taxent|qualifie|qualifient|decrit|decrivent|depeint|depeignent|juge|jugent|considere|considerent|impute|imputent|attribue|attribuent';
export const PREDICATES = [
  'lit|lisent|lisaient|decele|decelent|percoit|percoivent|discerne|discernent|interprete|interpretent *4 dans|comme',
  'voit|voient|voyaient *1 dans|en *5 un|une|l|la|le',
  'a|ont *1 le|l|la sentiment|impression|conviction|certitude *1',
  'botte|bottent en touche',
  'coupe|coupent court',

  'exprime|expriment|exprimaient|manifeste|manifestent|affiche|affichent *3 inquietude|inquietudes|crainte|craintes|colere|surprise|doute|doutes|indignation|tristesse|soulagement|scepticisme|prudence|optimisme|desarroi|incomprehension',
  'recommande|recommandent|conseille|conseillent|deconseille|deconseillent|preconise|preconisent',
  'est|sont|etait confie|confiee|confies|ouvert *1 a|au|aupres notre|nos|un|du|de *1 journal|quotidien|redaction|agence|magazine|journaliste|confreres',
  'confie|confiait|confiaient a notre|un journal|quotidien|redaction|journaliste',
  `l|le|la|les|lui|leur a|ont? ${CHARGE}`,
  'accuse|accusent|accusaient|soupconne|soupconnent|blame|blament -un|une|le|la|les *5 de|d',
  'reproche|reprochent|reprochaient *6 de|d',
  'ont|a accuse|reproche *6 de|d',
  'accorde|accordent a dire|penser|reconnaitre|juger|estimer|sur',
  'est|sont|etaient|dit|disent *1 d accord',
  'est|sont|etaient|dit|disent|montre|montrent *1 convaincu|convaincue|convaincus|convaincues|persuade|persuadee|persuades|certain|certains|sceptique|sceptiques|unanime|unanimes *1 que|qu|de|d|sur|quant|pour',
  'qualifie|qualifient|qualifiaient|taxe|taxent *4 de|d',
  'decrit|decrivent|decrivaient|depeint|depeignent|presente|presentent *4 comme',
  'est|sont|etait|etaient sur|surs|sure que|qu',
  'sont|etaient unanimes',
  'parle|parlent|parlaient *1 de|d un|une|plusieurs|deux|trois|dizaines|centaines',
  'y voit|voient|voyaient *1 la|le|l|un|une|les|des',
  'tient|tiennent pour acquis|acquise|certain|certaine',
  'donne|donnent pour acquis|mort|morte|partant|favori',
  'met|mettent|mettaient en garde|doute|cause|avant|question',
  'fait|font *1 savoir|valoir|remarquer|observer|etat|part|comprendre',
  'laisse|laissent entendre|filtrer que|qu',
  'tire|tirent la sonnette',
  'pointe|pointent du doigt',
  'attire|attirent l attention',
  'le|la|l confirme|confirment|nie|nient|dement|dementent|attribue|attribuent',
  'estime|estiment|evalue|evaluent|chiffre|chiffrent *3 a|entre',
];

export const CIRCLES =
  'entourage equipe cabinet camp elysee matignon ministere mairie parti gouvernement direction rangs club groupe majorite opposition vestiaire cote executif palais chancellerie ambassade prefecture cercle coulisses couloirs siege coalition bercy beauvau troupes lr ps staff cellule hemicycle';
const SAID =
  'assure|affirme|soutient|admet|reconnait|insiste|explique|confirme|raconte|signale|dit|croit|craint|soupconne|nie|exclut|estime|espere|regrette|rappelle|souligne|defend|previent|confie|glisse|souffle|precise|indique|jure|repete|concede|avoue|murmure|pense|redoute|juge|minimise|relativise|fait|laisse|se|ne|veut|s';
export const IMPERSONAL = [
  'on tient|tenait|donne|donnait *1 pour acquis|acquise|certain|certaine|fait|faite|sur',
  `on|l'on *2 ${SAID} ..7 que|qu`,
  `on ${SAID} savoir|entendre|valoir|remarquer|comprendre`,
  'on s|se y? defend|inquiete|agace|felicite|refuse|dit',
  'on parle de|d|du',
];
export const SAID_WITHIN = [
  `${SAID} t on ..3 dans|au|a|chez|du|cote|sein|parmi|en|aux`,
  `on *1 ${SAID} ..4 dans|au|a|chez|du|cote|sein|parmi|en|aux`,
];

/** Media without a name, what is said of them, and how they report. */
export const MEDIA =
  'medias|media|presse|journaux|quotidiens|informations|agences|televisions|television|radios|sites|chaines|titres|magazines|tabloids|hebdomadaires|hebdos|revues|portails';
export const WHERE =
  'anglais|anglaise|portugais|portugaise|neerlandais|neerlandaise|suisse|suedois|suedoise|danois|danoise|grecs|grecque|polonais|polonaise|ukrainiens|ukrainienne|turque|israelienne|japonais|japonaise|coreenne|indiens|indienne|bresiliens|bresilienne|marocains|marocaine|algeriens|algerienne|canadiens|canadienne|quebecois|quebecoise|chinoise|allemande|britannique|europeens|europeenne|parisiens|parisienne|people|sportifs|sportive|economique|economiques|locaux|locale|local|locales|regionaux|regionale|espagnols|espagnole|italiens|italienne|americains|americaine|americaines|britanniques|allemands|allemande|russes|chinois|chinoise|internationaux|internationale|nationaux|nationale|etrangers|etrangere|coreens|turcs|israeliens|francais|francaise|belges|belge|suisses|specialises|specialisee|publics';
export const SAY =
  'rapportent|rapporte|rapportaient|ecrivent|ecrit|affirment|affirme|indiquent|indique|evoquent|evoque|assurent|assure|disent|dit|parlent|revelent|revele|publie|signalent|annoncent|annonce|racontent';

/** Other outlets without a name, cited for a report. */
export const SECOND_HAND: readonly string[] = [
  `des|plusieurs|certains|certaines ${MEDIA} *3 croient savoir`,
  'selon|d apres? un|une article|reportage|depeche|enquete de|du|parue|paru *1 presse|journal|television',
  `selon|d apres? *1 enquete|informations|recherches|revelations de|d plusieurs|divers|diverses|certains|certaines *1 ${MEDIA}`,
  `annoncaient|rapportaient|ecrivaient|affirmaient|assuraient|${SAY} ..6 plusieurs|certains|certaines|diverses ${MEDIA} ${WHERE}|arabes|africains|africaines?`,
  `selon des|les|la|plusieurs|certains|certaines|l|de *1 ${MEDIA} ${WHERE}?`,
  `selon ${MEDIA} ${WHERE}?`,
  `^ pour la|les *1 ${MEDIA} ${WHERE}`,
  `rapporte|rapportee|rapportes|rapportees|recueilli|recueillis|recueillies|cite|cites|citees|publie|publiee|publiees|relaye|relayee|relayes|relayees par des|les|la|plusieurs|certains *1 ${MEDIA} ${WHERE}`,
  `d apres des|les|la|plusieurs|certains|l *1 ${MEDIA} ${WHERE}?`,
  `d apres ${MEDIA} ${WHERE}?`,
  `a en croire des|les|la|plusieurs *1 ${MEDIA} ${WHERE}?`,
  `des|les|la|plusieurs|certains ${MEDIA} ${WHERE} ont|a? *1 ${SAY}`,
  `plusieurs|certains|des medias|journaux|quotidiens|sites|titres ont? ${SAY}`,
  `comme|ainsi que|l'ont rapportent|rapporte|ecrivent|rapporte|indiquent *1 des|les|la|plusieurs ${MEDIA} ${WHERE}?`,
  `ecrit|rapporte|affirme|indique|assure|annonce|revele|raconte|croit la|toute presse|television ${WHERE}?`,
  `la presse a? *1 ${SAY}`,
  `la presse ${WHERE} *1 tient|donne|croit|voit|dit|${SAY}`,
  `${SAY} plusieurs|certains|certaines|divers|diverses|des ${MEDIA} ${WHERE}?`,
  `comme|ainsi que|qu? *1 ${SAY} *1 des|les|la|plusieurs|certains|de nombreux? ${MEDIA} ${WHERE}?`,
  `des|les|la|plusieurs|certains ${MEDIA} ${WHERE} *1 soutient|soutiennent|pretend|pretendent|avance|avancent|croit|croient`,
  `croit|croient savoir la|les|des|plusieurs|certains|certaines|divers *1 ${MEDIA} ${WHERE}?`,
  `rapportent|indiquent|ecrivent|affirment des|les|plusieurs ${MEDIA} ${WHERE}?`,
];

/** Nouns that "say" something and are nobody. */
export const THINGS = `facteur moteur ordinateur secteur capteur erreur valeur couleur douleur peur rumeur faveur auteur
    dossier cahier papier chantier quartier premier dernier compteur ascenseur calendrier courrier
    rapport etude enquete sondage note communique document texte lettre jugement arret memoire livre
    article reportage editorial panneau affiche banderole message courriel chronique legende proverbe
    chanson poeme voix site page compte guide manuel video audio enregistrement testament contrat
    proces plainte recours decret loi norme biographie entreprise societe organisation association ong
    entite collectif comite banque agence institution organisme tribunal equipe groupe parti journal
    quotidien chaine magazine revue hebdomadaire portail federation fondation club fois mois an annee
    jour heure moment instant majorite tiers partie moitie porte-parole chose cas peu peine phrase
    question reponse histoire version image photo donnee chiffre experience source mot coup sourire
    ton air regard temps`;

/** Marks after a noun that show a person who knows but is not named. */
export const FAMILIAR: readonly string[] = [
  'proche|proches de|du|des|d',
  'au courant|fait de|du|des|d',
  'informe|informee|informes|informees de|du|des|d',
  'ayant|avec connaissance|acces de|du|des|a|au|aux',
  'qui connait|connaissent|connaissait *2',
  'implique|impliquee|impliques|impliquees dans',
  'qui a|ont participe|assiste|vu|lu *1',
  'ayant participe|assiste|vu|lu|travaille *1',
];
