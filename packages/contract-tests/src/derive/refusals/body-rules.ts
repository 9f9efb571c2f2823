import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { sampleValue } from '../../values/sample-value.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import type { OperationCall } from '../operation-call.js';
import { writableContents } from '../writable-contents.js';
import { breakRule } from './break-rule.js';
import { exclusionOfRule } from './exclusion-of-rule.js';
import type { RefusalRule } from './refusal-rule.js';
import { schemaRules } from './schema-rules.js';

/** Every rule of a body: that there is one, its media type, and its schema's in each media type. */
export function bodyRules(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RefusalRule[] {
  const { body } = operation;
  if (body === null) return [];
  const valid = buildWireRequest(schemas, operation, call, apiKey);
  const rules: RefusalRule[] = [];
  if (body.required) {
    const refusal = {
      rule: 'body required',
      about: 'content',
      location: [],
      keyword: 'required',
      property: null,
    } as const;
    rules.push({ refusal, request: { ...valid, body: null } });
  }
  if (!body.contents.some(({ mediaType }) => mediaType.includes('*'))) {
    const refusal = {
      rule: 'body media type',
      about: 'media type',
      location: [],
      keyword: '415',
      property: null,
    } as const;
    const undeclared = { mediaType: 'application/x-undeclared', text: 'undeclared' };
    rules.push({ refusal, request: { ...valid, body: undeclared } });
  }
  for (const { mediaType, schema } of writableContents(schemas, operation)) {
    const asText = !isJsonMediaType(mediaType);
    const whole = sampleValue(schemas, schema, true);
    for (const rule of schemaRules(schemas, schema, asText)) {
      const broken = breakRule(schemas, schema, whole, rule);
      const name = ['body', ...rule.path].join('.').replaceAll('.[]', '[]');
      const within = rule.path.map((key) => (key === '[]' ? '0' : key));
      const changed = { ...call, body: { mediaType, value: broken?.value } };
      rules.push({
        refusal: {
          rule: [mediaType, name, rule.property, rule.keyword]
            .filter((word) => word !== null)
            .join(' '),
          about: 'content',
          location: ['body', ...within],
          keyword: rule.keyword,
          property: rule.property,
        },
        request: broken && buildWireRequest(schemas, operation, changed, apiKey),
        excluded: exclusionOfRule(rule),
      });
    }
  }
  return rules;
}
