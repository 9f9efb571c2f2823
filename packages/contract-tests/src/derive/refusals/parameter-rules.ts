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

/** Sends a value of a parameter in an otherwise valid request; null where nobody can put it. */
type Send = (parameter: ContractParameter, value: unknown) => WireRequest | null;

/** Every rule of every parameter: its schema's, that it is required, and that it is sent once. */
export function parameterRules(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RefusalRule[] {
  const send: Send = (parameter, value) => {
    const changed = withParameters(call, [{ parameter, value }]);
    return changed && buildWireRequest(schemas, operation, changed, apiKey);
  };
  return operation.parameters.flatMap((parameter) => {
    const valid = sampleParameter(schemas, parameter);
    return [
      ...valueRules(schemas, parameter, valid, send),
      ...(parameter.required && parameter.in !== 'path' ? [requiredRule(parameter, send)] : []),
      ...(isSingle(parameter) ? [onceRule(parameter, valid, send)] : []),
    ];
  });
}

function valueRules(
  schemas: ContractSchemas,
  parameter: ContractParameter,
  valid: unknown,
  send: Send,
): readonly RefusalRule[] {
  const { schema } = parameter;
  return [...schemaRules(schemas, schema, true)]
    .filter((rule) => !isEmptySegment(parameter, rule))
    .map((rule) => {
      const broken = breakRule(schemas, schema, valid, rule, (value) => hasText(parameter, value));
      const within = rule.path.map((key) => (key === '[]' ? '0' : key));
      const name = [placeOf(parameter), ...rule.path].join('.').replaceAll('.[]', '[]');
      return {
        refusal: {
          rule: [name, rule.property, rule.keyword].filter((word) => word !== null).join(' '),
          about: 'content',
          location: [...locationOf(parameter), ...within],
          keyword: rule.keyword,
          property: rule.property,
        },
        request: broken && send(parameter, broken.value),
        excluded: exclusionOfRule(rule),
      };
    });
}

function requiredRule(parameter: ContractParameter, send: Send): RefusalRule {
  const refusal = {
    rule: `${placeOf(parameter)} required`,
    about: 'content',
    location: [parameter.in],
    keyword: 'required',
    property: parameter.name.toLowerCase(),
  } as const;
  return { refusal, request: send(parameter, undefined) };
}

function onceRule(parameter: ContractParameter, valid: unknown, send: Send): RefusalRule {
  const once = send(parameter, valid);
  const refusal = {
    rule: `${placeOf(parameter)} sent twice`,
    about: 'content',
    location: locationOf(parameter),
    keyword: 'type',
    property: null,
  } as const;
  const again = serializeParameter(parameter, valid);
  return { refusal, request: once && { ...once, query: [...once.query, ...again] } };
}

function placeOf({ in: place, name }: ContractParameter): string {
  return `${place}.${name}`;
}

/** Where Prism tells that the fault is: it knows parameters by their names in lower case. */
function locationOf({ in: place, name }: ContractParameter): readonly string[] {
  return [place, name.toLowerCase()];
}

/** Whether a parameter is one value in a query, which cannot be there twice. */
function isSingle({ in: place, schema }: ContractParameter): boolean {
  const types = schemaTypes(schema);
  const isOne = types.length > 0 && !types.includes('array') && !types.includes('object');
  return place === 'query' && isOne;
}

/** Whether a rule forbids a segment of a path to be empty: a path without it is another path. */
function isEmptySegment(
  { in: place }: ContractParameter,
  { keyword, path, schema }: SchemaRule,
): boolean {
  const isLength = keyword === 'minLength' && path.length === 0 && schema.minLength === 1;
  return place === 'path' && isLength;
}

/** Whether a value leaves something on the wire: an empty value is a trap of its own (see `prism/traps`). */
function hasText(parameter: ContractParameter, value: unknown): boolean {
  const pairs = serializeParameter(parameter, value);
  return pairs.length > 0 && pairs.every(([, text]) => text !== '');
}
