/** Whether a tree can be published: what is asked of it, in which order, and what is then made. */
import { changesOf, releaseNotes } from './notes';

/** What a release reaches for; tests give hands of their own. */
export interface Hands {
  /** Run git; gives what it prints, trimmed. Throws where it fails. */
  readonly git: (...args: string[]) => string;
  /** Run npm, showing what it prints. Throws where it fails. */
  readonly npm: (...args: string[]) => void;
  /** The text of a file of the tree. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

export interface Wish {
  /** Set the tag, once everything holds. */
  readonly tag: boolean;
  /** Leave the tests out, which no tag is given for. */
  readonly untested: boolean;
}

/** Why a tree cannot be published, in words for whoever asked. */
export class NotReady extends Error {}

const SUMS = 'artifacts/package/SHA256SUMS';
const NOTES = 'artifacts/package/NOTES.md';
const UNRELEASED = 'Next';

/**
 * Checks tree, tag and changelog, then the whole test run, makes the archives twice, drafts the
 * notes, and tags where that is wished. Gives the line to close with; throws `NotReady`.
 */
export function release({ git, npm, read, write }: Hands, { tag: tagged, untested }: Wish): string {
  const ask = (holds: boolean, reason: string): void => {
    if (!holds) throw new NotReady(reason);
  };
  const done = (...args: string[]): void => {
    try {
      npm(...args);
    } catch {
      throw new NotReady(`npm ${args.join(' ')} failed`);
    }
  };
  const packaged = (): string => {
    done('run', '--silent', 'package');
    return read(SUMS);
  };

  const { version } = JSON.parse(read('package.json')) as { version: string };
  const tag = `v${version}`;
  ask(!(untested && tagged), 'what was not tested gets no tag');
  ask(git('status', '--porcelain') === '', 'the tree has changes that are not committed');
  ask(git('tag', '--list', tag) === '', `${tag} is there already: raise "version" in package.json`);
  const changelog = read('CHANGELOG.md');
  const changes = changesOf(changelog, version);
  if (changes === null) throw new NotReady(`CHANGELOG.md has no part "## ${version}"`);
  ask(
    (changesOf(changelog, UNRELEASED) ?? '') === '',
    `what CHANGELOG.md lists under "## ${UNRELEASED}" is in the tree and in no version: give it one, in package.json too`,
  );

  if (!untested) done('test');
  const sums = packaged();
  ask(packaged() === sums, 'two runs gave other archives');
  ask(git('status', '--porcelain') === '', 'the tests left changes in the tree');

  write(NOTES, releaseNotes(version, changes, sums));
  if (tagged) git('tag', '--annotate', tag, '--file', NOTES, '--cleanup=verbatim');
  const state = tagged ? 'is tagged' : 'can be tagged: npm run release -- --tag';
  return `${tag} ${state}. Notes: ${NOTES}`;
}
