import { configurationError } from '../errors/configuration-error.js';

/**
 * Merges headers, the later over the earlier. `null` takes one away; the names come out in small letters.
 *
 * @throws {DrataConfigurationError} if one cannot be sent, or is a second key; the message does not repeat its value.
 */
export function mergeHeaders(
  task: string | undefined,
  ...sets: readonly (object | undefined)[]
): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of sets.flatMap((set) => Object.entries(set ?? {}))) {
    try {
      if (/^authorization$/i.test(name)) {
        throw new TypeError();
      }
      if (value === null) {
        headers.delete(name);
      } else if (value !== undefined) {
        headers.set(name, value);
      }
    } catch {
      throw configurationError(
        `\`${name}\` cannot be among the headers`,
        'Check its value, and give a key as `apiKey`.',
        task,
      );
    }
  }
  return Object.fromEntries(headers);
}
