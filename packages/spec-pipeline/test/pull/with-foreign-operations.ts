import type { JsonObject } from '../../src/document/json.js';
import { readObject } from '../../src/document/read-object.js';

/** A document with operations of another tag beside its own: circular and unused schemas, a discriminator, links. */
export function withForeignOperations(document: JsonObject, count: number): JsonObject {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const schema = (index: number): JsonObject => ({
    type: 'object',
    // No rule of the house asks for descriptions here.
    required: ['name', 'id'],
    properties: {
      id: { type: 'string', format: 'uuid', readOnly: true },
      name: { type: ['string', 'null'], enum: ['small', 'large', null] },
      parent: { $ref: `#/components/schemas/Widget${index}` },
      next: { $ref: `#/components/schemas/Widget${(index + 1) % count}` },
      shape: { $ref: '#/components/schemas/Shape' },
    },
  });
  const components = readObject(document, 'components');
  return {
    ...document,
    tags: [...(Array.isArray(document['tags']) ? document['tags'] : []), { name: 'Widgets' }],
    'x-tagGroups': [{ name: 'All', tags: ['Connections', 'Widgets'] }],
    paths: {
      ...Object.fromEntries(
        numbers.map((index) => [
          `/widgets/${index}/{id}`,
          {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            patch: {
              operationId: `Widgets_patch${index}`,
              tags: ['Widgets'],
              requestBody: {
                content: {
                  'application/json': { schema: { $ref: `#/components/schemas/Widget${index}` } },
                },
              },
              responses: {
                200: {
                  description: 'Patched',
                  content: {
                    'application/json': { schema: { $ref: `#/components/schemas/Widget${index}` } },
                  },
                  links: { again: { operationId: `Widgets_patch${index}` } },
                },
              },
            },
          },
        ]),
      ),
      ...readObject(document, 'paths'),
    },
    components: {
      ...components,
      schemas: {
        ...readObject(components, 'schemas'),
        ...Object.fromEntries(numbers.map((index) => [`Widget${index}`, schema(index)])),
        Unused: { type: 'object', properties: { self: { $ref: '#/components/schemas/Unused' } } },
        Shape: {
          type: 'object',
          required: ['kind'],
          properties: { kind: { type: 'string' } },
          discriminator: { propertyName: 'kind', mapping: { round: 'Circle' } },
        },
        Circle: {
          allOf: [
            { $ref: '#/components/schemas/Shape' },
            { type: 'object', properties: { radius: { type: 'number' } } },
          ],
        },
      },
    },
  };
}
