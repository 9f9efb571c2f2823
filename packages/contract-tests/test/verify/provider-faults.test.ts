import { expect, test } from 'vitest';
import { type CheckId, verifyProvider } from '../../src/index.js';
import { changeBody } from '../providers/change-body.js';
import { emulatedProvider, type Handler } from '../providers/emulated-provider.js';
import { withoutParameter } from '../providers/without-parameter.js';

const status =
  (from: number, to: number): ((next: Handler) => Handler) =>
  (next) =>
  async (request) => {
    const response = await next(request);
    return response.status === from
      ? new Response(response.body, { ...response, status: to, headers: response.headers })
      : response;
  };

/** Looks a create over as an update of nothing, so that it is refused as it has to be, and otherwise not kept. */
async function lose(next: Handler, request: Request): Promise<Response> {
  const url = request.url.replace('/connections/upload', '/connections/2147483647/upload');
  const response = await next(
    new Request(url, {
      method: 'PUT',
      headers: request.headers,
      body: await request.arrayBuffer(),
    }),
  );
  return response.status === 404 ? Response.json({}, { status: 201 }) : response;
}

type Fault = readonly [string, CheckId, (next: Handler) => Handler];

/** Faults that show while nothing is written. */
const readingFaults: readonly Fault[] = [
  [
    'a field that is dropped',
    'response-schema',
    changeBody((page) => ({ ...page, data: page.data.map(({ state: _, ...item }) => item) })),
  ],
  [
    'an id that is a string',
    'response-schema',
    changeBody((page) => ({
      ...page,
      data: page.data.map((item) => ({ ...item, id: String(item['id']) })),
    })),
  ],
  [
    'an optional field by another name',
    'undeclared-property',
    changeBody((page) => ({
      ...page,
      data: page.data.map(({ groupLabel, ...item }) => ({ ...item, group_label: groupLabel })),
    })),
  ],
  [
    'an unknown value of an enum',
    'response-schema',
    changeBody((page) => ({
      ...page,
      data: page.data.map((item) =>
        item['state'] === 'ACTIVE' ? { ...item, state: 'DORMANT' } : item,
      ),
    })),
  ],
  [
    'a date in another format',
    'response-schema',
    changeBody((page) => ({
      ...page,
      data: page.data.map((item) => ({
        ...item,
        connectedAt: item['connectedAt'] && '03/02/2026',
      })),
    })),
  ],
  [
    'connected, but never established',
    'relation',
    changeBody((page) => ({
      ...page,
      data: page.data.map((item) => ({ ...item, connectedAt: null })),
    })),
  ],
  [
    'a total that is off by one',
    'total',
    changeBody((page) => ({ ...page, total: page.total + 1 })),
  ],
  ['a page that is not the one asked for', 'paging', withoutParameter('page')],
  ['a size that is passed over', 'paging', withoutParameter('limit')],
  ['a filter that is passed over', 'filter', withoutParameter('state')],
  ['a list in a filter that is passed over', 'filter', withoutParameter('providerTypes')],
  ['an order that is passed over', 'order', withoutParameter('sort')],
  ['a direction that is passed over', 'order', withoutParameter('sortDir')],
  [
    'a default that is another',
    'default',
    changeBody((page, request) =>
      new URL(request.url).searchParams.has('limit')
        ? page
        : { ...page, limit: 10, data: page.data.slice(0, 10) },
    ),
  ],
  [
    'an error that tells another status',
    'error-body',
    (next) => async (request) => {
      const response = await next(request);
      return response.ok
        ? response
        : Response.json(
            { statusCode: 500, message: 'no', code: 1 },
            {
              status: response.status,
            },
          );
    },
  ],
  [
    'a key that is not looked at',
    'auth',
    (next) => (request) => {
      const headers = new Headers(request.headers);
      headers.set('authorization', 'Bearer emulator-key-full');
      return next(new Request(request, { headers }));
    },
  ],
  [
    'a web page in place of an error',
    'content-type',
    (next) => async (request) => {
      const response = await next(request);
      return response.status === 400
        ? new Response('<html></html>', { status: 400, headers: { 'content-type': 'text/html' } })
        : response;
    },
  ],
];

/** Faults of what writes. */
const writingFaults: readonly Fault[] = [
  ['200 where 201 is declared', 'expected-status', status(201, 200)],
  ['403 where terms are not accepted', 'access', status(412, 403)],
  ['404 for a method that is not there', 'unsupported-method', status(405, 404)],
  [
    '200 for an unknown id',
    'availability',
    (next) => async (request) => {
      const response = await next(request);
      return response.status === 404 ? Response.json({}) : response;
    },
  ],
  [
    'a write that is lost',
    'write-visible',
    (next) => (request) => {
      const isUpload =
        request.method === 'POST' && request.headers.get('authorization')?.endsWith('-full');
      // Sent to a connection that does not exist, it is looked at and not kept.
      return isUpload ? lose(next, request) : next(request);
    },
  ],
];

test.each([
  ...readingFaults.map((fault) => [...fault, false] as const),
  ...writingFaults.map((fault) => [...fault, true] as const),
])('%s is found as %s', async (_, check, wrap, allowWrites) => {
  const report = await verifyProvider({ ...emulatedProvider(wrap), allowWrites });
  const found = report.findings.filter((finding) => finding.check === check);
  expect(report.ok).toBe(false);
  expect(found[0]).toMatchObject({
    level: check === 'undeclared-property' || check === 'content-type' ? 'undeclared' : 'violation',
  });
  expect(found[0]?.caseIds.length).toBeGreaterThan(0);
});

test('the same fault is told once, with the same id in every run', async () => {
  const wrap = changeBody((page) => ({
    ...page,
    data: page.data.map((item) => ({ ...item, id: String(item['id']) })),
  }));
  const [one, other] = [
    await verifyProvider({ ...emulatedProvider(wrap), allowWrites: false }),
    await verifyProvider({ ...emulatedProvider(wrap), allowWrites: false }),
  ];
  const ids = one.findings.filter(({ check }) => check === 'response-schema').map(({ id }) => id);
  expect(ids).toEqual([
    'response-schema:listConnections:/data/*/id:200 type /data/*/id must be a number',
  ]);
  const [found] = one.findings.filter(({ check }) => check === 'response-schema');
  expect(found?.contractPointer).toBe('/components/schemas/Connection/properties/id/type');
  expect(other.findings.map(({ id }) => id)).toEqual(one.findings.map(({ id }) => id));
});

test.each(['error', 'warn', 'off'] as const)(
  'undeclared properties with the setting %s',
  async (undeclared) => {
    const wrap = changeBody((page) => ({ ...page, hasMore: false }));
    const report = await verifyProvider({
      ...emulatedProvider(wrap),
      allowWrites: false,
      undeclared,
    });
    const levels = report.findings.map(({ level }) => level);
    expect(levels).toEqual({ error: ['undeclared'], warn: ['warning'], off: [] }[undeclared]);
    expect(report.ok).toBe(undeclared !== 'error');
  },
);
