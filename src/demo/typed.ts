/** What was typed after the name of a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * The options and the files that were typed. `--help` prints `usage` and ends with 0; an option that
 * is not among `options` is named on standard error, with `usage`, and ends with 2.
 */
export function readTyped<Known extends Options>(usage: string, options: Known) {
  const typed = parsed(usage, { ...options, ...HELP });
  if (!(typed.values as { help?: boolean }).help) return typed;
  console.log(usage);
  process.exit(0);
}

function parsed<Known extends Options>(usage: string, options: Known) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (fault) {
    // Node goes on to explain how a file's name may begin with a hyphen.
    const [reason = ''] = (fault as Error).message.split('. ');
    console.error(`${reason}\n${usage}`);
    process.exit(2);
  }
}
