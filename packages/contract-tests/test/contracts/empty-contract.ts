import type { OpenApiDocument } from '@drata-connections/types/contract';

/** A contract without an operation, a component or a credential: what a test is about is added to it. */
export const emptyContract: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Empty', version: '1' },
  paths: {},
};
