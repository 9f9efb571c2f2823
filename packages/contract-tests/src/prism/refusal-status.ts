import type { ContractOperation } from '../contract/contract-operation.js';
import type { Refusal } from '../derive/refusal.js';

const preferred: Readonly<Record<Refusal['about'], readonly [number, ...number[]]>> = {
  credentials: [401],
  'media type': [415, 422, 400],
  content: [422, 400],
};

/** The status that Prism refuses with: the first that the contract declares, else one of its own making. */
export function refusalStatus(operation: ContractOperation, about: Refusal['about']): number {
  const [first] = preferred[about];
  const codes = operation.responses.map(({ code }) => code);
  const declared = preferred[about].find(
    (status) => codes.includes(String(status)) || codes.includes(`${String(status)[0]}XX`),
  );
  return declared ?? first;
}
