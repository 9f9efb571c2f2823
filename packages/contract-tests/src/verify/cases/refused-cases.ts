import type { Expectation } from '../../checks/expectation.js';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { Refusal } from '../../derive/refusal.js';
import { refusalRules } from '../../derive/refusals/refusal-rules.js';
import { credentialPointer } from '../../wire/credential-pointer.js';
import type { WireRequest } from '../../wire/wire-request.js';
import { csvFaults } from './csv-faults.js';
import { jsonFaults } from './json-faults.js';
import { knownCall } from './known-call.js';
import { multipartFaults } from './multipart-faults.js';
import type { CaseInput, ProviderCase } from './provider-case.js';
import { queryFaults } from './query-faults.js';
import { typeFaults } from './type-faults.js';

/** A request that breaks one rule. */
export interface RequestFault {
  /** The rule, as reports name it: `query.limit empty`. */
  readonly rule: string;
  /** Where in the request: `query/limit`. */
  readonly pointer: string;
  readonly about: Refusal['about'];
  readonly request: WireRequest;
}

/** Requests that break the contract: each rule of it once, and what goes wrong below the level of values. */
export function refusedCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  const call = knownCall(schemas, input);
  const rules = refusalRules(schemas, operation, { call, apiKey }).flatMap(
    ({
      refusal: { rule, about, location, property, keyword },
      request,
    }): readonly RequestFault[] => {
      const place = [...location, ...(keyword === 'required' && property ? [property] : [])];
      return request === null ? [] : [{ rule, about, pointer: place.join('/'), request }];
    },
  );
  const faults = [
    ...rules,
    ...queryFaults(schemas, operation, call, apiKey),
    ...typeFaults(schemas, operation, call, apiKey),
    ...jsonFaults(schemas, operation, call, apiKey),
    ...multipartFaults(schemas, operation, call, apiKey),
    ...csvFaults(schemas, operation, call, apiKey),
  ];
  const seen = new Set<string>();
  return faults.flatMap((fault) => {
    const title = `refuses a request that breaks ${fault.rule}`;
    const key = JSON.stringify(fault.request);
    if (seen.has(key)) return [];
    seen.add(key);
    const id = `${operation.operationId} ${title}`;
    const expectation = refusal(operation, fault);
    return [
      { id, title, kind: 'refusal' as const, operation, request: fault.request, expectation },
    ];
  });
}

function refusal(
  operation: ContractOperation,
  { rule, about, pointer }: RequestFault,
): Expectation {
  if (about === 'credentials') {
    return {
      kind: 'refused',
      statuses: [401],
      check: 'auth',
      pointer: credentialPointer(operation),
      rule,
    };
  }
  const check =
    pointer.startsWith('header/') && rule.endsWith('required')
      ? 'required-header'
      : 'negative-data-rejected';
  const further = about === 'media type' ? [415] : pointer.startsWith('path/') ? [404] : [];
  // Without a body there is no media type either.
  const bare = rule === 'body required' ? [411, 415] : [];
  return { kind: 'refused', statuses: [400, 422, ...further, ...bare], check, pointer, rule };
}
