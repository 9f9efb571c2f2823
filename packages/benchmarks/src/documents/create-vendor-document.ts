import { contract } from '@drata-connections/types/contract';

const operations = 116;
const propertiesOfEach = 42;

/**
 * A document as a vendor publishes it: ours, filled up to 116 operations and about 1 MB with operations of other tags,
 * circular and unused schemas, and one provider type more.
 */
export function createVendorDocument(upstream: string): string {
  const own = JSON.parse(upstream);
  const count = operations - countOperations();
  const numbers = Array.from({ length: count }, (_, index) => index);
  return JSON.stringify(
    {
      ...own,
      paths: {
        ...own.paths,
        ...Object.fromEntries(numbers.map((index) => [`/things/${index}`, pathItem(index)])),
      },
      components: {
        ...own.components,
        schemas: {
          ...own.components.schemas,
          ...Object.fromEntries(numbers.map((index) => [`Thing${index}`, schema(index, count)])),
        },
      },
    },
    undefined,
    1,
  );
}

function countOperations(): number {
  const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);
  return Object.values(contract.paths).reduce(
    (sum, item) => sum + Object.keys(item).filter((key) => methods.has(key)).length,
    0,
  );
}

function pathItem(index: number): object {
  const content = {
    'application/json': { schema: { $ref: `#/components/schemas/Thing${index}` } },
  };
  return {
    post: {
      operationId: `Things_create${index}`,
      tags: ['Things'],
      summary: `Create thing ${index}`,
      requestBody: { required: true, content },
      responses: { 201: { description: 'The thing was created', content } },
    },
  };
}

function schema(index: number, count: number): object {
  const names = Array.from({ length: propertiesOfEach }, (_, number) => `property${number}`);
  return {
    type: 'object',
    required: names.slice(0, 20),
    properties: {
      ...Object.fromEntries(
        names.map((name, number) => [
          name,
          {
            type: ['string', 'number', 'boolean'][number % 3],
            description: `What ${name} of thing ${index} says, in a sentence of usual length.`,
            example: number % 3 === 0 ? 'text' : number % 3 === 1 ? number : true,
          },
        ]),
      ),
      next: { $ref: `#/components/schemas/Thing${(index + 1) % count}` },
    },
  };
}
