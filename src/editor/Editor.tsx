/** The page on which records are made: drafts kept here, and the one that is being written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordFiles } from '../dataset/pack';
import type { Wording } from '../protocol';
import { saveText } from '../ui/download';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { type Desk, draftFrom, type OwnPack } from './desk';
import { type Draft, newDraft, type Origin } from './draft';
import { originOf } from './origin';
import { Start } from './Start';
import { Writing } from './Writing';

/** What the page asks of the browser. */
export interface EditorDoors {
  readonly keepDraft: (draft: Draft) => Promise<void>;
  readonly dropDraft: (key: string) => Promise<void>;
  readonly keepDesk: (desk: Desk) => Promise<void>;
  /** A public key in words that two people can read to each other. */
  readonly wordsOfKey: (key: string) => Promise<string>;
  /** Records of a pack file; rejects with a reason. */
  readonly open: (text: string) => Promise<readonly RecordFiles[]>;
  /** Sign the draft's pack, install it and give its file; rejects with a reason. */
  readonly make: (draft: Draft, desk: Desk) => Promise<Made>;
}

/** A pack that was made and installed. */
export interface Made {
  readonly text: string;
  readonly version: number;
  readonly desk: Desk;
  readonly keyWords: string;
}

interface EditorProps {
  readonly wording: Wording;
  readonly drafts: readonly Draft[];
  readonly desk: Desk;
  readonly packs: readonly OwnPack[];
  /** A text to begin with, from a page or from the page that checks texts. */
  readonly origin: Origin | null;
  readonly doors: EditorDoors;
}

const freshKey = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();
const wordsOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

/** The start until a draft is open, then the draft; whatever is typed is kept at once. */
export function Editor({ wording, drafts: stored, desk: left, packs, origin, doors }: EditorProps) {
  const [drafts, setDrafts] = useState(stored);
  const [desk, setDesk] = useState(left);
  const [fault, setFault] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(() =>
    origin ? newDraft(origin, freshKey(), now()) : null,
  );
  const latest = useRef(draft);
  const title = say(wording, 'edit_page');

  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = `Hearsay: ${title}`;
    if (draft) keep(draft);
  }, []);
  const told = (work: Promise<unknown>) =>
    work.then(
      () => setFault(null),
      (reason: unknown) => setFault(say(wording, 'options_fault', { reason: wordsOf(reason) })),
    );
  const keep = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    setDrafts((all) => [next, ...all.filter(({ key }) => key !== next.key)]);
    told(doors.keepDraft(next));
  };
  const change = (by: (now: Draft) => Draft) => {
    if (latest.current) keep({ ...by(latest.current), changed: now() });
  };
  const keepDesk = (next: Desk) => {
    setDesk(next);
    told(doors.keepDesk(next));
  };
  const begin = (files: RecordFiles) => {
    try {
      keep(draftFrom(files, freshKey(), now()));
    } catch (reason) {
      setFault(say(wording, 'records_fault', { reason: wordsOf(reason) }));
    }
  };
  const openFile = (text: string) =>
    doors.open(text).then(
      (records) => {
        for (const files of records) begin(files);
        if (records.length > 1) close();
      },
      (reason: unknown) => setFault(say(wording, 'records_fault', { reason: wordsOf(reason) })),
    );
  const close = () => {
    latest.current = null;
    setDraft(null);
  };
  const make = async (): Promise<string> => {
    const current = latest.current;
    if (!current) return '';
    const made = await doors.make(current, desk);
    setDesk(made.desk);
    saveText(`${current.record.id}.hearsay.json`, made.text, 'application/json');
    return say(wording, 'edit_made', {
      pack: desk.pack,
      version: made.version,
      key: made.keyWords,
    });
  };

  return (
    <main class="editor">
      <header class="editor-head">
        <Wordmark wording={wording} />
        <h1>{title}</h1>
        <p class="soft">{say(wording, 'edit_lead')}</p>
        <p role="alert">{fault}</p>
        {draft && (
          <button type="button" class="button" onClick={close}>
            {say(wording, 'edit_close')}
          </button>
        )}
      </header>
      {draft ? (
        <Writing
          key={draft.key}
          draft={draft}
          desk={desk}
          wording={wording}
          change={change}
          onDesk={keepDesk}
          onMake={make}
          wordsOfKey={doors.wordsOfKey}
        />
      ) : (
        <Start
          wording={wording}
          drafts={drafts}
          packs={packs}
          onText={(text) => keep(newDraft(originOf(text, wording.language), freshKey(), now()))}
          onDraft={keep}
          onDrop={({ key }) => {
            setDrafts((all) => all.filter((each) => each.key !== key));
            told(doors.dropDraft(key));
          }}
          onRecord={begin}
          onPack={openFile}
        />
      )}
    </main>
  );
}
