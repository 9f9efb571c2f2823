/** The shortest text that is taken for a credential: anything shorter would be found in bodies by chance. */
const shortest = 8;

/**
 * The credentials that stand in the headers of an archive's text, to be taken out of bodies and addresses that repeat
 * them.
 */
export function credentialsInHar(text: string): ReadonlySet<string> {
  const header =
    /"(?:authorization|proxy-authorization|x-api-key|api-key|x-auth-token)"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/gi;
  const found = [...text.matchAll(header)].map(([, value = '']) =>
    value.replace(/^\S+ +(?=\S)/, ''),
  );
  return new Set(
    found.filter((value) => value.length >= shortest && !value.includes('<redacted>')),
  );
}
