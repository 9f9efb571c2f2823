import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { ValuePath } from '../values/value-path.js';
import { valuesAt } from '../values/values-at.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import type { ObservablePoint } from './observable-point.js';

interface Branch {
  readonly label: string;
  readonly seen: (body: unknown) => boolean;
}

/** Every way that the bodies an operation answers can go; bodies that statuses share count once. */
export function* branchPoints(
  schemas: ContractSchemas,
  operation: ContractOperation,
): Generator<ObservablePoint> {
  const known = new Set<string>();
  for (const { code, status, contents } of operation.responses) {
    for (const { mediaType, schema, pointer } of contents) {
      if (!isJsonMediaType(mediaType) || known.has(pointer)) continue;
      known.add(pointer);
      const named = /\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1] ?? code;
      const sharing = new Set(
        operation.responses
          .filter((other) => other.contents.some((content) => content.pointer === pointer))
          .map((other) => other.status),
      );
      for (const { label, seen } of branches(schemas, schema, [], [])) {
        yield {
          operationId: operation.operationId,
          kind: 'response branch',
          parameter: '',
          name: `${[named, ...label.split('.').filter(Boolean)].join('.').replaceAll('.[]', '[]')}`,
          seenIn: ({ exchange, received }) =>
            (sharing.has(exchange.received.status) || exchange.received.status === status) &&
            received !== undefined &&
            seen(received),
        };
      }
    }
  }
}

function* branches(
  schemas: ContractSchemas,
  schema: JsonSchema,
  path: ValuePath,
  ancestors: readonly unknown[],
): Generator<Branch> {
  const types = schemaTypes(schema);
  const at = (label: string, test: (value: unknown) => boolean): Branch => ({
    label: `${path.join('.')}${label}`,
    seen: (body) => valuesAt(body, path).some(test),
  });
  if (types.includes('null')) {
    yield at(' null', (value) => value === null);
    yield at(' not null', (value) => value !== null);
  }
  if (types.includes('boolean')) {
    yield at(' true', (value) => value === true);
    yield at(' false', (value) => value === false);
  }
  for (const word of Array.isArray(schema.enum) ? schema.enum : []) {
    yield at(` ${String(word)}`, (value) => value === word);
  }
  for (const alternatives of [schema.anyOf, schema.oneOf]) {
    for (const [index, node] of (Array.isArray(alternatives) ? alternatives : []).entries()) {
      const branch = schemas.resolve(node);
      yield at(` alternative ${index + 1}`, (value) => schemas.accepts(branch, value, 'response'));
    }
  }
  if (types.includes('array')) {
    for (const [words, count] of [
      ['none', 0],
      ['one', 1],
      ['many', 2],
    ] as const) {
      yield at(
        ` with ${words}`,
        (value) => Array.isArray(value) && Math.min(2, value.length) === count,
      );
    }
    // A list of lists of its own kind would never end.
    if (!ancestors.includes(schema.items)) {
      const within = [...ancestors, schema.items];
      yield* branches(schemas, schemas.resolve(schema.items), [...path, '[]'], within);
    }
  }
  const required = Array.isArray(schema.required) ? schema.required : [];
  for (const [name, node] of Object.entries(
    isJsonObject(schema.properties) ? schema.properties : {},
  )) {
    if (ancestors.includes(node)) continue;
    const property = [...path, name];
    if (!required.includes(name)) {
      const present = (body: unknown) =>
        valuesAt(body, path).filter((owner) => isJsonObject(owner));
      yield {
        label: `${property.join('.')} absent`,
        seen: (body) => present(body).some((owner) => valuesAt(owner, [name]).length === 0),
      };
      yield {
        label: `${property.join('.')} present`,
        seen: (body) => present(body).some((owner) => valuesAt(owner, [name]).length > 0),
      };
    }
    yield* branches(schemas, schemas.resolve(node), property, [...ancestors, node]);
  }
  for (const branch of Array.isArray(schema.allOf) ? schema.allOf : []) {
    yield* branches(schemas, schemas.resolve(branch), path, ancestors);
  }
}
