/** French for the sourcing grammar; smaller than the English. Forms are folded: no accents. */
import type { LexiconWords } from '../sourcing/lexicon';
import { FRAMES } from './frames-fr';
import * as held from './held-fr';
import { PLAIN } from './lexicon-plain';
import { NAMES_ABROAD } from './names-abroad';
import { frEr, frEur, frIen, frIr, frNoun, frSame, frTeur, lemmas } from './paradigms';
import { PEOPLE_AT_LARGE, SOMEBODY } from './people-fr';
import * as speech from './speech-fr';
import * as turns from './turns-fr';

export const FR: LexiconWords = {
  ...PLAIN,
  ...NAMES_ABROAD,
  heads: {
    source:
      "quelqu'un source:sources informateur:informateurs informatrice:informatrices insider:insiders entourage:entourages intime:intimes",
    expert: `agriculteur:agriculteurs ecologiste:ecologistes expert:experts analyste:analystes
    critique:critiques observateur:observateurs economiste:economistes scientifique:scientifiques
    specialiste:specialistes historien:historiens commentateur:commentateurs detracteur:detracteurs
    partisan:partisans opposant:opposants militant:militants conseiller:conseillers
    collaborateur:collaborateurs collaboratrice:collaboratrices diplomate:diplomates
    stratege:strateges consultant:consultants medecin:medecins proche:proches familier:familiers
    fidele:fideles
    ${frSame('juriste politologue sociologue psychologue psychiatre ambassadeur pilier baron cacique tenor')}
    ${frIen('techn politic chirurg')} ${frNoun('avocat universitair')}`,
    public: `${SOMEBODY} ${PEOPLE_AT_LARGE} ${speech.CROWD} ${speech.TRADES} ${speech.PERSONS} temoin:temoins voisin:voisins
    riverain:riverains habitant:habitants ami:amis parent:parents etudiant:etudiants eleve:eleves
    enseignant:enseignants passager:passagers survivant:survivants rescape:rescapes
    manifestant:manifestants fonctionnaire:fonctionnaires commercant:commercants cadre:cadres
    depute:deputes elu:elus parlementaire:parlementaires infirmier:infirmiers soldat:soldats
    usager:usagers conducteur:conducteurs ouvrier:ouvriers officier:officiers client:clients
    ${frNoun('candidat resident representant militant assistant participant exploitant adherent patient retraite delegue invite')}
    ${frTeur('agricul specta anima organisa educa forma direc inspec produc lec elec consomma negocia media sena legisla')}
    ${frEur('vend achet travaill coiff serv entrain promen')}
    ${frSame('journaliste cheminot syndicaliste socialiste touriste fleuriste automobiliste cycliste secouriste pilote convive collegue camarade locataire proprietaire maraicher boulanger routier mere pere frere soeur cousin cousine hotelier caissier caissiere gardien gardienne benevole chauffeur livreur pecheur joueur supporter')}`,
    official: `membre:membres ministre:ministres responsable:responsables grade:grades dirigeant:dirigeants`,
    office: `enqueteur:enqueteurs avocat:avocats agent:agents policier:policiers gendarme:gendarmes
    pompier:pompiers chercheur:chercheurs magistrat:magistrats`,
    person:
      'certains:certains certaines:certaines aucun:aucuns beaucoup:beaucoup autres:autres personne:personnes homme:hommes femme:femmes individu:individus',
    voice: 'porte-parole porteparole juge:juges procureur:procureurs',
  },
  determiners: {
    indefinite: 'un une',
    definite: 'le la l les ce cet cette ces',
    own: 'mon ma mes notre nos ton ta tes votre vos',
    possessive: 'son sa ses leur leurs',
    none: 'aucun aucune nul nulle peu',
    all: 'tout toute tous toutes chaque',
  },
  quantities: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 des plusieurs beaucoup
    quelques certains certaines divers diverses differents differentes nombreux nombreuses autres
    autre=1 bien dizaines douzaine=12 centaines
    nombre dizaine vingtaine trentaine poignee foule quantite groupe maints maintes moult`,
  modifiers: `haut haute hauts hautes ancien ancienne anciens anciennes vieux proche proches bonne bonnes jeune
    jeunes principal principaux meme nombreux nombreuses autre autres simple simples`,
  anyNoun: true,
  frames: FRAMES,
  things: `${speech.THINGS} ${held.THINGS}`,
  agentEndings:
    /^.{2,}(?:teurs?|trices?|eurs?|euses?|istes?|[ai]ens?|iers?|logues?|nomes?|graphes?)$/,
  adjectiveEndings:
    /(?:aux|al|antes?|ants?|entes?|ales?|ifs?|ives?|iques?|aires?|eens?|eennes?|eux|euses?|ais|aises?|ois|oises?|ains?|aines?|iens?|iennes?|els?|elles?)$/,
  whoever: 'ceux celui celle celles quiconque',
  existential: '',
  deeming:
    'trouvent voient jugent considerent estiment disent qualifient taxent appellent percoivent croient tiennent donnent ressentent',
  acquainted: turns.ACQUAINTED,
  thereAre: turns.THERE_ARE,
  voices: turns.VOICES,
  nobody: 'on',
  most: 'plus moins',
  severalVerb: /(?:[^i]ent|[^tv]ient|ont)$/,
  uncounted: 'nombreux nombreuses beaucoup nombre foule quantite moult maints maintes',
  women: [
    [/er$/, 'ere', 'eres'],
    [/ien$/, 'ienne', 'iennes'],
    [/([^esr])$/, '$1e', '$1es'],
  ],
  asTold: 'comme',
  listeners: 'lui leur',
  accordingToWhom: [
    'selon qui|lequel|laquelle|lesquels|lesquelles',
    'd apres qui|lequel|laquelle|lesquels|lesquelles',
    'pour qui|lequel|laquelle|lesquels|lesquelles',
    'aux yeux de qui',
  ],
  ofThem: [
    'un|une|certains|certaines|plusieurs|beaucoup|deux|trois|d autres? entre eux|elles',
    'un|une|certains|certaines|plusieurs|beaucoup|deux|trois d entre eux|elles',
  ],
  own: [
    'avoir|etre|vouloir|craindre|redouter|ignorer|savoir|connaitre|attendre|comprendre|pouvoir|devoir|faire|croire|regretter',
    'ne pas|rien|jamais|plus|point',
    'n y? avoir|etre',
  ],
  reflexive: 's se',
  partitives: 'de d',
  pluralEndings: /(?:s|x)$/,
  clitics: 'l le ce',
  circles: speech.CIRCLES,
  inside: 'dans au a chez cote sein parmi en aux',
  impersonal: speech.IMPERSONAL,
  saidWithin: [...speech.SAID_WITHIN, ...held.SAID_WITHIN],
  phrasal: held.DENIALS,
  heldBy: held.HELD_BETWEEN,
  predicates: [...speech.PREDICATES, ...held.HOLDS],
  plurals: 'les des ces ceux celles',
  fromWithin: 'dans',
  participleEndings:
    /(?:[^a-z]|[a-z]{2}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|ertes|aint|eint|oint))$/,
  pending: [
    held.STANDING.replaceAll(' ', '|'),
    'serait|seraient *1 pret|prete|prets|pretes|responsable|responsables|impossible|dispose|disposes|decide|decides|vise|visee|imminent|imminente|enceinte|concerne|concernes|proche|proches|deja',
    'serait|seraient *1 a l origine|initiative',
    'serait|seraient *1 sur le point',
    'serait|seraient *1 en cours|fuite|train|discussion|discussions|negociation|negociations|vente|passe|contact|cause|lice',
  ],
  elisions: 'l d qu s n c j m t jusqu lorsqu puisqu',
  joiners: 'et ou',
  unnamed: 'anonyme anonymes',
  core: `${speech.CORE} dit declare affirme explique raconte confirme soutenu ajoute revele admis averti
    assure precise indique confie estime rapporte disent declarent affirment expliquent racontent
    confirment soutient soutiennent ajoutent revelent admet admettent avertit avertissent assurent
    precisent indiquent confient rapportent jure jurent`,
  speech: `${held.SAYS_OF} reconnaissait reconnaissaient disait disaient soutenait soutenaient maintenait maintenaient pretendait pretendaient
    defendait defendaient admettait admettaient prevenait prevenaient convenait craignait craignaient
    croyait croyaient prevoyait prevoyaient ecrivait ecrivaient decrivait decrivaient promettait reconnu reconnaissent dementent dementi nie nient decrit decrivent avance avancent previennent
    valoir remarquer observer lache lachent glisse glissent savoir entendre comprendre
    ${frEr('affirm expliqu racont confirm precis indiqu confi estim rapport assur signal constat observ comment detaill deplor regrett denonc evoqu temoign soulign rappell rappel remarqu not point critiqu condamn proclam diverg insist alert relat jug clam martel resum certifi attest jur')}
    ${frIr('avert')} promet promettent convient conviennent reconnait soutient maintient maintiennent
    predit predisent pretend pretendent pretendu concede concedent repete repetent jur previent
    suggere suggerent revele revelent souvient souviennent plaint plaignent dement`,
  // Deeds and tones as well: they report only after what is said, or before "que".
  inverting: `${turns.TONES_FURTHER} ${speech.TONES}
    savait savaient ignorait ignoraient trouve trouvent trouvait trouvaient ${frEr('inform supput conjectur presum soupir souffl pest rag ironis plaisant minimis protest murmur cri tranch tacl attaqu accus critiqu repliqu lanc pronostiqu analys diagnostiqu calcul raill moqu fulmin tonn grinc persifl agac emport enthousiasm felicit amus etonn interrog rassur justifi argument commenc conclu complet nuanc temper balay ecart hasard avou lach gliss chuchot confess exhort reclam calcul demand')}
    ${frIr('rug')} sourit rit repond repondent repondu conclut defend defendent reagit promis promit
    reagissent poursuit poursuivent reprend reprennent ajoute enchaine admet voit voient se s`,
  belief:
    'predisent predit croyaient croyait craignaient estimaient pensaient pensait soupconnaient pronostiquent jugeaient attendent croit croient craint craignent estiment juge pense pensent soupconne soupconnent redoute redoutent prevoient prevoit parient parie esperent considerent considere imaginent imagine doutent doute jugent',
  actions: held.ACTIONS,
  telling: 'dit raconte confie explique disent racontent confient',
  participles:
    'revelee devoile devoilee fourni dit declare confirme raconte decrit revele informe informee rapporte',
  adverbs: `maintenant aussi hier aujourd hui puis a ont avait avaient deja egalement notamment toutefois cependant lundi
    mardi mercredi jeudi vendredi samedi dimanche y lui leur en nous l le fait font laisse laissent
    laissait se s`,
  adverbEndings:
    /(?<!^(?:gouverne|parle|regle|departe|etablisse|evene|mouve|traite|enseigne|fonde|rende|verse|classe|investisse|comporte|apparte|ali))(?:[cdlnrstuv]e|[ae]m)ment$|poliment|vraiment/,
  negations: 'ne n pas jamais',
  modals:
    'pourrait pourraient peut peuvent doit doivent veut veulent pourra pourront devra devront',
  passives: 'sont est etait etaient etre ete',
  pronouns: 'il elle ils elles on je nous vous qui',
  prepositions: `de du des d a au aux avec par pour dans en sur sous contre vers sans apres comme entre chez depuis
    selon parmi`,
  stops: `et mais que qu qui quand lorsque ou comme si parce tandis aussi de du des d au aux avec par pour
    dans sur sous contre vers sans apres entre chez depuis selon ne n pas deja est sont etait etaient
    a ont se s le les y en plus moins tres dont`,
  institutions:
    'police autorites ministere gouvernement entreprise tribunal juge parquet prefecture',
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin
    juillet aout septembre octobre novembre decembre`,
  places: 'a en dans pres vers pour',
  organisations: `ministere gouvernement universite hopital police parti banque groupe entreprise institut agence
    tribunal parquet mairie congres senat parlement assemblee journal monde figaro commission conseil
    fondation association federation syndicat club nations unies etats unis maison blanche croix rouge
    gendarmerie europeenne union prefecture`,
  titles: `monsieur madame docteur president presidente ministre maire professeur professeure general colonel
    capitaine juge directeur directrice porte-parole secretaire ambassadeur ambassadrice procureur
    procureure prefet prefete depute deputee`,
  personal: 'lui elle son sa il',
  plainly: 'dit raconte explique confie',
  particles: 'de du des d la le von van der den di da del della dos',
  pronominal: 'certains certaines aucun plusieurs autres',
  within: 'dans au a parmi',
  naming: 'nomme nommee appele appelee identifie identifiee surnomme prenomme',
  examples: 'dont comme notamment',
  partOf: 'de des d',
  shares: 'cent moitie tiers majorite pourcentage partie tous personne',
  approximators: 'bon au moins environ pres presque plus d de',
  conjunctions: 'que qu',
  suppositions: 'si sauf quand lorsque',
  trailers: `parmi entre qui que dont avec sans proche proches informe informee informes informees implique impliquee
    impliques impliquees present presents sous de du des d a au aux en dans ayant demandant parlant
    policiere policieres judiciaire judiciaires diplomatique diplomatiques officielle officielles
    gouvernementale gouvernementales militaire militaires parlementaire parlementaires hospitaliere
    medicale syndicale syndicales interne internes locale locales occidental occidentale occidentales
    occidentaux anonyme anonymes americain americains americaine europeen europeens europeenne
    britannique francais israelien russe interroge interroges interrogee contacte contactes joint`,
  relatives: 'qui que dont',
  holders: 'juge magistrat magistrate procureur',
  generic: true,
  inverts: true,
  accordingTo: [...turns.ACCORDING, ...held.HELD_BY],
  agents: 'par',
  citing: 'citant cite citent',
  cited: 'cite citent',
  familiar: speech.FAMILIAR,
  anonymity: [
    ...turns.ANONYMITY_FURTHER,
    'sous couvert|condition|reserve d|de l? anonymat',
    'sous le couvert|sceau de|d|du l? anonymat',
    'sous *2 anonymat',
    'demande|demandant|demandent|souhaite|souhaitant|souhaitent|prefere|preferant|voulu|tenu|requis *1 a? ne pas etre *1 nomme|nommee|identifie|identifiee|cite|citee|nommes|cites',
    'demande|demandant|demandent|requiert|requierent|exige|exigent|exigeant|reclament|requis|requerant|reclame|souhaite|garde|gardant l anonymat',
    'souhaite|souhaitant|prefere|preferant|demande|voulu *1 rester|garder|demeurer|conserver *1 anonyme|anonymes|anonymat',
    'pas autorise|autorisee|autorises|autorisees a',
    'n est|etait|etaient|etant *1 pas autorise|autorisee|autorises',
    'ne *2 pas que son|leur nom',
  ],
  authority: 'autorise autorisee autorises autorisees',
  partName: 'nom',
  reasons: [
    'car|puisque|parce|puisqu|faute *18',
    'par|de|pour crainte|peur|raison|raisons|eviter|des|ne|parler|discuter *16',
    'craignant *14',
    'en raison *12',
    'n etant pas *14',
  ],
  secondHand: [
    ...speech.SECOND_HAND,
    ...turns.SECOND_HAND_FURTHER(speech.MEDIA, speech.WHERE, speech.SAY),
  ],
  unattributed: [
    ...turns.UNATTRIBUTED,
    ...held.SAID_BY_NOBODY,
    'passe|passent|passait|passaient pour le|la|l|les|un|une|etre|des -premiere|deuxieme|troisieme|seconde|derniere|fois|prochaine',
    'est|sont|etait|etaient tenu|tenue|tenus|tenues pour',
    'est|sont|etait donne|donnee|donnes *1 favori|favorite|gagnant|partant|partante|mort|morte|pour',
    'on prete|attribue *6 l|le|la|un|une *1 intention|projet|envie|volonte|ambition|liaison|propos',
    'on le|la|l|lui prete|dit|soupconne|considere|attribue',
    'on tient pour acquis|certain|acquise|certaine',
    '^ repute|reputee|reputes|reputees',
    'on *1 estime|craint|redoute|suppose que|qu',
    'c est un secret de polichinelle',
    'il se *1 murmure|chuchote|colporte|susurre',
    'il se *1 dit|raconte que|qu',
    'd aucuns disent|pensent|pretendent',
    'il semblerait|paraitrait|semble bien? que|qu',
    'le bruit court',
    'pretendument',
    'a ce qu il parait|parait-il',
    'parait il',
    'on *1 murmure|chuchote|raconte|dit|pretend|susurre que|qu',
    'semble t il',
    'dit|murmure|raconte t? on',
    'on dit|pense|croit|raconte|murmure|soupconne|suppose que|qu',
    'il se dit|murmure|raconte|chuchote que|qu',
    'il semble|semblerait|parait|paraitrait que|qu',
    'on raconte|murmure|chuchote|susurre|colporte|dit|croit|pense|craint ,dans|a|au|aux|chez|parmi|entre|jusque|jusqu|depuis|en|sur ..9 que|qu',
    'a ce qu on dit',
    'a ce qu il parait',
    's appreterait|appreteraient',
    'envisagerait|envisageraient|compterait|compteraient|disposerait|disposeraient|souffrirait',
    'est|sont cense|censee|censes',
  ],
  rumours: [
    'la|une rumeur court|circule|veut|dit|pretend|enfle',
    'des|les rumeurs *2 courent|circulent|evoquent|font|disent|persistantes',
    'le bruit court',
    'selon des|la|les|une rumeurs|rumeur *1',
    'la rumeur *1 publique',
  ],
  hearsay: `${held.STANDING} aurait auraient serait seraient`,
  conditions: 'hypothese hypotheses these theorie sinon faute nous je vous',
  ifs: ['si', 's il|ils', 'quand meme'],
  unrealEndings: /(?:ait|aient|ions|iez)$/,
  lacking: 'sans',
  wishes: 'aime prefere voulu mieux pu du cru pense imagine temps dommage',
  statement: ['dans|par un|une *1 communique|declaration|conference'],
  opinion: 'critique critiquent accuse accusent deplore deplorent denonce denoncent',
  boilerplate:
    'autorise autorisee autorises librement franchement prive privees internes delicat sensible',
  present: 'temoin participant survivant rescape passager',
  grave: 'peur crainte represailles securite emploi menaces',
  outletVerbs: 'ecrit rapporte revele affirme indique publie',
  reportedIn: [
    'un|une|l *2 article|entretien|interview|enquete|tribune du|de|dans|au|a|publie|publiee *1 le|la?',
    'publie|publiee|revele|revelee|cite par|dans|au le|la?',
    "comme l'ecrit|le rapporte|revele le|la?",
    'selon|citant le quotidien|journal|magazine',
  ],
  agentless: [
    'est|sont|etait|etaient *1 vu|vue|vus|considere|consideree|consideres|percu|percue|decrit|decrite|presente|presentee *1 comme',
    'est|sont|etait *1 repute|reputee',
    'est|sont|etait|ete *1 accuse|accusee|accuses|accusees de|d',
    'est|sont|etait|ete *1 critique|critiquee|critiques pour',
    'semble-t-il|parait-il',
    'semble t il',
  ],
  crowd: `${lemmas(PEOPLE_AT_LARGE)} ${lemmas(speech.CROWD)} expert experte analyste critique observateur economiste scientifique
    specialiste historien commentateur detracteur partisan opposant voisin voisine riverain habitant
    habitante etudiant eleve enseignant manifestant commercant medecin touriste agriculteur ecologiste
    vigneron viticulteur candidat candidate autres certains certaines aucun beaucoup plusieurs juriste politologue sociologue
    psychologue technicien resident militant journaliste automobiliste locataire proprietaire
    spectateur usager consommateur electeur lecteur syndicaliste mere pere cheminot pecheur supporter
    maraicher universitaire parent`,
};
