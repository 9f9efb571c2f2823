/** What came of a call: what the client returned, or what it threw. */
export type CaseOutcome = { readonly data: unknown } | { readonly error: unknown };
