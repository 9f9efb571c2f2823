/** The shortest text that is taken for a credential: anything shorter would be found in bodies by chance. */
const shortest = 8;

const usual = ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'x-auth-token'];

/**
 * The credentials that stand in an archive's text, to be taken out of bodies and addresses that repeat them.
 *
 * @param names What the contract calls its keys, besides the usual names: of headers, query parameters and cookies.
 */
export function credentialsInHar(text: string, names: readonly string[] = []): ReadonlySet<string> {
  const any = [...usual, ...names].map((name) => name.replaceAll(/[^\w-]/g, '\\$&')).join('|');
  const header = new RegExp(`"(?:${any})"\\s*,\\s*"value"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'gi');
  const found = [...text.matchAll(header)].map(([, value = '']) =>
    value.replace(/^\S+ +(?=\S)/, ''),
  );
  return new Set(
    found.filter((value) => value.length >= shortest && !value.includes('<redacted>')),
  );
}
