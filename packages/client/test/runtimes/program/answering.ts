import { formRequest } from '../api/form-request.js';
import { plainRequest } from '../api/plain-request.js';
import { errorOf } from './error-of.js';
import type { Scenario } from './scenario.js';
import { show } from './show.js';

const received = [plainRequest('GET /connections')];

/** A list that fails by its answer. */
const failing = (name: string, reason: string, details: object): Scenario => ({
  run: ({ client }) => errorOf(client({ retry: false }).connections.list()),
  outcome: { name, reason: `Failed to list connections: ${reason}`, attempts: 1, ...details },
  received,
});

const redirected = {
  name: 'DrataResponseError',
  reason: 'Failed to list connections: it was redirected, and no redirect is followed',
  attempts: 1,
  status: 307,
};
const redirectedUpload = {
  ...redirected,
  reason: 'Failed to update connection from csv: it was redirected, and no redirect is followed',
};

/** Answers that make errors. What the server says repeats the API key, and names a person. */
export const answering: Readonly<Record<string, Scenario>> = {
  'status: 401': failing('DrataAuthenticationError', '401 Unauthorized', { status: 401, code: 17 }),
  'status: 412': failing('DrataTermsError', '412 Precondition Failed', { status: 412, code: 17 }),
  'status: 429': failing('DrataRateLimitError', '429 Too Many Requests', {
    status: 429,
    code: 17,
    retryAfterMs: 9000,
  }),
  'status: 500': failing('DrataServerError', '500 Internal Server Error', {
    status: 500,
    code: 17,
  }),

  'answer: no JSON': failing('DrataResponseError', '200, but the body is no JSON', {
    status: 200,
  }),
  'answer: not a page': failing(
    'DrataResponseError',
    '200, but the body is not what the contract says',
    { status: 200 },
  ),

  'answer: redirect to another host': {
    run: async ({ client, csv, path }) => {
      const { connections, http } = client();
      return {
        list: await errorOf(connections.list()),
        http: await errorOf(http.GET('/connections')),
        text: await errorOf(connections.updateFromCsv(1, { file: csv })),
        stream: await errorOf(connections.updateFromCsv(2, { path })),
      };
    },
    outcome: ({ redirectStatus }: { redirectStatus: number }) => ({
      list: redirected,
      http: redirected,
      text: redirectedUpload,
      stream: { ...redirectedUpload, status: redirectStatus },
    }),
    received: ({ framing }) => [
      ...received,
      ...received,
      formRequest('PUT /connections/1/upload/csv', 'length'),
      formRequest('PUT /connections/2/upload/csv', framing),
    ],
  },

  'the client itself': {
    run: async ({ client, apiKey }) => {
      const { connections, http } = client({ headers: { 'x-team': 'audit' } });
      show({ connections, http });
      show(client({ apiKey: () => apiKey }));
      return Object.keys(connections).length > 0;
    },
    outcome: true,
    received: [],
  },
};
