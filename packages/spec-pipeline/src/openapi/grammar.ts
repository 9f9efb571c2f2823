import { methods } from './methods.js';
import type { Kind, Shape } from './shape.js';

const data: Shape = { data: true };
const words: Shape = { set: data };
const kind = (name: string): Shape => ({ kind: name });
const map = (shape: Shape): Shape => ({ map: shape });
const list = (shape: Shape): Shape => ({ list: shape });
const set = (shape: Shape): Shape => ({ set: shape });

const schema = kind('schema');
const content = map(kind('mediaType'));
const examples = map(kind('example'));
const headers = map(kind('header'));

const ANNOTATED: Kind = [
  ['$ref', data],
  ['summary', data],
  ['description', data],
];

const VALUE: Kind = [
  ['deprecated', data],
  ['description', data],
  ['style', data],
  ['explode', data],
  ['allowReserved', data],
  ['allowEmptyValue', data],
  ['schema', schema],
  ['content', content],
  ['example', data],
  ['examples', examples],
];

/**
 * The kinds of objects of OpenAPI 3.0 and 3.1 (https://spec.openapis.org/oas/v3.1.1) and of their schemas. What is not
 * listed is plain data. The order of servers, of examples and of what lies in plain data means something; that of
 * parameters, tags, enums, alternatives and requirements does not.
 */
export const grammar: Readonly<Record<string, Kind>> = {
  document: [
    ['openapi', data],
    ['jsonSchemaDialect', data],
    ['info', kind('info')],
    ['externalDocs', data],
    ['servers', list(kind('server'))],
    ['security', set(map(words))],
    ['tags', set(kind('tag'))],
    ['paths', map(kind('pathItem'))],
    ['webhooks', map(kind('pathItem'))],
    ['components', kind('components')],
  ],
  info: [
    ['title', data],
    ['version', data],
    ['summary', data],
    ['description', data],
  ],
  server: [
    ['url', data],
    ['description', data],
    ['variables', map(kind('serverVariable'))],
  ],
  serverVariable: [
    ['default', data],
    ['description', data],
    ['enum', words],
  ],
  tag: [
    ['name', data],
    ['description', data],
  ],
  components: [
    ['securitySchemes', map(kind('securityScheme'))],
    ['parameters', map(kind('parameter'))],
    ['headers', headers],
    ['requestBodies', map(kind('requestBody'))],
    ['responses', map(kind('response'))],
    ['examples', examples],
    ['links', map(kind('link'))],
    ['callbacks', map(map(kind('pathItem')))],
    ['pathItems', map(kind('pathItem'))],
    ['schemas', map(schema)],
  ],
  pathItem: [
    ...ANNOTATED,
    ['servers', list(kind('server'))],
    ['parameters', set(kind('parameter'))],
    ...methods.map((method) => [method, kind('operation')] as const),
  ],
  operation: [
    ['operationId', data],
    ['tags', words],
    ['summary', data],
    ['description', data],
    ['externalDocs', data],
    ['deprecated', data],
    ['security', set(map(words))],
    ['servers', list(kind('server'))],
    ['parameters', set(kind('parameter'))],
    ['requestBody', kind('requestBody')],
    ['responses', map(kind('response'))],
    ['callbacks', map(map(kind('pathItem')))],
  ],
  parameter: [['$ref', data], ['name', data], ['in', data], ['required', data], ...VALUE],
  header: [['$ref', data], ['required', data], ...VALUE],
  requestBody: [
    ['$ref', data],
    ['required', data],
    ['description', data],
    ['content', content],
  ],
  response: [
    ...ANNOTATED,
    ['headers', headers],
    ['content', content],
    ['links', map(kind('link'))],
  ],
  mediaType: [
    ['schema', schema],
    ['encoding', map(kind('encoding'))],
    ['example', data],
    ['examples', examples],
  ],
  encoding: [
    ['contentType', data],
    ['headers', headers],
  ],
  example: [...ANNOTATED, ['value', data]],
  link: [
    ['$ref', data],
    ['operationId', data],
    ['operationRef', data],
    ['description', data],
    ['server', kind('server')],
  ],
  securityScheme: [
    ['$ref', data],
    ['type', data],
    ['scheme', data],
    ['bearerFormat', data],
    ['name', data],
    ['in', data],
    ['description', data],
    ['flows', data],
  ],
  schema: [
    ['$ref', data],
    ['$id', data],
    ['$schema', data],
    ['$anchor', data],
    ['title', data],
    ['type', words],
    ['format', data],
    ['nullable', data],
    ['deprecated', data],
    ['readOnly', data],
    ['writeOnly', data],
    ['contentMediaType', data],
    ['contentEncoding', data],
    ['minimum', data],
    ['exclusiveMinimum', data],
    ['maximum', data],
    ['exclusiveMaximum', data],
    ['multipleOf', data],
    ['minLength', data],
    ['maxLength', data],
    ['pattern', data],
    ['minItems', data],
    ['maxItems', data],
    ['uniqueItems', data],
    ['minProperties', data],
    ['maxProperties', data],
    ['description', data],
    ['externalDocs', data],
    ['default', data],
    ['const', data],
    ['enum', words],
    ['required', words],
    ['properties', map(schema)],
    ['patternProperties', map(schema)],
    ['propertyNames', schema],
    ['additionalProperties', schema],
    ['unevaluatedProperties', schema],
    ['dependentRequired', map(words)],
    ['dependentSchemas', map(schema)],
    ['prefixItems', list(schema)],
    ['items', schema],
    ['unevaluatedItems', schema],
    ['contains', schema],
    ['minContains', data],
    ['maxContains', data],
    ['contentSchema', schema],
    ['allOf', set(schema)],
    ['oneOf', set(schema)],
    ['anyOf', set(schema)],
    ['not', schema],
    ['if', schema],
    ['then', schema],
    ['else', schema],
    ['discriminator', kind('discriminator')],
    ['example', data],
    ['examples', data],
    ['$defs', map(schema)],
    ['xml', data],
  ],
  discriminator: [
    ['propertyName', data],
    ['mapping', map(data)],
  ],
};
