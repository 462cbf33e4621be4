/** The dataset's command line: one command, its words and its options. */
import { parseArgs } from 'node:util';
import { checking } from './commands/checking';
import type { Command } from './commands/command';
import { handing } from './commands/handing';
import { making } from './commands/making';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = { ...making, ...checking, ...handing };

const OPTIONS = [
  'id',
  'text',
  'out',
  'in',
  'lang',
  'name',
  'issue',
  'publisher',
  'page',
  'contact',
  'key',
  'claimreview',
] as const;

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { usage, does }]) => `  ${name} ${usage}\n      ${does}`,
  );
  return `npm run --silent dataset -- COMMAND …\n\n${lines.join('\n')}`;
}

/** Runs what was typed. Gives the exit code: 1 after a fault, which standard error tells in words. */
export async function runCommandLine(typed: readonly string[]): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' } as const])),
      },
    });
    const { help: asked, ...given } = values;
    const [name = '', ...words] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (asked) console.log(command ? `${name} ${command.usage}\n${command.does}` : help());
    else if (!command) throw new Error(`there is no command "${name}"\n\n${help()}`);
    else await command.run(given as Record<string, string>, words);
    return 0;
  } catch (fault) {
    console.error(`dataset: ${(fault as Error).message}`);
    return 1;
  }
}
