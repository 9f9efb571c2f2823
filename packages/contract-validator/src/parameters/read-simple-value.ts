import type { ContractParameter } from './contract-parameter.js';
import type { RawValue } from './raw-value.js';
import { readJsonText } from './read-json-text.js';
import { readList } from './read-list.js';
import { readRecord } from './read-record.js';
import { readTextValue } from './read-text-value.js';

/** What stands before the value and between its items, by style (OpenAPI 3.1, section 4.8.12.4). */
function marks(parameter: ContractParameter): {
  readonly prefix: string;
  readonly separator: string;
} {
  const { style, explode, name, shape } = parameter;
  if (style === 'label') return { prefix: '.', separator: explode ? '.' : ',' };
  if (style !== 'matrix') return { prefix: '', separator: ',' };
  const isRecord = shape.types.has('object') && explode;
  return { prefix: isRecord ? ';' : `;${name}=`, separator: explode ? ';' : ',' };
}

/** Reads the text of a parameter in a path, a header or a cookie; `decode` makes each item of what was written. */
export function readSimpleValue(
  text: string,
  parameter: ContractParameter,
  decode: (item: string) => string,
): RawValue {
  const { shape, explode, name, style } = parameter;
  try {
    if (parameter.json) return readJsonText(decode(text));
    const { prefix, separator } = marks(parameter);
    if (!text.startsWith(prefix)) return { kind: 'problem', keyword: 'malformed' };
    const value = text.slice(prefix.length);
    if (value === '' && !parameter.allowEmpty) return { kind: 'problem', keyword: 'empty' };
    const items = value.split(separator).map((item) => item.trim());
    if (shape.types.has('array')) {
      const isNamed = style === 'matrix' && explode;
      const texts = items.map((item) => (isNamed ? item.replace(`${name}=`, '') : item));
      return { kind: 'value', value: readList(texts.map(decode), shape) };
    }
    if (shape.types.has('object')) {
      const entries = explode
        ? items.map((item) => item.split(/=(.*)/s))
        : items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1]]] : []));
      const pairs = entries.map(([key = '', own = '']) => [decode(key), decode(own)] as const);
      return { kind: 'value', value: readRecord(pairs, shape) };
    }
    return { kind: 'value', value: readTextValue(decode(value), shape) };
  } catch (error) {
    if (error instanceof URIError) return { kind: 'problem', keyword: 'malformed' };
    throw error;
  }
}
