import { listOperations } from '../contract/list-operations.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { jsonPointer, parseJsonPointer } from '../document/json-pointer.js';
import { resolvePointer } from '../document/resolve-pointer.js';

/** An enum of strings in the contract; one that takes null besides is one, too. */
export interface StringEnum {
  /** Where its schema stands. */
  readonly pointer: string;
  /** Its name in PascalCase: the schema's `title`, or made from where it stands. */
  readonly name: string;
  readonly values: readonly string[];
  /** Whether callers send it, receive it, or both. */
  readonly sent: boolean;
  readonly received: boolean;
}

type Direction = 'sent' | 'received';

const NOT_SCHEMAS = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Finds every enum of strings that an operation reaches, and in which direction it travels. */
export function findEnums(document: JsonObject): StringEnum[] {
  const found = new Map<string, StringEnum>();
  // What a reference leads to is the same for every operation: once in each direction is enough.
  const seen = { sent: new Set<string>(), received: new Set<string>() };
  for (const operation of listOperations(document)) {
    const at = ['paths', operation.path, operation.method];
    const walks: [Direction, JsonValue | undefined, string][] = [
      [
        'sent',
        document['paths'] && pathItemParameters(document, operation.path),
        jsonPointer(['paths', operation.path, 'parameters']),
      ],
      ['sent', operation.node['parameters'], jsonPointer([...at, 'parameters'])],
      ['sent', operation.node['requestBody'], jsonPointer([...at, 'requestBody'])],
      ['received', operation.node['responses'], jsonPointer([...at, 'responses'])],
    ];
    for (const [direction, node, pointer] of walks) {
      walk(node, parseJsonPointer(pointer), seen[direction], (schema, path) => {
        const place = jsonPointer(path);
        const earlier = found.get(place);
        found.set(place, {
          pointer: place,
          name: earlier?.name ?? enumName(document, schema, path, operation.id),
          values: schema.enum,
          sent: direction === 'sent' || earlier?.sent === true,
          received: direction === 'received' || earlier?.received === true,
        });
      });
    }
  }
  return [...found.values()];

  function walk(
    node: JsonValue | undefined,
    path: (string | number)[],
    seen: Set<string>,
    visit: (
      schema: { title: string | undefined; enum: string[] },
      path: (string | number)[],
    ) => void,
  ): void {
    if (Array.isArray(node)) {
      node.forEach((item, index) => {
        walk(item, [...path, index], seen, visit);
      });
    }
    if (!isJsonObject(node)) return;
    const reference = node['$ref'];
    if (typeof reference === 'string') {
      if (!seen.has(reference)) {
        walk(
          resolvePointer(document, reference),
          parseJsonPointer(reference),
          seen.add(reference),
          visit,
        );
      }
      return;
    }
    const values = stringsOf(node['enum']);
    if (values.length > 0) {
      visit(
        { title: typeof node['title'] === 'string' ? node['title'] : undefined, enum: values },
        path,
      );
    }
    for (const [key, value] of Object.entries(node)) {
      if (!NOT_SCHEMAS.has(key) && !key.startsWith('x-')) walk(value, [...path, key], seen, visit);
    }
  }
}

/** The strings of an enum that holds nothing else but null; else none. */
function stringsOf(values: JsonValue | undefined): string[] {
  const known = Array.isArray(values) ? values.filter((value) => value !== null) : [];
  const strings = known.filter((value) => typeof value === 'string');
  return strings.length === known.length ? strings : [];
}

function pathItemParameters(document: JsonObject, path: string): JsonValue | undefined {
  const item = resolvePointer(document, jsonPointer(['paths', path]));
  return isJsonObject(item) ? item['parameters'] : undefined;
}

const GRAMMAR = new Set([
  'properties',
  'items',
  'schema',
  'schemas',
  'components',
  'allOf',
  'anyOf',
  'oneOf',
  'content',
]);

function enumName(
  document: JsonObject,
  schema: { title: string | undefined },
  path: readonly (string | number)[],
  operationId: string,
): string {
  if (schema.title !== undefined) return pascalCase(schema.title);
  if (path[0] === 'components') {
    const words = path
      .slice(2)
      .filter((key) => typeof key === 'string' && !GRAMMAR.has(key) && !/^\d+$/.test(key));
    return pascalCase(words.join(' ').replace(/Enum$/, ''));
  }
  const parameters = path.lastIndexOf('parameters');
  const parameter =
    parameters < 0
      ? undefined
      : resolvePointer(document, jsonPointer(path.slice(0, parameters + 2)));
  const name = isJsonObject(parameter)
    ? parameter['name']
    : path.findLast((key) => !GRAMMAR.has(String(key)));
  return pascalCase(`${operationId} ${String(name)}`);
}

function pascalCase(text: string): string {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(name) ? name : `Value${name}`;
}
