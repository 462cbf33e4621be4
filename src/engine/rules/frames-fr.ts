/** French for the frames of sentences: closed classes, so that every other noun may be somebody's. Folded: no accents. */
import type { FrameWords } from '../sourcing/frames/words';
import { THINGS } from './held-fr';
import { frEr } from './paradigms';

export const FRAMES: FrameWords = {
  nobodies: THINGS,
  abstract:
    '(?:[tsx]ions?|ites?|(?<!gar)nements?|ements?|ismes?|ures?|esses?|ences?|ances?|tudes?|ages?|logies?|graphies?|craties?|metres?|nomies?|toires?)$',
  many: '(?:erent|irent|urent|aient|ent|ont)$',
  causes: `font faisaient firent permettent permettaient empechent empechaient evitent provoquent causent obligent obligeaient
    prouvent montrent montraient signifient impliquent supposent resultent arrivent semblent semblaient voient voyaient virent
    entendent entendaient decouvrent decouvrirent savent savaient oublient apprennent apprirent attendent votent ont doivent
    devaient peuvent pouvaient veulent voulaient garantissent facilitent laissent laissaient cherchent cherchaient sont etaient
    vont allaient decident trouvent`,
  finite: '(?:erent|irent|aient)$',
  participle: '(?:[^aeiou]e|[^aeiou]i|u|dit|ecrit|decrit|admis|promis|compris|appris|soumis)$',
  infinitive: '^.{2,}(?:er|ir|oir|[aeinsu]tre|[dt]re|ire)$',
  perfect: 'a ont avait avaient',
  stances: `${frEr('exig denonc critiqu deplor contest regrett redout apprehend reprouv desapprouv condamn rejet salu fustig')}
    craint craignent craignait craignaient defend defendent defendait defendaient predit predisent`,
  holds: `${frEr('consider jug estim qualifi soupconn')} tient tiennent tenait tenaient decrit decrivent
    decrivait decrivaient depeint depeignent`,
  asks: `${frEr('demand reclam sollicit exig revendiqu')}`,
  sought: `demission demissions explication explications garantie garanties justice mesure mesures changement changements reponse
    reponses solution solutions plus moins fin retrait abrogation suppression baisse delai report indemnisation remboursement
    compensation investissements dialogue treve respect transparence moyens fonds postes controle controles soutien excuses
    temps comptes revision fermeture ouverture retour liberation hausse augmentation tete enquete verite`,
  hopes: `${frEr('esper pens envisag compt decid refus tent')} promet promettent veut veulent croit croient dit disent disait disaient`,
  recalls: 'se souvient souviennent comprend comprennent imagine imaginent',
  towards: 'aux au a',
  strikes: 'plait plaisent inquiete inquietent importe',
  told: 'raconte rapporte decrit confirme revele explique critique conteste defendu denonce',
  alone: 'certains certaines beaucoup plusieurs autres nombre',
  throngs: 'gens',
  parties: `enfant eleve joueur spectateur accuse condamne prevenu suspect auteur signataire interesse concerne finaliste inculpe arrete`,
  listeners: 'me nous te vous lui leur',
  wonders: 'demande demandent demandait demandaient interroge interrogent ignorent doutent',
  whether: 'si s pourquoi quand comment que ou qui combien',
  double: `${frEr('avanc signal not observ present lanc point remarqu ajout')} soutient soutiennent maintient maintiennent admet admettent`,
  litotes: `exclut excluent excluait excluaient exclu cache cachent cachait cachaient nie nient niait niaient doute doutent doutait doutaient`,
  openers: 'et ou mais tandis puisque car ou donc ainsi alors pourtant cependant',
  supposing: 'si s quand comme pour sauf combien toujours jusqu chaque sans lorsque',
  growing: ['de plus en plus de|d'],
  accounts: 'version recit temoignage explication informations description',
  gives: 'donne donnent donnaient livre livrent livraient fournit fournissent fourni fait font',
  copulas: 'est sont etait etaient reste restent',
  granting: 'meme',
  somebody:
    'personne homme femme jeune garcon individu vieillard monsieur dame pere mere enfant fille fils type gars',
  parts:
    'majorite plupart partie groupe poignee dizaine dizaines douzaine centaine centaines millier milliers vingtaine trentaine grande bonne',
  few: 'plusieurs divers diverses',
  media: `media medias journal journaux presse quotidien quotidiens hebdomadaire hebdomadaires magazine magazines tabloid tabloids chaine chaines radio radios television televisions portail portails site sites agences`,
  press: 'presse',
  eyes: 'pour',
  sides: `detracteur partisan defenseur opposant adversaire sympathisant sceptique ennemi critique rival optimiste pessimiste puriste nostalgique tenant`,
  before: `haut haute hauts hautes ancien ancienne anciens anciennes ex vieux vieille vieilles jeune jeunes petit petite petits petites
    grand grande grands grandes nouveau nouvelle nouveaux nouvelles propre propres meme memes premier premiere premiers premieres derniers
    dernieres principaux differents differentes nombreux nombreuses veteran simple simples meilleur meilleurs bon bonne bons
    vrai vrais actuel actuels futur futurs autre autres certain certains`,
  relatives: 'qui que qu dont lequel laquelle lesquels lesquelles',
  whoever: 'ceux',
  turns: [
    'donne|donnent|donnait|donnaient *7 pour perdu|perdue|perdus|perdues|fait|faite|mort|morte|acquis|acquise|certain|certaine|sur|partant|favori|vainqueur|condamne|condamnee|imminent|imminente',
    'est|sont|etait|etaient *2 convaincu|convaincue|convaincus|convaincues|persuade|persuades|lasses|las de|que|qu',
    'met|mettent|mirent *6 en doute|cause|garde',
    'accuse|accusent|accusait|accusaient *7 de|d avoir|etre|vouloir|favoriser|cacher|mentir|ne',
    'attribue|attribuent|impute|imputent *8 a|au|aux',
  ],
};
