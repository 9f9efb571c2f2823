import type { CommandOutput } from './command-output.js';
import { commands } from './commands/commands.js';
import { help } from './help.js';
import { readVersion } from './read-version.js';

/**
 * Runs `drata-contract` with its arguments.
 *
 * @returns The exit status: 0 kept, 1 broken or not covered, 2 not checked.
 */
export async function runCommandLine(
  args: readonly string[],
  output: CommandOutput,
): Promise<number> {
  const [name, ...rest] = args;
  const asksForHelp = args.some((argument) => argument === '--help' || argument === '-h');
  const command = commands.find((each) => each.name === name);
  if (asksForHelp) {
    output.out(command?.help ?? help);
    return 0;
  }
  if (name === '--version') {
    output.out(`${readVersion()}\n`);
    return 0;
  }
  if (command === undefined) {
    const names = commands.map((each) => `\`${each.name}\``).join(', ');
    output.error(
      `Failed to run drata-contract: the edge to check is missing or unknown. Pass one of ${names}; \`--help\` says more.\n`,
    );
    return 2;
  }
  try {
    return await command.run(rest, output);
  } catch (cause) {
    output.progress?.('');
    if (output.signal?.aborted) {
      output.error('Failed to check the contract: stopped before the end. Run it again.\n');
      return 2;
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = reason.replaceAll(/\s*\n\s*/g, ' ');
    output.error(
      `${line.startsWith('Failed to') ? line : `Failed to check the contract: ${line}`}\n`,
    );
    return 2;
  }
}
