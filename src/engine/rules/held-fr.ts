/**
 * How French tells that somebody holds something: by a verb and what completes it, and by words on
 * both sides of who holds it. Frames, not people: whoever stands in one is somebody. Folded: no accents.
 */
import { frEr } from './paradigms';

/** A verb of holding or of speech with what completes it, behind its subject. */
export const HOLDS: readonly string[] = [
  'tient|tiennent|tenait|tenaient *6 pour',
  'part|partent|partait|partaient du principe|postulat',
  'table|tablent|tablait|tablaient|mise|misent|parie|parient|parient|compte *2 sur',
  'appelle|appellent|appelait|appelaient *2 a|au|aux',
  'voit|voient|voyait|voyaient *6 comme',
  'voit|voient|voyait|voyaient *5 d un mauvais|bon|autre',
  'voit|voient|voyait|voyaient mal|bien|plutot|surtout|la|l|y',
  'montre|montrent|dit|disent|declare|declarent|affiche|affichent|avoue|avouent *1 sceptique|sceptiques|inquiet|inquiete|inquiets|inquietes|prudent|prudente|prudents|confiant|confiante|confiants|choque|choquee|choques|persuade|persuadee|persuades|convaincu|convaincue|convaincus|certain|certaine|certains|surpris|surprise|decu|decue|decus|partage|partages|perplexe|perplexes|optimiste|optimistes|pessimiste|pessimistes|soulage|soulagee|soulages|etonne|etonnee|etonnes|ravi|ravie|ravis|favorable|favorables|hostile|hostiles|oppose|opposee|opposes',
  'est|sont|etait|etaient|reste|restent|demeure|demeurent *1 sceptique|sceptiques|perplexe|perplexes|persuade|persuadee|persuades|convaincu|convaincue|convaincus|convaincues|dubitatif|dubitatifs|dubitative|unanime|unanimes|formel|formelle|formels|formelles|categorique|categoriques|circonspect|circonspects|divises|partages|partagees',
  'est|sont|etait|etaient d un? autre|meme|autre|le? avis',
  'est|sont|etait|etaient d avis',
  'en est|sont|etait convaincu|convaincue|convaincus|convaincues|persuade|persuadee|persuades|certain|certaine|certains|sur|sure|surs',
  'en doute|doutent|doutait|convient|conviennent|mettrait|mettraient|jurerait|jureraient|veut|veulent|voulait|voulaient|atteste|attestent|temoigne|temoignent|rit|rient|sourit|sourient',
  'y voit|voient|voyait|voyaient|croit|croient|decele|decelent|lit|lisent',
  'emet|emettent|emettait|formule|formulent|nourrit|nourrissent|exprime|expriment|a|ont *3 doute|doutes|reserve|reserves|critique|critiques|reproche|reproches|objection|objections|soupcon|soupcons|crainte|craintes|grief|griefs',
  'attribue|attribuent|attribuait|attribuaient|impute|imputent|imputait|imputaient *9 a|au|aux',
  'rend|rendent|rendait|rendaient|tient|tiennent *9 responsable|responsables',
  'met|mettent|mettait|mettaient *6 compte|cause|doute|garde|avant',
  'fait|font|faisait|faisaient|a|ont *1 etat|mention|part|valoir|remarquer|observer|savoir|remonter d|de|du|des|que|son|leur|l',
  'a|ont fait etat|mention|part|valoir|remarquer|observer|savoir',
  'a|ont *1 mis en garde|doute|cause|avant',
  'en veut|veulent|voulait|voulaient a|au|aux',
  'crie|crient|criait|criaient|hurle|hurlent *1 a|au',
  'qualifie|qualifient|qualifiait|qualifiaient|taxe|taxent|traite|traitent *8 de|d',
  'compare|comparent|comparait|comparaient|assimile|assimilent *8 a|au|aux',
  'presente|presentent|decrit|decrivent|depeint|depeignent|regarde|regardent|percoit|percoivent|considere|considerent *8 comme',
  's accorde|accordent|inquiete|inquietent|inquietait|alarme|alarment|etonne|etonnent|indigne|indignent|agace|agacent|offusque|offusquent|plaint|plaignent|plaignait|attend|attendent|attendait|interroge|interrogent|oppose|opposent|emeut|emeuvent *2 a|d|de|du|des|que|qu|sur|la-dessus|pour|contre',
  's accorde|accordent la dessus',
  'se plaint|plaignent|plaignait|plaignaient|demande|demandent|demandait|demandaient|souvient|souviennent|moque|moquent|mefie|mefient|defend|defendent|dit|disent|disait *2 d|de|du|des|que|qu|si|s|quand|comment|pourquoi|ou|certain|certaine|certains|sur|sure|surs',
  'soupconne|soupconnent|soupconnait|soupconnaient|blame|blament|suspecte|suspectent *9 d|de|du',
  'parle|parlait *1 d|de|du|des',
  'le|la|l|les croit|croient|dit|disent|juge|jugent|sait|savent|imagine|imaginent|estime|estiment|considere|considerent|tient|tiennent *',
  'a|ont|avait|avaient *1 parle ..6 d|de|du|des',
  'se|s montre|montrent|dit|disent|declare|declarent *1 sceptique|sceptiques|inquiet|inquiete|inquiets|prudent|prudents|confiant|confiants|persuade|persuadee|persuades|convaincu|convaincue|convaincus|certain|certaine|certains|surpris|surprise|perplexe|perplexes|favorable|favorables|hostile|hostiles',
];

