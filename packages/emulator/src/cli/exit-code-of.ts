/** What says that a contract is wrong; by name, as the compiler that throws one of them is not part of the bundle. */
const contractErrors: ReadonlySet<string> = new Set(['ContractFileError', 'ContractSchemaError']);

/** The exit code for what kept a server from starting: 2 for a contract that is wrong, as for wrong options; else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof Error && contractErrors.has(error.name) ? 2 : 1;
}
