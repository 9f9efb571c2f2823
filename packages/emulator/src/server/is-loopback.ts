/** Names and addresses that always mean this machine (RFC 6761, section 6.3; RFC 6890, section 2.2). */
const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** Whether a host name or address means this machine and no other. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}
