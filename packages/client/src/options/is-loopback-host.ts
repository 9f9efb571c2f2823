/** Whether the `hostname` of a parsed `URL` (which spells addresses in one way) is this machine's. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname);
}