/** Turns of holding something that begin with a denial: "n'excluent pas". */
export const DENIALS: readonly string[] = [
  'n|ne en|l? demord|demordent|doute|doutent|croit|croient|excluent|exclut|exclue|mettrait|jurerait|jureraient|disconvient *2 pas|point|rien|guere',
  'ne|n cache|cachent|decolere|decolerent|exclut|excluent|croit|croient|comprend|comprennent|voit|voient|doute|doutent|demord|demordent|mache|machent|tarit|tarissent *1 pas|plus|guere|point|rien',
];

/** Who holds something ("@"), by words on both sides. */
export const HELD_BETWEEN: readonly string[] = [
  'est|sont|etait|etaient|reste|restent|demeure|constitue|represente *3 pour @ un|une|le|la|l|du|d|de|surtout|trop|plus|tout|rien|impensable|inacceptable|incomprehensible|evident|clair',
  'fait|font *3 parmi|chez|aupres @ debat|polemique|grincer|jaser|sourire|consensus|unanimite',
  'chez @ on *1 redoute|craint|s|estime|dit|parle|pense|espere|assure|juge|croit|soupconne|doute',
  'parmi @ circule|circulent|domine|dominent|regne|regnent|beaucoup|certains|plusieurs|on',
];

/** What stands before who holds something. */
export const HELD_BY: readonly string[] = [
  'sait|savait|tient|tenait|indique|apprend t? on de|d',
  'selon|d|a|de|en apres? *1 les|le|la|l|des? *1 recits|recit|temoignages|temoignage|declarations|propos|dires|explications|aveux|souvenirs|estimations|calculs|analyses|analyse|versions|version|appreciation|lecture|confidences *2 de|d|du|des',
  'appris|apprend|apprenait *4 aupres de|d|du|des',
  'accuse|accusee|accuses|soupconne|soupconnee|soupconnes|critique|critiquee|critiques|conteste|contestee|contestes|juge|jugee|juges|conspue|conspuee|denonce|denoncee|denonces|qualifie|qualifiee|decrit|decrite|decrie|decriee|raille|raillee|vu|vue|vus|percu|percue|percus|considere|consideree|consideres|salue|saluee|salues|redoute|redoutee|moque|moquee|vante|vantee *6 par',
  'divise|divisent|divisait|inquiete|inquietent|inquietait|irrite|irritent|agace|agacent|exaspere|exasperent|indigne|indignent|scandalise|scandalisent|desespere',
  'laisse|laissent|laissait *1 sceptique|sceptiques|perplexe|perplexes|dubitatif|dubitatifs|froids|indifferents',
  'hostilite|scepticisme|colere|mefiance|incomprehension|incredulite|inquietude|inquietudes|reticence|reticences|grogne|critiques|ire de|des|d|du',
  'au|le|dans|a avis|gre|dire|jugement|esprit de|des|d|du',
  'fait|font|faisait|suscite|suscitent|souleve|soulevent|provoque|provoquent *6 chez|parmi|aupres',
  'il ne fait *1 pas|aucun|guere *1 doute pour',
];

