/** Takes keys out of text, in every spelling that a server may echo them in. */
export interface Redactor {
  (text: string): string;
  /** What stands for the keys in `curl` lines after a `$`: the names of environment variables, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Makes a redactor.
 *
 * @param keys The keys, by the environment variable that stands for each.
 */
export function createRedactor(keys: ReadonlyMap<string, string>): Redactor {
  const spellings = [...keys.keys()]
    .filter((key) => key !== '')
    .flatMap((key) => [
      key,
      encodeURIComponent(key),
      JSON.stringify(key).slice(1, -1),
      Buffer.from(key).toString('base64'),
      Buffer.from(key).toString('base64url'),
    ])
    // The longest first: a key can begin like another.
    .sort((one, other) => other.length - one.length);
  const distinct = [...new Set(spellings)];
  const redact = (text: string): string =>
    distinct.reduce((left, spelling) => left.replaceAll(spelling, '<redacted>'), text);
  return Object.assign(redact, { names: keys });
}
