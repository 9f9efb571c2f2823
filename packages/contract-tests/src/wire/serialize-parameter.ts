import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractParameter } from '../contract/contract-parameter.js';

const separators: Readonly<Record<string, string>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
};

/** The name and value pairs, not yet percent-encoded, that OpenAPI's serialization of a parameter prescribes. */
export function serializeParameter(
  parameter: ContractParameter,
  value: unknown,
): readonly (readonly [name: string, value: string])[] {
  const { name, style, explode } = parameter;
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    if (explode && style !== 'simple') return value.map((item) => [name, String(item)]);
    return [[name, value.map(String).join(separators[style] ?? ',')]];
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    if (style === 'deepObject')
      return entries.map(([key, item]) => [`${name}[${key}]`, String(item)]);
    if (explode && style === 'form') return entries.map(([key, item]) => [key, String(item)]);
    return [
      [
        name,
        entries
          .flat()
          .map(String)
          .join(separators[style] ?? ','),
      ],
    ];
  }
  return [[name, String(value)]];
}
