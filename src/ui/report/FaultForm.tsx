/** Preparing a fault report; nothing is sent from here. */
import { useState } from 'preact/hooks';
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { saveText } from '../download';
import { hostOf, Outlink } from '../Outlink';
import { articleOf } from '../whose';
import { say } from '../wording';
import { type FaultPlace, faultText } from './fault';

interface FaultFormProps {
  readonly flag: Flag;
  readonly report: Report;
  readonly wording: Wording;
  /** Version, and the address that goes in only where the reader ticks it. */
  readonly place: FaultPlace;
}

/** An address as a reader knows it: the host, or who gets the mail. */
function placeName(address: string): string {
  return hostOf(address) || address.replace(/^mailto:/, '');
}

/** A tick for the page's address, a file, and where the record's maker can be reached. */
export function FaultForm({ flag, report, wording, place }: FaultFormProps) {
  const [withAddress, setWithAddress] = useState(false);
  const contact = articleOf(report, flag)?.maker?.contact;
  const ours = place.address;
  const save = () => {
    const url = withAddress ? place.url : null;
    saveText('hearsay-fault.txt', faultText(flag, report, wording, { ...place, url }));
  };
  return (
    <div class="fault small">
      {place.url && (
        <label>
          <input
            type="checkbox"
            checked={withAddress}
            onChange={(event) => setWithAddress(event.currentTarget.checked)}
          />{' '}
          {say(wording, 'fault_address')}
        </label>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          {say(wording, 'fault_save')}
        </button>
        {contact && (
          <Outlink href={contact} wording={wording}>
            {say(wording, 'fault_maker', { maker: placeName(contact) })}
          </Outlink>
        )}
        {ours && (
          <Outlink href={ours} wording={wording}>
            {say(wording, 'fault_ours', { maker: placeName(ours) })}
          </Outlink>
        )}
      </p>
      <p class="soft">{say(wording, 'fault_hint')}</p>
      {!ours && <p class="soft">{say(wording, 'fault_nobody')}</p>}
    </div>
  );
}
