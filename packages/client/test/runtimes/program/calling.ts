import { formRequest } from '../api/form-request.js';
import { plainRequest } from '../api/plain-request.js';
import type { Scenario } from './scenario.js';

const staff = { filename: 'staff.csv' };
const staffFile = (csv: string): File => new File([csv], staff.filename, { type: 'text/csv' });

/** What `client.http` sends and reads. */
export const calling: Readonly<Record<string, Scenario>> = {
  'http: a list': {
    run: async ({ client }) => {
      const { status, data } = await client().http.GET('/connections', {
        params: { query: { limit: 2, providerTypes: ['MDM', 'HRIS'] } },
      });
      return { status, total: status === 200 && data.total };
    },
    outcome: { status: 200, total: 7 },
    received: [plainRequest('GET /connections?limit=2&providerTypes=MDM&providerTypes=HRIS')],
  },

  'http: a ready form': {
    run: async ({ client, csv }) => {
      const body = new FormData();
      body.append('file', staffFile(csv));
      body.append('note', 'für alle');
      const { response } = await client().http.POST('/connections/upload/csv', { body });
      return response.status;
    },
    outcome: 201,
    received: [
      {
        ...formRequest('POST /connections/upload/csv', 'length'),
        body: [
          { name: 'file', ...staff, type: 'text/csv', isWhole: true },
          { name: 'note', value: 'für alle' },
        ],
      },
    ],
  },

  'http: a typed form': {
    run: async ({ client, csv }) => {
      const { response } = await client().http.PUT('/connections/{id}/upload/csv', {
        params: { path: { id: 7 } },
        body: { file: staffFile(csv) },
      });
      return response.status;
    },
    outcome: 200,
    received: [formRequest('PUT /connections/7/upload/csv', 'length', staff)],
  },

  'http: JSON': {
    run: async ({ client }) => {
      const { response } = await client().http.POST('/connections/upload/json', {
        body: { personnelData: [] },
      });
      return response.status;
    },
    outcome: 201,
    received: [
      {
        ...plainRequest('POST /connections/upload/json'),
        contentType: 'application/json',
        framing: 'length',
        body: { people: 0 },
      },
    ],
  },

  'http: an answer as text': {
    run: async ({ client }) => {
      const { data } = await client().http.GET('/connections', { parseAs: 'text' });
      return JSON.parse(`${data}`).total;
    },
    outcome: 7,
    received: [plainRequest('GET /connections')],
  },

  'http: a refusal': {
    run: async ({ client }) => {
      const { status, error } = await client({ retry: false }).http.GET('/connections');
      return { status, error };
    },
    outcome: {
      status: 403,
      error: { statusCode: 403, message: 'ada@example.com: [redacted]', code: 17 },
    },
    received: [plainRequest('GET /connections')],
  },

  'http: middleware': {
    run: async ({ client, csv, apiKey }) => {
      const drata = client();
      const seen: unknown[] = [];
      drata.http.use({
        onRequest: ({ request }) => {
          request.headers.set('x-team', 'audit');
          return request;
        },
        onResponse: async ({ request, response }) => {
          const text = await response.text();
          const isWithoutKey = ![...request.headers.values()].join().includes(apiKey);
          seen.push([request.method, response.status, isWithoutKey]);
          return new Response(text, response);
        },
      });
      const { total } = await drata.connections.list({ limit: 2 });
      await drata.connections.updateFromCsv(7, { file: new Blob([csv]).stream() });
      const body = new FormData();
      body.append('file', staffFile(csv));
      await drata.http.POST('/connections/upload/csv', { body });
      return { total, seen };
    },
    outcome: {
      total: 7,
      seen: [
        ['GET', 200, true],
        ['PUT', 200, true],
        ['POST', 201, true],
      ],
    },
    received: [
      plainRequest('GET /connections?limit=2'),
      formRequest('PUT /connections/7/upload/csv', 'chunks'),
      formRequest('POST /connections/upload/csv', 'length', staff),
    ].map((request) => ({ ...request, team: 'audit' })),
  },
};
