// @vitest-environment happy-dom
/** The editor with stub doors. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compiledKeyWords } from '../../src/dataset/key-words';
import { keyWords, makeKey } from '../../src/dataset/signature';
import { type Desk, EMPTY_DESK } from '../../src/editor/desk';
import { type Draft, newDraft } from '../../src/editor/draft';
import { Editor, type EditorDoors } from '../../src/editor/Editor';
import { filesOf } from '../../src/editor/finish';
import { originOf } from '../../src/editor/origin';
import { chooseFile, click, control, enter, pageText, show, wordingOf } from '../ui/rendered';

const TEXT = 'Lock of Skarvøy is closed\n\nThe office closed the old lock on Monday after a dive.';
const NOW = '2026-11-25T12:00:00Z';
const REVIEW = JSON.stringify({
  '@type': 'ClaimReview',
  claimReviewed: 'The lock is closed.',
  url: 'https://check.example/lock',
  datePublished: '2026-05-04',
  author: { name: 'Island Check' },
  reviewRating: { alternateName: 'False' },
});

/** The field under a label that begins with these words. */
function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(name),
  );
  const found = document.getElementById(label?.getAttribute('for') ?? '');
  if (!found) throw new Error(`no field named ${name}`);
  return found as HTMLInputElement;
}

let kept: Draft[];
beforeEach(() => {
  kept = [];
});

async function open(
  other: Partial<Parameters<typeof Editor>[0]> = {},
  doors: Partial<EditorDoors> = {},
) {
  return show(
    <Editor
      wording={wordingOf('en')}
      drafts={[]}
      desk={EMPTY_DESK}
      packs={[]}
      origin={null}
      doors={{
        keepDraft: async (draft) => {
          kept.push(draft);
        },
        dropDraft: async () => undefined,
        keepDesk: async () => undefined,
        wordsOfKey: async (key) => keyWords(key, compiledKeyWords()),
        open: async () => {
          throw new Error('the file holds no records');
        },
        make: async () => {
          throw new Error('nothing is made here');
        },
        ...doors,
      }}
      {...other}
    />,
  );
}

describe('the editor', () => {
  test('keeps every letter as it is typed, and says when the browser has no room', async () => {
    await open({ origin: originOf(TEXT, 'en') });
    await enter(field('Publisher'), 'Skarvøy Post', 'input');
    expect(kept.at(-1)?.record.editions[0]?.publisher).toBe('Skarvøy Post');

    const full = { keepDraft: () => Promise.reject(new Error('no room')) };
    await open({ origin: originOf(TEXT, 'en') }, full);
    await enter(field('Publisher'), 'The Post', 'input');
    expect(pageText()).toContain('This could not be stored: no room');
    expect(field('Publisher').value).toBe('The Post');
  });

  test('fills a claim from ClaimReview, and leaves what is none in its box', async () => {
    await open({ origin: originOf(TEXT, 'en') });
    const box = document.querySelector<HTMLTextAreaElement>('#edit-review');
    if (!box) throw new Error('no box');
    await enter(box, 'nothing of the kind', 'input');
    await click(control('Read it'));
    expect(pageText()).toContain('No ClaimReview was found');
    expect(box.value).toBe('nothing of the kind');
    await enter(box, REVIEW, 'input');
    await click(control('Read it'));
    expect(kept.at(-1)?.record.claims).toMatchObject([
      { claim: 'The lock is closed.', status: 'contradicted' },
    ]);
    expect(Object.values(kept.at(-1)?.record.sources ?? {})).toMatchObject([
      { publisher: 'Island Check', url: 'https://check.example/lock' },
    ]);
  });

  test('lists what is missing by the names of its fields and makes nothing', async () => {
    const make = vi.fn();
    await open({ origin: originOf(TEXT, 'en') }, { make });
    await click(control('Sign, install and save'));
    expect(pageText()).toContain('things are missing');
    expect(pageText()).toContain('Publisher: This is still empty.');
    expect(make).not.toHaveBeenCalled();
  });

  test('a file that is no pack changes nothing and says why', async () => {
    await open();
    await chooseFile(0, '{}');
    await vi.waitFor(() => expect(pageText()).toContain('the file holds no records'));
    expect(kept).toEqual([]);
  });

  test('a record of a pack opens without its text, and takes only the same text again', async () => {
    const maker = { name: 'A', page: 'https://a.example/', contact: 'https://a.example/' };
    const origin = { ...originOf(TEXT, 'en'), publisher: 'Post', published: '2026-05-01' };
    const files = await filesOf(newDraft(origin, 'k', NOW), maker);
    const desk: Desk = { maker, pack: 'P', key: await makeKey() };
    const head = { name: 'P', version: 1, date: '2026-05-01', publisher: maker };
    await open({ desk, packs: [{ head, records: [files] }] });
    await click(control('Open: lock-of-skarv-y-is-closed'));
    const box = document.querySelector<HTMLTextAreaElement>('#edit-again');
    if (!box) throw new Error('no box');
    await enter(box, `${TEXT} `, 'input');
    await click(control('Use this text'));
    await vi.waitFor(() => expect(pageText()).toContain('Nothing was changed'));
    await enter(box, TEXT, 'input');
    await click(control('Use this text'));
    await vi.waitFor(() => expect(document.querySelector('.picker')).not.toBeNull());
    expect(kept.at(-1)?.text).toBe(TEXT);
  });
});
