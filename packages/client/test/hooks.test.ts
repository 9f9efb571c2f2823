import { describe, expect, it, vi } from 'vitest';
import { type Attempt, createDrataClient, type DrataHooks } from '../src/index.js';
import { samplePage } from './sample-page.js';
import { scriptedFetch } from './scripted-fetch.js';

const names = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const;

function recordingHooks(): { hooks: DrataHooks; seen: [keyof DrataHooks, Attempt, Attempt][] } {
  const seen: [keyof DrataHooks, Attempt, Attempt][] = [];
  const hooks = Object.fromEntries(
    names.map((name) => [name, (attempt: Attempt) => seen.push([name, attempt, { ...attempt }])]),
  );
  return { hooks, seen };
}

const base = { apiKey: 'secret-key', rateLimit: false, retry: { baseDelayMs: 0 } } as const;
const success = () => Response.json(samplePage);

describe('hooks', () => {
  it('see each attempt as one object, in order, with times', async () => {
    const { hooks, seen } = recordingHooks();
    const { fetch } = scriptedFetch(
      new Response('', { status: 503 }),
      new TypeError('no'),
      success,
    );
    await createDrataClient({ ...base, fetch, hooks }).connections.list({ page: 2 });
    expect(seen.map(([name, { number }]) => `${number} ${name}`)).toEqual([
      '1 onRequest',
      '1 onResponse',
      '1 onError',
      '1 onRetry',
      '2 onRequest',
      '2 onError',
      '2 onRetry',
      '3 onRequest',
      '3 onResponse',
    ]);
    expect(new Set(seen.map(([, attempt]) => attempt)).size).toBe(3);
    expect(seen[0]?.[2]).toMatchObject({
      operationId: 'listConnections',
      method: 'GET',
      url: 'https://public-api.drata.com/public/connections?page=2',
      pathTemplate: '/connections',
      startedAt: expect.closeTo(Date.now(), -4),
    });
    expect(seen[1]?.[2]).toMatchObject({ status: 503, response: { status: 503 } });
    expect(seen[1]?.[2].durationMs).toBeGreaterThanOrEqual(0);
    expect(seen[3]?.[2]).toMatchObject({ delayMs: 0, error: { name: 'DrataServerError' } });
    expect(seen[6]?.[2]).toMatchObject({ error: { name: 'DrataConnectionError' } });
  });

  it('may add headers, and do not see the key', async () => {
    const { hooks, seen } = recordingHooks();
    const { fetch, requests } = scriptedFetch(success);
    const trace: DrataHooks = {
      onRequest: ({ headers, number }) => {
        headers['traceparent'] = `t${number}`;
      },
    };
    const { connections } = createDrataClient({ ...base, fetch, hooks });
    await connections.list({}, { hooks: trace });
    expect(requests[0]?.headers.get('traceparent')).toBe('t1');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-key');
    expect(JSON.stringify(seen)).not.toContain('secret-key');
  });

  it('do not break a call by what they throw', async () => {
    const hooks = Object.fromEntries(
      names.map((name) => [
        name,
        () => {
          throw new Error('mine');
        },
      ]),
    );
    const { fetch } = scriptedFetch(new Response('', { status: 503 }), success);
    const { connections } = createDrataClient({ ...base, fetch, hooks });
    expect((await connections.list()).total).toBe(1);
  });

  it('see a refusal of `client.http`, too', async () => {
    const { hooks, seen } = recordingHooks();
    const { fetch } = scriptedFetch(() => new Response('', { status: 412 }));
    const { http } = createDrataClient({ ...base, fetch, hooks });
    expect((await http.GET('/connections')).status).toBe(412);
    expect(seen.at(-1)?.[0]).toBe('onError');
    expect(seen.at(-1)?.[1].error).toMatchObject({ name: 'DrataTermsError' });
  });
});

describe('logger', () => {
  async function logOf(level?: 'debug' | 'info' | 'warn' | 'error' | 'off') {
    const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const logger = level === undefined ? log : { ...log, level };
    const { fetch } = scriptedFetch(
      new Response('', { status: 503 }),
      () => new Response('secret-key ada@example.com', { status: 403 }),
    );
    const { connections } = createDrataClient({ ...base, fetch, logger });
    await connections.list().catch(() => {});
    const lines = Object.entries(log).flatMap(([name, { mock }]) => mock.calls.map(() => name));
    return { lines, text: JSON.stringify(Object.values(log).map(({ mock }) => mock.calls)), log };
  }

  it.each([
    [undefined, ['warn', 'error']],
    ['debug', ['debug', 'debug', 'debug', 'debug', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['off', []],
  ] as const)('with the level %s writes %j', async (level, expected) => {
    expect((await logOf(level)).lines).toEqual(expected);
  });

  it('tells what happened, and nothing that is secret or personal', async () => {
    const { log, text } = await logOf('debug');
    expect(log.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Retry: Failed to list connections: 503/),
      expect.objectContaining({
        number: 1,
        status: 503,
        operationId: 'listConnections',
        delayMs: 0,
      }),
    );
    expect(log.error.mock.calls[0]?.[0]).toContain('`connections-get`');
    expect(text).not.toMatch(/secret-key|ada@|authorization/i);
  });

  it('may be `console`', () => {
    expect(() => createDrataClient({ ...base, logger: console })).not.toThrow();
  });
});
