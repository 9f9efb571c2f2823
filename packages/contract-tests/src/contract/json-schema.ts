/** The keywords of JSON Schema 2020-12 that values are derived from, each still to be narrowed. */
export interface JsonSchema {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: unknown;
  readonly format?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly exclusiveMinimum?: unknown;
  readonly exclusiveMaximum?: unknown;
  readonly multipleOf?: unknown;
  readonly minLength?: unknown;
  readonly maxLength?: unknown;
  readonly minItems?: unknown;
  readonly maxItems?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
  readonly required?: unknown;
  readonly pattern?: unknown;
  readonly uniqueItems?: unknown;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: unknown;
  readonly unevaluatedProperties?: unknown;
  readonly readOnly?: unknown;
  readonly writeOnly?: unknown;
  /** The part of a response that the value repeats: `status`. */
  readonly 'x-equals'?: unknown;
  /** Pairs of schemas, of which the second holds wherever the first does. */
  readonly 'x-implies'?: unknown;
  /** The property that tells the items of an array apart. */
  readonly 'x-unique'?: unknown;
  readonly allOf?: unknown;
  readonly anyOf?: unknown;
  readonly oneOf?: unknown;
}
