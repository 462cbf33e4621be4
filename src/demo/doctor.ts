/**
 * `npm run doctor`: what this machine has of what the project needs, and what to type where
 * something is missing. `-- --hooks` also switches on the hook that formats staged files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { adviceFor, BROWSERS, findBrowser, hasDisplay } from './browser';
import { readTyped } from './typed';

interface Finding {
  readonly ok: boolean;
  readonly what: string;
  /** What to do about it; one that only says what is left out is no fault. */
  readonly advice: string;
  readonly fault: boolean;
}

const found = (ok: boolean, what: string, advice: string, fault = true): Finding => ({
  ok,
  what,
  advice,
  fault,
});

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

function node(): Finding {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const wanted = /\d+(?:\.\d+)?/.exec(engines.node)?.[0] ?? '0';
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [here = 0, fine = 0] = process.versions.node.split('.').map(Number);
  const ok = here > major || (here === major && fine >= minor);
  return found(ok, `Node ${process.versions.node}`, `install Node ${wanted} or newer`);
}

type Locked = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

/** Whether what is installed is what the lock file names. */
function packages(): Finding {
  const advice = 'npm ci';
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return found(false, 'packages are not installed', advice);
  const [wanted, here] = ['package-lock.json', installed].map(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as Locked).packages,
  );
  const other = Object.entries(here ?? {}).filter(
    ([path, { version }]) => wanted?.[path]?.version !== version,
  );
  const what = `packages as package-lock.json has them${other.length > 0 ? `, but for ${other.length}` : ''}`;
  return found(other.length === 0, what, advice);
}

function browsers(): Finding[] {
  return BROWSERS.map((name) => {
    const program = findBrowser(name);
    return found(program !== null, `${name}: ${program ?? 'none'}`, adviceFor(name));
  });
}

function display(): Finding {
  const advice = 'without one, browsers run unseen and pictures are kept';
  return found(hasDisplay(), 'a display', advice, false);
}

function realTexts(): Finding {
  const ok = existsSync('../shared/seed/article.txt');
  return found(ok, 'real texts beside the project', 'tests on them are skipped, and say so', false);
}

function hooks(): Finding {
  const ok = git('config', '--get', 'core.hooksPath')?.trim() === '.githooks';
  return found(ok, 'hook that formats staged files', 'npm run doctor -- --hooks', false);
}

const { values } = readTyped('npm run doctor [-- --hooks]', { hooks: { type: 'boolean' } });
if (values.hooks) git('config', 'core.hooksPath', '.githooks');

const findings = [node(), packages(), ...browsers(), display(), realTexts(), hooks()];
for (const { ok, what, advice, fault } of findings) {
  const mark = ok ? 'ok     ' : fault ? 'missing' : 'without';
  console.log(
    `${mark}  ${what}${ok ? '' : `\n           ${advice.replaceAll('\n', '\n           ')}`}`,
  );
}
process.exitCode = findings.some(({ ok, fault }) => fault && !ok) ? 1 : 0;
