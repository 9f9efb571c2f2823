import { parseArgs } from 'node:util';
import type { Command } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { sharedOptions } from './shared-options.js';
import { UsageError } from './usage-error.js';

/** A command that was called. */
export interface CalledCommand {
  readonly name: string;
  readonly summary: string;
  readonly command: Command;
}

/**
 * The command that the arguments name; undefined if they ask for the list of commands.
 *
 * @throws UsageError if there is no such command.
 */
export async function findCommand(args: readonly string[]): Promise<CalledCommand | undefined> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: sharedOptions,
  });
  const [name] = positionals;
  if (name === undefined) {
    if (values.help === true) return undefined;
    const unknown = Object.keys(values).find((option) => !Object.hasOwn(sharedOptions, option));
    if (unknown === undefined) throw new UsageError('there is no command');
    const option = `${unknown.length === 1 ? '-' : '--'}${unknown}`;
    throw new UsageError(`the option \`${option}\` is not understood`);
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) throw new UsageError(`\`${name}\` is not understood`);
  return { name, summary: entry.summary, command: await entry.load() };
}
