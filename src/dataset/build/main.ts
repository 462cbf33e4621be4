/** Entry of the dataset's command line: `npm run dataset -- COMMAND`; without one, what there is. */
import { runCommandLine } from './command-line';

process.exitCode = await runCommandLine(process.argv.slice(2));
