/** The options page. */
import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { OtherPages } from '../ui/OtherPages';
import { Wordmark } from '../ui/Wordmark';
import { say } from '../ui/wording';
import { Appearance } from './Appearance';
import { DatasetPart } from './DatasetPart';
import type { DatasetInfo } from './dataset-info';
import { LanguagePart } from './LanguagePart';
import { MarkedPart } from './MarkedPart';
import { ModePart } from './ModePart';
import { NotePart } from './NotePart';
import { type PackDoors, PacksPart } from './PacksPart';
import { PutAwayPart } from './PutAwayPart';
import { type ReadDoors, ReadPart } from './ReadPart';
import { SettingsFilePart } from './SettingsFilePart';
import { ShortcutsPart } from './ShortcutsPart';
import { SitesPart } from './SitesPart';
import { type SyncDoors, SyncPart } from './SyncPart';

/** What the page asks of the browser. */
export interface Doors {
  readonly update: (by: (now: Settings) => Settings) => Promise<Settings>;
  readonly replace: (settings: Settings) => Promise<void>;
  readonly watch: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly wording: (language: Settings['language']) => Promise<Wording>;
  readonly dataset: () => Promise<DatasetInfo>;
  readonly shortcuts: () => Promise<Readonly<Record<string, string>>>;
  /** Open another page of the extension. */
  readonly page: (page: 'demo' | 'check' | 'editor') => void;
  readonly packs: PackDoors;
  readonly read: ReadDoors;
  readonly sync: SyncDoors;
}

interface OptionsProps {
  readonly stored: Settings;
  readonly wording: Wording;
  readonly version: string;
  readonly doors: Doors;
}

/** What every part of the page is given. */
export interface PartProps {
  readonly settings: Settings;
  readonly wording: Wording;
  readonly alter: (by: (now: Settings) => Settings) => void;
}

/** All choices, in the order people look for them; each is stored as it is made. */
export function Options({ stored, wording: first, version, doors }: OptionsProps) {
  const [settings, setSettings] = useState(stored);
  const [wording, setWording] = useState(first);
  const [fault, setFault] = useState<string | null>(null);
  const { language } = settings;

  useEffect(() => {
    const life = new AbortController();
    doors.watch(setSettings, life.signal);
    return () => life.abort();
  }, [doors]);
  useEffect(() => {
    doors.wording(language).then(setWording);
  }, [doors, language]);
  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = say(wording, 'options_title');
  }, [wording]);

  const kept = (work: Promise<Settings>) =>
    work.then(
      (now) => {
        setSettings(now);
        setFault(null);
      },
      (reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)),
    );
  const alter = (by: (now: Settings) => Settings) => {
    kept(doors.update(by));
  };
  const replace = (next: Settings) => {
    kept(doors.replace(next).then(() => next));
  };

  const part = { settings, wording, alter };
  return (
    <main class="page">
      <header>
        <Wordmark wording={wording} />
        <h1>{say(wording, 'options_title')}</h1>
        <p class="soft">{say(wording, 'privacy')}</p>
        <OtherPages wording={wording} onPage={doors.page} />
        <p role="alert">{fault && say(wording, 'options_fault', { reason: fault })}</p>
      </header>
      <MarkedPart {...part} />
      <Appearance {...part} />
      <ModePart {...part} />
      <SitesPart {...part} />
      <NotePart {...part} />
      <PutAwayPart {...part} />
      <ReadPart {...part} doors={doors.read} />
      <LanguagePart {...part} />
      <ShortcutsPart wording={wording} read={doors.shortcuts} />
      <DatasetPart wording={wording} version={version} read={doors.dataset} />
      <PacksPart wording={wording} doors={doors.packs} />
      <SyncPart wording={wording} doors={doors.sync} />
      <SettingsFilePart settings={settings} wording={wording} replace={replace} />
    </main>
  );
}
