/** How French-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';
import { OTHER_CORRECTIONS } from './notices-words';

const PIECE =
  "(?:cet article|l'article|ce texte|ce papier|cette dépêche|ce reportage|cette information|le titre|cette brève)";
const ERREUR = 'erreur|erron|corrig|rectifi|inexact|à tort|par mégarde|confond';

export const NOTICES_FR: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens:
      '(?:rectificatif|correction|rectification|erratum|correctif) ?(?:\\([^)]{1,30}\\) ?|(?:du|le) [^:]{1,30})?[:—–]',
    unless: OTHER_CORRECTIONS,
    examples: ['Rectificatif : le pont se trouve à Brest.', 'Erratum : lire 1954 et non 1945.'],
    counters: ['Correction : la Bourse recule', 'Correction des copies : mode d’emploi'],
  },
  {
    kind: 'clarified',
    opens: '(?:précision|mise au point|précisions) ?[:—–]',
    examples: ['Précision : la maire a parlé avant le vote.'],
    counters: ['Précision chirurgicale des frappes'],
  },
  {
    kind: 'corrected',
    opens:
      '(?:note de la rédaction|ndlr|note du rédacteur en chef|mise à jour|mis à jour) ?[^:]{0,30}[:—–]',
    needs: `(?:article|version|titre|texte|dépêche)[^.]{0,160}(?:${ERREUR})|(?:${ERREUR})[^.]{0,160}(?:article|version|titre|texte|dépêche)`,
    examples: [
      'Note de la rédaction : une erreur dans la première version de cet article a été corrigée.',
    ],
    counters: ['Note de la rédaction : l’auteur enseigne à Lyon.'],
  },
  {
    kind: 'corrected',
    opens:
      "(?:dans )?(?:une|la) (?:première|précédente|version) (?:version )?(?:précédente |initiale |antérieure )?de (?:cet|l'|ce|cette) ?(?:article|texte|papier|dépêche|information)",
    needs:
      'indiqu|affirm|mentionn|écri|attribu|fais|laiss|disai|donnai|comport|conten|présent|évoqu|erreur|erron|à tort',
    examples: ['Une version précédente de cet article indiquait une date fausse.'],
    counters: ['La première version de ce pont était en bois.'],
  },
  {
    kind: 'corrected',
    opens: `${PIECE} a été (?:corrigé|rectifié|modifié pour corriger|amendé)`,
    examples: ['Cet article a été corrigé le 3 mai.'],
    counters: ['Cet article a été publié le 3 mai.'],
  },
  {
    kind: 'retracted',
    opens: `${PIECE} a été (?:retiré|dépublié|supprimé)`,
    unless: 'loi|code|amendement|projet',
    examples: ['Cet article a été retiré de notre site.'],
    counters: ['Cet article a été supprimé du projet de loi.'],
  },
];
