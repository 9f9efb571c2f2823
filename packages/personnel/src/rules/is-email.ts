const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const word = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const email = new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`, 'i');

/** Whether a text is an address that mail can be sent to: a dotted name at a dotted domain. */
export function isEmail(text: string): boolean {
  return email.test(text);
}
