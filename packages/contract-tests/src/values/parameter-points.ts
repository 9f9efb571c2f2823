import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { serializeParameter } from '../wire/serialize-parameter.js';
import type { LabelledValue } from './labelled-value.js';
import { sampleValue } from './sample-value.js';
import { tellingValues } from './telling-values.js';

/** A value of a parameter worth sending, and how to tell from the pairs on the wire that it was sent. */
export interface ParameterPoint extends LabelledValue {
  readonly seenIn: (pairs: readonly (readonly [name: string, value: string])[]) => boolean;
}

/** The values of a parameter that are worth sending: absent, each telling value, and of an array one, many and all. */
export function parameterPoints(
  schemas: ContractSchemas,
  parameter: ContractParameter,
): readonly ParameterPoint[] {
  const { name, schema } = parameter;
  const textOf = (value: unknown) => JSON.stringify(serializeParameter(parameter, value));
  const own = (pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([other]) => other === name || other.startsWith(`${name}[`));
  const exactly = ({ label, value }: LabelledValue): ParameterPoint => ({
    label,
    value,
    seenIn: (pairs) => JSON.stringify(own(pairs)) === textOf(value),
  });
  const absent = parameter.required ? [] : [exactly({ label: 'absent', value: undefined })];
  const types = schemaTypes(schema);
  if (types.includes('object')) {
    const value = sampleValue(schemas, schema, true);
    const names = serializeParameter(parameter, value).map(([pair]) => pair);
    const seenIn: ParameterPoint['seenIn'] = (pairs) =>
      names.every((needed) => pairs.some(([pair]) => pair === needed));
    return [...absent, { label: 'all properties', value, seenIn }];
  }
  const telling = (values: JsonSchema) =>
    tellingValues(schemas, values).filter(({ value }) => canBeSent(parameter, value));
  if (!types.includes('array')) return [...absent, ...telling(schema).map(exactly)];
  const items = telling(schemas.resolve(schema.items));
  const values = items.map(({ value }) => value);
  const lists = [
    ...items.map(({ label, value }) => ({ label: `only ${label}`, value: [value] })),
    { label: 'two items', value: values.length > 1 ? values.slice(-2) : [...values, ...values] },
    { label: 'all items', value: values },
  ];
  return [...absent, ...lists.filter(({ value }) => schemas.accepts(schema, value)).map(exactly)];
}

/**
 * Headers hold ASCII (RFC 9110, section 5.5), and nothing at their ends that is cut off on the way. Nothing stands for
 * null where values are text (RFC 6570, section 2.3): a parameter that is null is left out.
 */
function canBeSent(parameter: ContractParameter, value: unknown): boolean {
  if (value === null) return false;
  if (parameter.in !== 'header' && parameter.in !== 'cookie') return true;
  return typeof value !== 'string' || /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value);
}
