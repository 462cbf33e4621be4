/** How Spanish-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';
import { OTHER_CORRECTIONS } from './notices-words';

const PIECE =
  '(?:este artículo|esta noticia|esta información|este texto|esta nota|este reportaje|el titular|esta crónica)';
const ERROR = 'error|errón|correg|corrig|rectific|equivoca|incorrect|inexact';

export const NOTICES_ES: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens:
      '(?:corrección|rectificación|fe de errores|fe de erratas) ?(?:\\([^)]{1,30}\\) ?)?[:—–.]',
    unless: OTHER_CORRECTIONS,
    examples: ['Corrección: el puente está en Vigo.', 'Fe de errores. La cifra correcta es 40.'],
    counters: ['Corrección: la bolsa cae un 10 %'],
  },
  {
    kind: 'clarified',
    opens: '(?:aclaración|precisión) ?[:—–]',
    examples: ['Aclaración: la alcaldesa habló antes de la votación.'],
    counters: ['Aclaración pendiente del ministerio'],
  },
  {
    kind: 'corrected',
    opens:
      '(?:nota de la redacción|nota del editor|nota de redacción|n\\. de la r\\.|actualización) ?[:—–]',
    needs: `(?:artículo|versión|titular|texto|noticia|información)[^.]{0,160}(?:${ERROR})|(?:${ERROR})[^.]{0,160}(?:artículo|versión|titular|texto|noticia|información)`,
    examples: ['Nota de la redacción: una versión anterior de este texto contenía un error.'],
    counters: ['Nota de la redacción: el autor es profesor en Sevilla.'],
  },
  {
    kind: 'corrected',
    opens:
      '(?:en )?(?:una|la) (?:primera |anterior )?versión (?:anterior |previa |inicial )?de (?:este|esta|la|el) (?:artículo|noticia|información|texto|nota|crónica)',
    needs:
      'decía|indicaba|afirmaba|señalaba|atribuía|recogía|contenía|se dijo|se decía|se indicaba|aparecía|error|errón|mencionaba',
    examples: ['Una versión anterior de esta noticia decía que el río era el Duero.'],
    counters: ['Una versión anterior de este puente era de madera.'],
  },
  {
    kind: 'corrected',
    opens: `${PIECE} (?:ha sido|fue) (?:corregid|rectificad|modificad[oa] para corregir)`,
    examples: ['Este artículo ha sido corregido el 3 de mayo.'],
    counters: ['Este artículo ha sido publicado el 3 de mayo.'],
  },
  {
    kind: 'retracted',
    opens: `${PIECE} (?:ha sido|fue) (?:retirad|eliminad)`,
    unless: 'ley|estatuto|constitución|código',
    examples: ['Esta información ha sido retirada por falta de pruebas.'],
    counters: ['Este artículo fue eliminado de la ley.'],
  },
];
