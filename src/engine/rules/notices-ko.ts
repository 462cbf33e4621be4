/** How Korean-language publishers word notices on their own articles. */
import type { NoticeRule } from '../notices/rule';

export const NOTICES_KO: readonly NoticeRule[] = [
  {
    kind: 'corrected',
    opens:
      '\\[?(?:정정 ?보도|정정 ?보도문|정정|바로잡습니다|바로잡음|바로 잡습니다)\\]?(?: ?[:：—–.]|$| )',
    unless: '정정 ?보도를? (?:청구|요구|요청)|정정을 (?:요구|요청)',
    examples: [
      '[정정보도] 본지는 다리의 위치를 잘못 적었습니다.',
      '바로잡습니다. 금액은 40억 원입니다.',
    ],
    counters: ['정정보도를 청구한 시장은 답을 기다린다.'],
  },
  {
    kind: 'corrected',
    opens: '(?:이|본|해당) 기사는?(?:의)? [^.]{0,60}(?:정정|바로잡|오류를 수정|잘못된 내용을 수정)',
    examples: ['이 기사는 5월 3일 이름의 오류를 수정했습니다.'],
    counters: ['이 기사는 3일 오후에 처음 실렸다.'],
  },
  {
    kind: 'corrected',
    opens: '(?:이|본|해당) 기사의? (?:이전|초기|처음|앞선) (?:버전|판|보도)',
    examples: ['이 기사의 이전 버전에는 연도가 잘못 적혀 있었습니다.'],
    counters: ['이 기사에 나오는 다리는 나무였다.'],
  },
  {
    kind: 'clarified',
    opens: '\\[?(?:해명|알려드립니다)\\]? ?[:：—–]',
    needs: '기사|보도',
    examples: ['알려드립니다: 앞선 기사에서 시장은 표결 전에 말했습니다.'],
    counters: ['알려드립니다: 내일 도서관은 쉽니다.'],
  },
  {
    kind: 'retracted',
    opens: '(?:이|본|해당) (?:기사|보도)(?:를|는|은)? ?(?:철회|삭제)',
    examples: ['본 기사를 철회합니다.'],
    counters: ['이 법안은 철회되었다.'],
  },
];
