import type { UndeclaredSetting } from '../checks/undeclared-level.js';
import { UsageError } from './usage-error.js';

/**
 * Reads an option that is a number.
 *
 * @throws UsageError when it is none, or less than it may be.
 */
export function readNumber(name: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value;
  throw new UsageError(
    `Failed to read \`--${name}\`: "${text}" is no number from ${least}. Pass one.`,
  );
}

/**
 * Reads `--undeclared`.
 *
 * @throws UsageError when it is none of the settings.
 */
export function readUndeclared(text: string | undefined): UndeclaredSetting | undefined {
  if (text === undefined || text === 'error' || text === 'warn' || text === 'off') return text;
  throw new UsageError(
    'Failed to read `--undeclared`: it is `error`, `warn` or `off`. Pass one of them.',
  );
}

/**
 * Reads the variable of the environment that holds a key.
 *
 * @throws UsageError when it is not set.
 */
export function readKey(variable: string): string {
  const key = process.env[variable]?.trim();
  if (key !== undefined && key !== '') return key;
  throw new UsageError(
    `Failed to read the API key: the environment has no \`${variable}\`. Set it, or name another variable.`,
  );
}

/**
 * Reads `--key KIND=VARIABLE`, as often as it is given.
 *
 * @throws UsageError when one has another form, or its variable is not set.
 */
export function readKeys(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [kind = '', variable = ''] = pair.split('=');
      if (kind === '' || variable === '') {
        throw new UsageError(
          `Failed to read \`--key\`: "${kind}" names no variable. Pass, for example, readOnly=READ_ONLY_KEY.`,
        );
      }
      return [kind, readKey(variable)];
    }),
  );
}
