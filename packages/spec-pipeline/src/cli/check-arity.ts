import type { Command } from '../commands/command.js';
import { UsageError } from './usage-error.js';

/**
 * Counts the arguments of a command.
 *
 * @throws UsageError that names the first that is missing, or those that are too many.
 */
export function checkArity(name: string, command: Command, given: readonly string[]): void {
  const [least, most] = command.arity ?? [0, 0];
  if (given.length > most) {
    throw new UsageError(`\`${given.slice(most).join(' ')}\` is not understood`, name);
  }
  if (given.length < least) {
    const [missing = 'an argument'] =
      (command.usage ?? '').match(/<[^>]+>/g)?.slice(given.length) ?? [];
    throw new UsageError(`\`${missing}\` is missing`, name);
  }
}