/** "Disait-on dans l'entourage": what nobody in particular said within. */
export const SAID_WITHIN: readonly string[] = [
  'disait|assurait|affirmait|glissait|expliquait|racontait|confiait|murmurait|estimait|precisait|indiquait|entend|entendait|souffle|soufflait|apprend on ..4 dans|au|a|chez|du|cote|sein|parmi|en|aux',
];

/** Verbs that say something of an object right behind whoever says it. */
export const SAYS_OF = `${frEr('reclam salu approuv desapprouv preconis stigmatis applaud rejet contest exig regrett minimis ecart')} contredit contredisent contredisait contredisaient
    exige exigent exigeait exigeaient decrit decrivent craint craignent`;

/** What nobody in particular says, beside the rows of `turns-fr.ts`. */
export const SAID_BY_NOBODY: readonly string[] = [
  'un|des|les bruit|bruits de couloir|couloirs',
  'circule|circulent|circulait|circulaient *2 affirmations|allegations|theories|hypotheses|versions|recits',
  'colporte|susurre|suppute|presume|racontait|murmurait t? on $',
  'court|courait|circule|circulait *2 le|la bruit|rumeur',
  'tout|beaucoup indique|laisse|porte|donne|pousse|suggere|invite *1 a? *1 que|croire|penser|supposer',
  'tout le monde dit|raconte|sait|croit|murmure',
  'il est *1 question|probable|vraisemblable d|de|que|qu',
  'est|sont|serait|seraient a priori|apparemment|vraisemblablement|probablement',
  'il se peut que|qu',
  'a|d ce? *1 qu|que il|l|on parait|raconte|dit|entend',
  'on le|la|les|l *1 dit|disait|donne|donnait|presente|imagine|soupconne|sait|croit|pretend|annonce',
  'dit|murmure|raconte|chuchote|croit|suppose|pretend on $',
  'on s attend|attendait a ce?',
  'se|s trouverait|trouveraient|cacherait|cacheraient|terrerait|terreraient|eleverait|eleveraient|agirait',
  'on prete|pretait a|au|aux *8',
  'passe|passent|passait|passaient pour -la|le|premiere|deuxieme|troisieme|seconde|derniere|fois|prochaine|aller|se|un|une',
];

/** Verbs of state, whose conditional passes on what was heard ("appartiendrait"). */
const STATES =
  'viv appartiend proviend detiend posseder habiter resider souffrir contiend remonter dater figurer disposer dormir preparer cacher negocier envisager chercher travailler employer tremper frequenter entretiend ignorer financer blanchir';
/** Each in the conditional, singular and plural. */
export const STANDING = STATES.split(' ')
  .map((stem) => stem.replace(/([^r])$/u, '$1r').replace(/rr$/u, 'r'))
  .flatMap((stem) => [`${stem}ait`, `${stem}aient`])
  .join(' ');

