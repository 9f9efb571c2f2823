import { configurationError } from '../errors/configuration-error.js';

/**
 * Merges headers, the later over the earlier. `null` takes one away; the names come out in small letters.
 *
 * @throws {DrataConfigurationError} if a name or a value cannot stand in a header; the message does not repeat the value.
 */
export function mergeHeaders(...sets: readonly (object | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of sets.flatMap((set) => Object.entries(set ?? {}))) {
    try {
      if (value === null) {
        headers.delete(name);
      } else if (value !== undefined) {
        headers.set(name, value);
      }
    } catch {
      throw configurationError(`\`${name}\` cannot be a header`, 'Check its value.');
    }
  }
  return Object.fromEntries(headers);
}
