import type { OperationId } from '@drata-connections/types';

const paths: readonly (readonly [method: string, path: RegExp, operation: OperationId])[] = [
  ['GET', /\/connections$/, 'listConnections'],
  ['POST', /\/connections\/upload\/csv$/, 'createConnectionFromCsv'],
  ['PUT', /\/connections\/[^/]+\/upload\/csv$/, 'updateConnectionFromCsv'],
  ['POST', /\/connections\/upload\/json$/, 'createConnectionFromJson'],
  ['PUT', /\/connections\/[^/]+\/upload\/json$/, 'updateConnectionFromJson'],
];

/** The operation that a request means; undefined for none. A faulty server knows its own routes. */
export function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  return paths.find(([verb, path]) => verb === method && path.test(pathname))?.[2];
}
