import { configurationError } from '../errors/configuration-error.js';

/**
 * Refuses times and counts that are no numbers from 0 on: `NaN`, which an unset variable of the environment becomes,
 * would switch a limit off without a word.
 *
 * @throws {DrataConfigurationError} if there is one.
 */
export function checkNumbers(options: object, task?: string): void {
  for (const [name, value] of Object.entries(options)) {
    if (
      /Ms$|PerMinute$|concurrency|attempts/.test(name) &&
      value != null &&
      (Number(value) !== value || value < 0)
    ) {
      throw configurationError(`\`${name}\` is no number that can be used`, 'Give another.', task);
    }
  }
}
