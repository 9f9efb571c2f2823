import type { Attempt } from '../../src/index.js';

/** An attempt as the client makes it. */
export function sampleAttempt(properties: Partial<Attempt> = {}): Attempt {
  return {
    operationId: 'listConnections',
    method: 'GET',
    url: 'https://public-api.drata.com/public/connections',
    pathTemplate: '/connections',
    number: 1,
    headers: {},
    startedAt: 0,
    ...properties,
  };
}
