import type { JsonObject } from '../../../src/document/json.js';
import type { Bump } from '../../../src/index.js';

/** A kind of change to a schema, and what it deserves in each direction. */
export interface Mutation {
  readonly name: string;
  readonly sent: Bump;
  readonly received: Bump;
  /** Changes the schema; false if it does not apply to it. */
  readonly apply: (schema: JsonObject) => boolean;
}

function isText(schema: JsonObject): boolean {
  return [schema['type']].flat().includes('string') && schema['enum'] === undefined;
}

function isNumber(schema: JsonObject): boolean {
  return ['number', 'integer'].some((type) => [schema['type']].flat().includes(type));
}

function hasStrings(schema: JsonObject): boolean {
  const { enum: values } = schema;
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}

function change(schema: JsonObject, applies: boolean, keys: JsonObject): boolean {
  if (applies) Object.assign(schema, keys);
  return applies;
}

export const mutations: readonly Mutation[] = [
  {
    name: 'a description changes',
    sent: 'patch',
    received: 'patch',
    apply: (schema) => change(schema, true, { description: 'Other words.' }),
  },
  {
    name: 'something is deprecated',
    sent: 'minor',
    received: 'minor',
    apply: (schema) => change(schema, schema['deprecated'] !== true, { deprecated: true }),
  },
  {
    name: 'a text gets shorter',
    sent: 'major',
    received: 'minor',
    apply: (schema) => change(schema, isText(schema), { maxLength: 2 }),
  },
  {
    name: 'a text gets a pattern',
    sent: 'major',
    received: 'minor',
    apply: (schema) => change(schema, isText(schema), { pattern: '^other$' }),
  },
  {
    name: 'a text becomes a flag',
    sent: 'major',
    received: 'major',
    apply: (schema) =>
      change(
        schema,
        schema['type'] === 'string' &&
          schema['format'] !== 'binary' &&
          schema['anyOf'] === undefined,
        { type: 'boolean' },
      ),
  },
  {
    name: 'a number gets smaller',
    sent: 'major',
    received: 'minor',
    apply: (schema) =>
      change(schema, isNumber(schema) && schema['enum'] === undefined, { maximum: 0 }),
  },
  {
    name: 'a value is added to an enum of strings',
    sent: 'minor',
    received: 'minor',
    apply: (schema) => {
      const { enum: values } = schema;
      return (
        hasStrings(schema) &&
        Array.isArray(values) &&
        change(schema, true, { enum: [...values, 'SOMETHING_NEW'] })
      );
    },
  },
  {
    name: 'a value is removed from an enum of strings',
    sent: 'major',
    received: 'minor',
    apply: (schema) => {
      const { enum: values, default: usual } = schema;
      if (!Array.isArray(values) || !hasStrings(schema)) return false;
      const gone = values.findLast((value) => value !== usual);
      return change(schema, true, { enum: values.filter((value) => value !== gone) });
    },
  },
  {
    name: 'null is allowed',
    sent: 'minor',
    received: 'major',
    apply: (schema) => {
      const { type } = schema;
      const applies =
        typeof type === 'string' && schema['enum'] === undefined && schema['nullable'] !== true;
      return change(schema, applies, { type: [type ?? null, 'null'] });
    },
  },
  {
    name: 'a list may not be empty',
    sent: 'major',
    received: 'minor',
    apply: (schema) =>
      change(schema, schema['type'] === 'array' && schema['minItems'] === undefined, {
        minItems: 1,
      }),
  },
  {
    name: 'a list may not repeat itself',
    sent: 'major',
    received: 'minor',
    apply: (schema) =>
      change(schema, schema['type'] === 'array' && schema['uniqueItems'] !== true, {
        uniqueItems: true,
      }),
  },
  {
    name: 'an object takes no further properties',
    sent: 'major',
    received: 'minor',
    apply: (schema) =>
      change(
        schema,
        schema['properties'] !== undefined && schema['additionalProperties'] === undefined,
        { additionalProperties: false },
      ),
  },
];
