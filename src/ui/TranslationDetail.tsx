/** Why a passage looks as if it had been through another language. */
import type { TranslationNote } from '../engine/report';
import type { Wording } from '../protocol';
import { Rich } from './Rich';
import { say, sayLanguage } from './wording';

interface TranslationDetailProps {
  readonly note: TranslationNote;
  readonly lang: string;
  readonly wording: Wording;
}

/** Explanation, wording before translation, and the foreign word that would explain the fault. */
export function TranslationDetail({ note, lang, wording }: TranslationDetailProps) {
  const { explanation, original, attested, pivot, pivotConfidence, confidence } = note;
  const surely = pivotConfidence === 'high';
  return (
    <>
      {explanation && <p lang={lang}>{explanation}</p>}
      {original && (
        <dl>
          <div>
            <dt>{say(wording, attested ? 'wording_attested' : 'wording_inferred')}</dt>
            <dd lang={lang}>{original}</dd>
          </div>
        </dl>
      )}
      {pivot && (
        <p>
          <Rich
            text={say(wording, surely ? 'wording_pivot' : 'wording_pivot_probably', {
              language: sayLanguage(wording, pivot.lang),
            })}
            slots={{ term: <i lang={pivot.lang}>{pivot.term}</i> }}
          />
        </p>
      )}
      <p class="small soft">{say(wording, `detail_confidence_${confidence}`)}</p>
    </>
  );
}
