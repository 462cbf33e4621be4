/** One draft: the text on one side, the record about it on the other. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import { say } from '../ui/wording';
import { ArticleForm } from './ArticleForm';
import { ClaimForm } from './ClaimForm';
import { DeskForm } from './DeskForm';
import { type Desk, makerOf } from './desk';
import { type Draft, newClaim, withNotice } from './draft';
import { inRecord } from './edits';
import { Finish } from './Finish';
import { faultsOf } from './finish';
import { focusSoon } from './focus';
import type { Form } from './form';
import { NoticeForm } from './NoticeForm';
import { ReviewBox } from './ReviewBox';
import { TextAgain } from './TextAgain';
import { TextPicker } from './TextPicker';
import { readText, type Words } from './words';

interface WritingProps {
  readonly draft: Draft;
  readonly desk: Desk;
  readonly wording: Wording;
  readonly change: (by: (now: Draft) => Draft) => void;
  readonly onDesk: (desk: Desk) => void;
  readonly onMake: () => Promise<string>;
  readonly wordsOfKey: (key: string) => Promise<string>;
}

const toText = () => focusSoon('.picker, .text-side textarea');

/** Text and form; Escape in a claim leads back to the text. */
export function Writing(props: WritingProps) {
  const { draft, desk, wording, change, onDesk, onMake, wordsOfKey } = props;
  const { record } = draft;
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<Words | null>(null);
  const text = useMemo(() => readText(draft.text, record.lang), [draft.text, record.lang]);
  const faults = useMemo(() => {
    const named = desk.pack.trim() === '' ? [{ path: 'pack', reason: 'is empty' }] : [];
    return [...faultsOf(draft, makerOf(desk)), ...named];
  }, [draft, desk]);
  const form: Form = { draft, text, faults, asked, wording, change };
  useEffect(toText, []);
  const notices = record.notices ?? [];
  const taken = record.claims.flatMap(({ places }) => places);
  const pick = (words: Words) => {
    change(inRecord((now) => ({ ...now, claims: [...now.claims, newClaim(now, words)] })));
    focusSoon('[data-claim] .field > select[id$=".status"]');
  };
  return (
    <div class="writing">
      {draft.text === '' ? (
        <TextAgain form={form} />
      ) : (
        <TextPicker
          text={text}
          lang={record.lang}
          taken={taken}
          wording={wording}
          onChoice={setChosen}
          onPick={pick}
        />
      )}
      <div class="form-side">
        <ArticleForm form={form} />
        <section
          class="group"
          aria-labelledby="edit-claims"
          onKeyDown={(event) => {
            if (event.key === 'Escape') toText();
          }}
        >
          <h2 id="edit-claims">{say(wording, 'edit_claims')}</h2>
          {record.claims.length === 0 && <p class="soft">{say(wording, 'edit_claims_none')}</p>}
          {record.claims.map((claim, at) => (
            <ClaimForm key={claim.id} form={form} claim={claim} at={at} chosen={chosen} />
          ))}
          <p class="actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                if (chosen) pick(chosen);
                else toText();
              }}
            >
              {say(wording, 'edit_claim_more')}
            </button>
          </p>
          <ReviewBox form={form} chosen={chosen} />
        </section>
        <section class="group" aria-labelledby="edit-notices">
          <h2 id="edit-notices">{say(wording, 'notice_heading')}</h2>
          {notices.map((notice, at) => (
            <NoticeForm key={notice.id} form={form} notice={notice} at={at} chosen={chosen} />
          ))}
          <p>
            <button
              type="button"
              class="button"
              onClick={() => {
                change(inRecord(withNotice));
                focusSoon('[aria-labelledby^="notice-"] select');
              }}
            >
              {say(wording, 'edit_notice_add')}
            </button>
          </p>
        </section>
        <DeskForm form={form} desk={desk} onDesk={onDesk} wordsOfKey={wordsOfKey} />
        <Finish form={form} onAsk={() => setAsked(true)} onMake={onMake} />
      </div>
    </div>
  );
}
