import { commandHelp } from './command-help.js';
import { type CommandOptions, readCommandOptions } from './command-options.js';
import { runCommand } from './run-command.js';

process.exitCode = await run();

async function run(): Promise<number> {
  let options: CommandOptions;
  try {
    options = readCommandOptions(process.argv.slice(2).filter((argument) => argument !== '--'));
  } catch (error) {
    return fail(error);
  }
  if (options.help) {
    process.stdout.write(commandHelp);
    return 0;
  }
  try {
    return await runCommand(options, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    return fail(error);
  }
}

function fail(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
}
