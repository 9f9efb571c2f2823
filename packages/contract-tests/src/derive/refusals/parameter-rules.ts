import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractParameter } from '../../contract/contract-parameter.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { schemaTypes } from '../../contract/schema-types.js';
import { sampleParameter } from '../../values/sample-parameter.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { serializeParameter } from '../../wire/serialize-parameter.js';
import type { WireRequest } from '../../wire/wire-request.js';
import type { OperationCall } from '../operation-call.js';
import { withParameters } from '../with-parameters.js';
import { breakRule } from './break-rule.js';
import { exclusionOfRule } from './exclusion-of-rule.js';
import type { RefusalRule } from './refusal-rule.js';
import type { SchemaRule } from './schema-rule.js';
import { schemaRules } from './schema-rules.js';

/** Every rule of every parameter: its schema's, that it is required, and that it is sent once. */
export function parameterRules(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RefusalRule[] {
  const send = (parameter: ContractParameter, value: unknown): WireRequest | null => {
    const changed = withParameters(call, [{ parameter, value }]);
    return changed && buildWireRequest(schemas, operation, changed, apiKey);
  };
  return operation.parameters.flatMap((parameter) => {
    const place = `${parameter.in}.${parameter.name}`;
    // Prism knows parameters by their names in lower case.
    const location = [parameter.in, parameter.name.toLowerCase()];
    const valid = sampleParameter(schemas, parameter);
    // A path without a segment is another path.
    const isEmptySegment = ({ keyword, path, schema }: SchemaRule) =>
      parameter.in === 'path' &&
      keyword === 'minLength' &&
      path.length === 0 &&
      schema.minLength === 1;
    const declared = [...schemaRules(schemas, parameter.schema, true)].filter(
      (rule) => !isEmptySegment(rule),
    );
    const rules: RefusalRule[] = declared.map((rule) => {
      const broken = breakRule(schemas, parameter.schema, valid, rule, (value) =>
        hasText(parameter, value),
      );
      const within = rule.path.map((key) => (key === '[]' ? '0' : key));
      const name = [place, ...rule.path].join('.').replaceAll('.[]', '[]');
      return {
        refusal: {
          rule: [name, rule.property, rule.keyword].filter((word) => word !== null).join(' '),
          about: 'content',
          location: [...location, ...within],
          keyword: rule.keyword,
          property: rule.property,
        },
        request: broken && send(parameter, broken.value),
        excluded: exclusionOfRule(rule),
      };
    });
    if (parameter.required && parameter.in !== 'path') {
      const refusal = {
        rule: `${place} required`,
        about: 'content',
        location: [parameter.in],
        keyword: 'required',
        property: parameter.name.toLowerCase(),
      } as const;
      rules.push({ refusal, request: send(parameter, undefined) });
    }
    const types = schemaTypes(parameter.schema);
    if (
      parameter.in === 'query' &&
      types.length > 0 &&
      !types.includes('array') &&
      !types.includes('object')
    ) {
      const once = send(parameter, valid);
      const request = once && {
        ...once,
        query: [...once.query, ...serializeParameter(parameter, valid)],
      };
      const refusal = {
        rule: `${place} sent twice`,
        about: 'content',
        location,
        keyword: 'type',
        property: null,
      } as const;
      rules.push({ refusal, request });
    }
    return rules;
  });
}

/** Whether a value leaves something on the wire: an empty value is a trap of its own (see `prism/traps`). */
function hasText(parameter: ContractParameter, value: unknown): boolean {
  const pairs = serializeParameter(parameter, value);
  return pairs.length > 0 && pairs.every(([, text]) => text !== '');
}
