/** Command line of the dataset: `npm run dataset -- COMMAND`; without one, what there is. */
import { parseArgs } from 'node:util';
import { checking } from './commands/checking';
import type { Command } from './commands/command';
import { handing } from './commands/handing';
import { making } from './commands/making';

const commands: Readonly<Record<string, Command>> = { ...making, ...checking, ...handing };

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
] as const;

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { usage, does }]) => `  ${name} ${usage}\n      ${does}`,
  );
  return `npm run --silent dataset -- COMMAND …\n\n${lines.join('\n')}`;
}

try {
  const { values, positionals } = parseArgs({
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
} catch (fault) {
  console.error(`dataset: ${(fault as Error).message}`);
  process.exitCode = 1;
}
