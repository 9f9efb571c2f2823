/** What says that a contract is wrong; by name, as the compiler that throws one of them is not part of the bundle. */
const contractErrors: ReadonlySet<string> = new Set(['ContractFileError', 'ContractSchemaError']);

/** The exit code for what kept a server from starting: 2 for an option out of its range or a wrong contract, else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  const isMistake = error instanceof Error && contractErrors.has(error.name);
  return isMistake || error instanceof RangeError ? 2 : 1;
}
