/** Whether a key of an answer may be told: one that may be data, such as an email address, is not. */
export function isNameable(key: string): boolean {
  return /^[A-Za-z_$][\w$.-]{0,63}$/.test(key);
}
