import type { HttpMethod } from '@drata-connections/types/contract';

/** The fields of a path item that hold an operation (OpenAPI 3.1, section 4.8.9.1). */
export const httpMethods: readonly HttpMethod[] = [
  ...(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const),
];
