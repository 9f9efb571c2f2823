import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';

/** The response that an operation declares for a status: its own, its range's or the default; undefined if none. */
export function findResponse(
  { responses }: ContractOperation,
  status: number,
): ContractResponse | undefined {
  const code = String(status);
  return (
    responses.find((response) => response.code === code) ??
    responses.find((response) => response.code.toUpperCase() === `${code[0]}XX`) ??
    responses.find((response) => response.code === 'default')
  );
}
