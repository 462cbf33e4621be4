/** Packs of records that others made, compared with beside the bundled ones. */
import { useEffect, useState } from 'preact/hooks';
import type { PackSummary, Wording } from '../protocol';
import { showDate } from '../ui/dates';
import { FileButton } from '../ui/FileButton';
import { Part } from '../ui/Part';
import { Switch } from '../ui/Switch';
import { say } from '../ui/wording';

/** Each answers with the packs as they are now. */
export interface PackDoors {
  readonly list: () => Promise<readonly PackSummary[]>;
  readonly take: (text: string) => Promise<readonly PackSummary[]>;
  readonly turn: (id: string, on: boolean) => Promise<readonly PackSummary[]>;
  readonly remove: (id: string) => Promise<readonly PackSummary[]>;
}

interface PacksPartProps {
  readonly wording: Wording;
  readonly doors: PackDoors;
}

const KILOBYTE = 1000;

/** Load, switch and remove; a file that is not whole changes nothing and says where it is damaged. */
export function PacksPart({ wording, doors }: PacksPartProps) {
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const show = (work: Promise<readonly PackSummary[]>) =>
    work.then(
      (now) => {
        setPacks(now);
        setFault(null);
      },
      (reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)),
    );
  useEffect(() => {
    show(doors.list());
  }, [doors]);

  return (
    <Part id="records" title={say(wording, 'options_records')}>
      <p class="small soft">{say(wording, 'records_hint')}</p>
      <p class="line">
        <FileButton
          accept="application/json,.json"
          label={say(wording, 'records_import')}
          onText={(text) => show(doors.take(text))}
        />
      </p>
      <p role="alert">{fault !== null && say(wording, 'records_fault', { reason: fault })}</p>
      <ul class="packs" aria-live="polite">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Switch on={pack.on} onChange={(on) => show(doors.turn(pack.id, on))} name={pack.name}>
              <strong dir="auto">{pack.name}</strong>
            </Switch>
            <PackFacts pack={pack} wording={wording} />
            <button
              type="button"
              class="button"
              aria-label={`${say(wording, 'pack_remove')}: ${pack.name}`}
              onClick={() => show(doors.remove(pack.id))}
            >
              {say(wording, 'pack_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function PackFacts({ pack, wording }: { pack: PackSummary; wording: Wording }) {
  if (pack.fault !== null) {
    return <p class="small">{say(wording, 'pack_broken', { reason: pack.fault })}</p>;
  }
  const { publisher, records, claims, version, date, characters, key } = pack;
  return (
    <>
      <p class="small">
        {publisher === '' ? say(wording, 'pack_by_nobody') : say(wording, 'pack_by', { publisher })}{' '}
        {key === null ? say(wording, 'pack_unsigned') : say(wording, 'pack_signed', { key })}
      </p>
      <p class="small soft">
        {say(wording, 'pack_holds', {
          records,
          claims,
          version,
          size: Math.ceil(characters / KILOBYTE),
        })}
        {date !== '' && ` ${showDate(wording, date)}.`}
      </p>
    </>
  );
}
