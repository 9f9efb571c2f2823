import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { deriveBodies } from '../../derive/derive-bodies.js';
import { deriveCombinations } from '../../derive/derive-combinations.js';
import { deriveParameters } from '../../derive/derive-parameters.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** Requests that keep the contract: the plainest, each value of each parameter, pairs of them, and each body. */
export function acceptedCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, path, apiKey } = input;
  const plain = knownCall(schemas, input);
  // What a path names has to be there, so its values are not made up.
  const others: ContractOperation = {
    ...operation,
    parameters: operation.parameters.filter(
      ({ name, in: place }) => place !== 'path' || !Object.hasOwn(path, name),
    ),
  };
  const orMissing = operation.parameters.some(
    ({ name, in: place }) => place === 'path' && !Object.hasOwn(path, name),
  );
  const derived = [
    { title: 'sends the plainest valid request', call: plain },
    ...deriveParameters(schemas, others),
    ...deriveCombinations(schemas, others),
    ...deriveBodies(schemas, others),
  ];
  const seen = new Set<string>();
  return derived.flatMap(({ title, call }: { title: string; call: OperationCall }) => {
    const whole = { ...call, path: { ...plain.path, ...call.path, ...path } };
    const request = buildWireRequest(schemas, operation, whole, apiKey);
    const key = JSON.stringify(request);
    if (seen.has(key)) return [];
    seen.add(key);
    const id = `${operation.operationId} ${title}`;
    const expectation = { kind: 'accepted' as const, orMissing };
    return [{ id, title, kind: 'answer' as const, operation, request, expectation }];
  });
}
