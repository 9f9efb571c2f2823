import { absent } from './absent.js';
import type { ContractParameter } from './contract-parameter.js';
import type { QueryPair } from './parse-query.js';
import type { RawValue } from './raw-value.js';
import { readJsonText } from './read-json-text.js';
import { readList } from './read-list.js';
import { readRecord } from './read-record.js';
import { readTextValue } from './read-text-value.js';
import { splitList } from './split-list.js';

/** A parameter's value in a query, and the pairs that it is made from. */
export interface TakenValue {
  readonly raw: RawValue;
  readonly taken: readonly QueryPair[];
}

/** Takes what belongs to a parameter out of the pairs of a query, by its style. */
export function takeQueryValue(
  parameter: ContractParameter,
  pairs: readonly QueryPair[],
): TakenValue {
  const { name, style, explode, shape, allowEmpty } = parameter;
  const isObject = shape.types.has('object') && !shape.types.has('array');
  if (isObject && style === 'deepObject') {
    const taken = pairs.filter(
      (pair) => pair.name.startsWith(`${name}[`) && pair.name.endsWith(']'),
    );
    return { taken, raw: record(taken, (pair) => pair.name.slice(name.length + 1, -1)) };
  }
  if (isObject && explode && !parameter.json) {
    const taken = pairs.filter(
      (pair) => shape.properties.has(pair.name) || shape.additional !== undefined,
    );
    return { taken, raw: record(taken, (pair) => pair.name) };
  }

  const taken = pairs.filter((pair) => pair.name === name);
  const [first] = taken;
  if (first === undefined) return { taken, raw: absent };
  const isList = shape.types.has('array') && explode && !parameter.json;
  if (taken.length > 1 && !isList) return { taken, raw: { kind: 'problem', keyword: 'repeated' } };
  if (parameter.json) return { taken, raw: readJsonText(first.text) };
  if (isList) return { taken, raw: list(taken.map(({ text }) => text)) };
  if (shape.types.has('array')) return { taken, raw: list(splitList(first.raw, style)) };
  if (isObject) {
    const items = splitList(first.raw, style);
    const entries = items.flatMap((item, index) =>
      index % 2 === 0 ? [[item, items[index + 1] ?? ''] as const] : [],
    );
    return { taken, raw: { kind: 'value', value: readRecord(entries, shape) } };
  }
  if (first.text === '' && !allowEmpty)
    return { taken, raw: { kind: 'problem', keyword: 'empty' } };
  // An empty value that is allowed says that the parameter is there, whatever its type.
  if (first.text === '' && !shape.types.has('string')) return { taken, raw: absent };
  return { taken, raw: { kind: 'value', value: readTextValue(first.text, shape) } };

  function list(texts: readonly string[]): RawValue {
    if (texts.includes('') && !allowEmpty) return { kind: 'problem', keyword: 'empty' };
    return { kind: 'value', value: readList(texts, shape) };
  }

  function record(found: readonly QueryPair[], nameOf: (pair: QueryPair) => string): RawValue {
    if (found.length === 0) return absent;
    if (found.some(({ text }) => text === '') && !allowEmpty) {
      return { kind: 'problem', keyword: 'empty' };
    }
    const entries = found.map((pair) => [nameOf(pair), pair.text] as const);
    return { kind: 'value', value: readRecord(entries, shape) };
  }
}
