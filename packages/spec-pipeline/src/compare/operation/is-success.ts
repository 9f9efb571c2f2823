/**
 * Whether a status of an operation is one that callers go on from: 2xx and 3xx, and `default` where it is the only way
 * to succeed.
 */
export function isSuccess(status: string, declared: readonly string[]): boolean {
  const succeeds = (candidate: string): boolean => /^[23]/.test(candidate);
  return succeeds(status) || (status === 'default' && !declared.some(succeeds));
}