/** Nouns that say something and are nobody, beside those of `speech-fr.ts`; singulars. */
export const THINGS = `journaux medias hebdos dialogue monologue prologue epilogue paragraphe autographe orthographe econome scene image situation atmosphere ambiance climat hausse baisse montee chute taxe impot acte accord affiche agenda album algorithme alerte analyse annexe annonce antenne appel application
    archive arrete audit autopsie avenant avis bail balise banderole barometre base bilan billet blog brochure
    budget bulletin cadran calcul camera carnet carte catalogue certificat charte chronologie circulaire
    classement clause clip code colonne comparaison conclusion consigne constat constitution contenu convention
    copie corpus coupure courbe couverture critere date decompte definition deliberation demande
    depeche dessin devis diagnostic diagramme dicton dictionnaire directive discours dispositif doctrine donnee
    ecran ecrit ecriteau edit edition element emission enonce enregistrement enseigne entree epitaphe equation
    ephemeride essai estimation etiquette etat etoile evaluation examen exemple expertise exposition expression
    extrait fable facture fait fiche fichier film formulaire formule fresque gazette geste graffiti graphique
    grille gravure guide horloge hymne hypothese icone identifiant illustration indicateur indice information
    inscription instruction interview inventaire journal jurisprudence lecture legende liste logiciel logo
    loupe manifeste manuel manuscrit maquette marque maxime mecanisme memento mention menu mesure methode mode
    modele morale motion motif mur musique mythe notice nouvelle numero oeuvre ordonnance ouvrage palmares pancarte
    paragraphe parabole parole passage patronyme peinture pellicule periode petition piece pierre plan planche
    plaque point portrait post poste poster pratique preambule precedent preuve prevision principe prix procedure
    proces-verbal production programme projection projet promesse prospectus protocole psaume publication publicite
    questionnaire quotient radar radio ranking rappel recensement recette recherche recit reclame record recueil
    reference reflexion refrain regle reglement registre releve reponse requete resolution resultat resume roman
    rubrique sagesse satellite scenario schema sculpture seance sentence sequence serie serment signal signe signature
    simulation sirene slogan solution sonde sonnerie statistique statue statut stele story style sujet suite symbole
    symptome systeme tableau tableur tablette tarif telegramme temoignage tendance terme test theorie these thermometre
    ticket timbre titre tome trace tract tradition traite trait tweet usage variable verdict verset vestige
    visuel vitrail vue
    academie administration aeroport ambassade amicale armee assemblee assurance assureur atelier autorite barreau
    boutique branche bureau cabinet caisse camp camping canton cathedrale centrale centre cercle chambre chancellerie
    chateau cirque clan clinique coalition collectivite college colloque commerce commissariat commission commune
    communaute compagnie confrerie congres conseil conservatoire consortium constructeur consulat coop cooperative
    cour couvent creche delegation departement diocese direction discotheque district division domaine ecole eglise
    ehpad enseigne etablissement etat executif exposition faculte ferme festival filiale firme fisc flotte fonds
    forum foyer franchise front garage gendarmerie geant grand-messe gymnase hopital hotel ile industrie
    industriel inspection instance jury justice laboratoire label leader ligue lobby loge lycee magasin mairie
    maison major marche metropole ministere mission mouvement multinationale municipalite musee mutuelle
    observatoire office opposition orchestre ordre organe palais paroisse parlement patronat pays plateforme
    pole police port pouvoir prefecture presidence prison province puissance quartier rectorat redaction region
    regie regiment registre reseau restaurant royaume salle salon secretariat secte secteur section senat
    service siege societe start-up station structure sous-prefecture succursale supermarche syndicat table theatre
    troupe union universite usine village ville zone
    bras cap cent chantier chemin chien chat cheval coin corps cote cour coup debut dizaine douzaine degre demi
    droit duree effet effort epoque ere euro dollar exces face faute fin fond force foule geste gramme guerre
    hasard heures idee incendie accident jeu kilo kilometre ligne lieu litre maladie manque matin matinee metre
    milliard millier million minute mort nom nombre nuit objet oiseau ombre orage ordre paire paix part passe pas
    pause peine pente perte piste place plage plaisir pluie pont porte pourcentage preuve probleme promesse raison
    reve risque route rue saison seconde semaine siecle signe silence soir soiree somme sort souci soupcon doute
    succes terrain tete tonne total tour trimestre vague vehicule velo vent victoire vie voiture voix vol avion
    train bateau cargo camion navire arbre animal loup virus bacterie vaccin medicament produit arme balle bombe`;

/** Verbs of saying in uses that report nothing. */
export const ACTIONS: readonly string[] = [
  'dit|disent|disait|disaient plus|long|beaucoup|tout sur',
  'explique|expliquent|expliquait|expliquaient|raconte|racontent|montre|montrent a|aux|au *3 comment|pourquoi',
  'dit|dite|dits non|oui',
  'dit a? bonjour|adieu',
];
