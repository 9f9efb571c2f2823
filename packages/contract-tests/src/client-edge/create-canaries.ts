import type { ContractCase, RefusalCase } from '../derive/contract-case.js';
import { refusesSomething } from './refuses-something.js';

/** Tells of an operation whether the mock refuses a forbidden request of it: what it accepts says nothing before that. */
export type Canaries = (operationId: string) => Promise<boolean>;

/** Makes canaries of the cases of a run; each is sent once. */
export function createCanaries(baseUrl: string, cases: readonly ContractCase[]): Canaries {
  const refusals = new Map<string, RefusalCase[]>();
  for (const each of cases) {
    if (each.kind !== 'refusal') continue;
    const { operationId } = each.operation;
    const known = refusals.get(operationId);
    if (known === undefined) refusals.set(operationId, [each]);
    else known.push(each);
  }
  const verdicts = new Map<string, Promise<boolean>>();
  return (operationId) => {
    const verdict =
      verdicts.get(operationId) ?? refusesSomething(baseUrl, refusals.get(operationId) ?? []);
    verdicts.set(operationId, verdict);
    return verdict;
  };
}
