import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { createServer } from '@stoplight/prism-http-server';
import { httpMethods } from '../contract/http-methods.js';

/** The operations of a document, as Prism's server takes them. */
export type PrismOperations = Parameters<typeof createServer>[0];

/**
 * Reads the operations of a document for Prism, as `getHttpOperationsFromSpec` of `@stoplight/prism-http` does it, but
 * for one thing: references stay references. That function writes out what each of them refers to, which never ends
 * where a hundred schemas hold each other.
 *
 * The dialect that OpenAPI 3.1 prescribes is filled in where it is missing: Prism would read schemas as draft 7.
 * Parameters it reads as draft 7 all the same.
 *
 * Callbacks are left out: Prism's mock would send them, to whatever address a request names.
 */
export async function toPrismOperations(contract: OpenApiDocument): Promise<PrismOperations> {
  // Loaded when needed, like Prism itself.
  const [{ transformOas3Operations }, { bundleTarget }] = await Promise.all([
    import('@stoplight/http-spec/oas3/operation'),
    import('@stoplight/json'),
  ]);
  const document = {
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    ...structuredClone(contract),
  };
  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) Reflect.deleteProperty(item[method] ?? {}, 'callbacks');
  }
  return transformOas3Operations(document).map((operation) =>
    // Each has a copy of its own of what it refers to: Prism changes schemas in place.
    bundleTarget({ document: { ...document, __target__: operation }, path: '#/__target__' }),
  );
}
