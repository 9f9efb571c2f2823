/** Which side of a contract was checked: a client, a provider by derived cases, or a provider by generated input. */
export type Edge = 'client' | 'verify' | 'fuzz';
