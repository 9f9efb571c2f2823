type Headers = readonly (readonly [name: string, value: string])[];

const secret =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|api-key|x-auth-token|x-csrf-token)$/;

/** The value that stands for a secret. */
export const redacted = '<redacted>';

/** Headers with names in lower case and without secrets; of a credential its scheme stays, which a contract may ask for. */
export function redactHeaders(headers: Headers): Headers {
  return headers.map(([name, value]) => {
    const lower = name.toLowerCase();
    if (!secret.test(lower)) return [lower, value];
    const [, scheme] = lower.endsWith('authorization') ? (/^(\S+) +\S/.exec(value) ?? []) : [];
    return [lower, scheme === undefined ? redacted : `${scheme} ${redacted}`];
  });
}
