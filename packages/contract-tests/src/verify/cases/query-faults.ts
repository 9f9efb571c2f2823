import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { schemaTypes } from '../../contract/schema-types.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { emptyQueryValue } from '../../prism/traps/empty-query-value.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import type { RequestFault } from './refused-cases.js';

/** Queries that are wrong as text: an empty value, half a number, a value of an enum in another case or with a blank. */
export function queryFaults(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RequestFault[] {
  const valid = buildWireRequest(schemas, operation, call, apiKey);
  const empty = emptyQueryValue.requestsOf(operation, valid).map(({ label, request }) => ({
    rule: `query.${label} empty`,
    pointer: `query/${label}`,
    about: 'content' as const,
    request,
  }));
  const faults = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }) => {
      const isArray = schemaTypes(schema).includes('array');
      const item = isArray ? schemas.resolve(schema.items) : schema;
      const types = schemaTypes(item);
      const rest = valid.query.filter(([other]) => other !== name);
      const fault = (rule: string, ...values: readonly string[]): RequestFault => ({
        rule: `query.${name} ${rule}`,
        pointer: `query/${name}`,
        about: 'content',
        request: { ...valid, query: [...rest, ...values.map((value) => [name, value] as const)] },
      });
      const faults: RequestFault[] = [];
      if (
        types.some((type) => type === 'number' || type === 'integer') &&
        !types.includes('string')
      ) {
        for (const text of ['1abc', 'NaN', '--1']) faults.push(fault(`as "${text}"`, text));
      }
      const words = (Array.isArray(item.enum) ? item.enum : []).filter(
        (word) => typeof word === 'string',
      );
      const [first] = words;
      if (typeof first === 'string') {
        const [lower, upper] = [first.toLowerCase(), first.toUpperCase()];
        const other = lower === first ? upper : lower;
        if (!words.includes(other)) faults.push(fault('in another case', other));
        faults.push(fault('with a blank', `${first} `));
        if (isArray) faults.push(fault('with one wrong item', first, `${first}_UNDECLARED`));
      }
      return faults;
    });
  return [...empty, ...faults];
}
