import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import { asForm } from '../wire/as-form.js';
import { isForm } from '../wire/is-form.js';
import { writeBody } from '../wire/write-body.js';
import type { BodyPoint } from './body-point.js';
import { distinctItems } from './distinct-items.js';
import { isOfOtherSide } from './is-of-other-side.js';
import { sampleValue } from './sample-value.js';
import { tellingValues } from './telling-values.js';
import { textEdges } from './text-edges.js';
import type { ValuePath } from './value-path.js';
import { valuesAt } from './values-at.js';
import { withValueAt } from './with-value-at.js';

/**
 * The bodies of a media type that are worth sending: each optional property absent, each array with none, one and many
 * items, and each telling value of each property; always one change to a body with everything in it.
 */
export function bodyPoints(
  schemas: ContractSchemas,
  { mediaType, schema }: Pick<ContractContent, 'mediaType' | 'schema'>,
): readonly BodyPoint[] {
  const whole = sampleValue(schemas, schema, true);
  return [...changes(schemas, schema, [], [])]
    .map(({ path, label, value, seen }) => ({
      label,
      value: withValueAt(whole, path, value),
      seenIn: (body: unknown) =>
        value === undefined
          ? valuesAt(body, path.slice(0, -1)).some(
              (parent) => valuesAt(parent, path.slice(-1)).length === 0,
            )
          : valuesAt(body, path).some(seen),
    }))
    .filter((point) => schemas.accepts(schema, point.value) && canBeSent(mediaType, point));
}

/** Whether a body says on the wire what it is sent for: a text that is empty is no body, and a form holds no null. */
function canBeSent(mediaType: string, { value, seenIn }: BodyPoint): boolean {
  if (isForm(mediaType) && isJsonObject(value)) return seenIn(asForm(value));
  return writeBody(mediaType, value) !== '';
}

interface Change {
  readonly path: ValuePath;
  readonly label: string;
  readonly value: unknown;
  readonly seen: (value: unknown) => boolean;
}

function* changes(
  schemas: ContractSchemas,
  schema: JsonSchema,
  path: ValuePath,
  ancestors: readonly unknown[],
): Generator<Change> {
  const types = schemaTypes(schema);
  const name = path.join('.').replaceAll('.[]', '[]') || 'body';
  if (types.includes('object')) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const [key, node] of Object.entries(
      isJsonObject(schema.properties) ? schema.properties : {},
    )) {
      if (ancestors.includes(node) || isOfOtherSide(schemas.resolve(node), 'request')) continue;
      const property = [...path, key];
      if (!required.includes(key)) {
        yield {
          path: property,
          label: `${[name, key].join('.')} absent`,
          value: undefined,
          seen: () => false,
        };
      }
      yield* changes(schemas, schemas.resolve(node), property, [...ancestors, node]);
    }
  } else if (types.includes('array')) {
    const item = sampleValue(schemas, schemas.resolve(schema.items), true);
    for (const [words, items] of [
      ['no item', []],
      ['one item', [item]],
      ['many items', distinctItems(schemas, schema, item)],
    ] as const) {
      const seen = (value: unknown) =>
        Array.isArray(value) && Math.min(value.length, 2) === items.length;
      yield { path, label: `${name} with ${words}`, value: items, seen };
    }
    // A list of lists of its own kind would never end.
    if (ancestors.includes(schema.items)) return;
    const within = [...ancestors, schema.items];
    yield* changes(schemas, schemas.resolve(schema.items), [...path, '[]'], within);
  } else {
    const sample = sampleValue(schemas, schema, true);
    const values = [...tellingValues(schemas, schema), ...textEdges(schemas, schema, sample)];
    for (const { label, value } of values) {
      // What is in a file is not told apart: a multipart part is seen by its name.
      const file = schema.format === 'binary';
      const seen = (other: unknown) => file || isDeepStrictEqual(other, value);
      yield { path, label: file ? `${name} as a file` : `${name} = ${label}`, value, seen };
    }
  }
}
