/** What is typed after a command's name, and what the command answers where it does not know it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTyped } from '../../src/demo/typed';

const USAGE = 'npm run bake [-- --oven NAME] [LOAF]';
const OPTIONS = { oven: { type: 'string', default: 'stone' } } as const;

/** What the command prints and ends with when these words follow its name. */
function answer(...words: string[]) {
  const ended: number[] = [];
  const said: string[] = [];
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'bake', ...words]);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    ended.push(Number(code));
    throw new Error('ended');
  });
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(`out: ${line}`));
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(`err: ${line}`));
  try {
    return { read: readTyped(USAGE, OPTIONS), ended, said };
  } catch {
    return { read: null, ended, said };
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is typed after a command', () => {
  it('is read, options and files', () => {
    const { read, ended } = answer('--oven', 'gas', 'rye');
    expect(read?.values.oven).toBe('gas');
    expect(read?.positionals).toEqual(['rye']);
    expect(ended).toEqual([]);
    expect(answer().read?.values.oven).toBe('stone');
  });

  it('asks for help: the usage, and 0', () => {
    expect(answer('-h')).toMatchObject({ ended: [0], said: [`out: ${USAGE}`] });
  });

  it('is not known: one line that names it, the usage, and 2', () => {
    const { ended, said } = answer('--pan', '3');
    expect(ended).toEqual([2]);
    expect(said).toEqual([`err: Unknown option '--pan'\n${USAGE}`]);
  });
});
