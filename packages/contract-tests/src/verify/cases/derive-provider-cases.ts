import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { acceptedCases } from './accepted-cases.js';
import { accessCases } from './access-cases.js';
import { csvCases } from './csv-cases.js';
import { longListCases } from './long-list-cases.js';
import { mediaTypeCases } from './media-type-cases.js';
import { missingCases } from './missing-cases.js';
import { otherKindCases } from './other-kind-cases.js';
import type { CaseInput, ProviderCase } from './provider-case.js';
import { refusedCases } from './refused-cases.js';

/** Every request to an operation that is a case by itself. Two with one name are told apart by a number. */
export function deriveProviderCases(
  schemas: ContractSchemas,
  input: CaseInput,
): readonly ProviderCase[] {
  const ids = new Map<string, number>();
  return [
    ...acceptedCases(schemas, input),
    ...csvCases(schemas, input),
    ...longListCases(schemas, input),
    ...mediaTypeCases(schemas, input),
    ...accessCases(schemas, input),
    ...missingCases(schemas, input),
    ...otherKindCases(schemas, input),
    ...refusedCases(schemas, input),
  ].map((each) => {
    const count = (ids.get(each.id) ?? 0) + 1;
    ids.set(each.id, count);
    if (count === 1) return each;
    return { ...each, id: `${each.id} (${count})`, title: `${each.title} (${count})` };
  });
}
