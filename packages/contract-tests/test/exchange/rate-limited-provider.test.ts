import { createEmulator } from '@drata-connections/emulator';
import { expect, test } from 'vitest';
import { verifyProvider } from '../../src/index.js';
import { ownContract } from '../contracts/own-contract.js';

const noon = Date.parse('2026-09-01T12:00:00.000Z');

/** An emulator whose minute never ends, and what was sent to it. */
function openLimited(admin: boolean) {
  const sent: string[] = [];
  const emulator = createEmulator({
    connections: 20,
    clock: () => noon,
    rateLimit: { requestsPerMinute: 150 },
    admin,
  });
  const fetch = (request: Request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname}`);
    return emulator.fetch(request);
  };
  const baseUrl = `http://127.0.0.1:9${emulator.basePath}`;
  const apiKey = emulator.apiKeys.full;
  return { sent, options: { baseUrl, apiKey, fetch, prism: false, contract: ownContract } };
}

test('an emulator has its limit lifted: nothing is waited for, and everything is checked', async () => {
  const { sent, options } = openLimited(true);
  const waits: number[] = [];
  const { ok, requests } = await verifyProvider({ ...options, onWait: (ms) => waits.push(ms) });
  expect(ok).toBe(true);
  expect(requests).toBeGreaterThan(150);
  expect(waits).toEqual([]);
  expect(sent).toContain('DELETE /__emulator/rate-limit');
});

test('a server without that surface is asked for it once, and waited for', async () => {
  const { sent, options } = openLimited(false);
  const stop = new AbortController();
  const waits: number[] = [];
  const run = verifyProvider({
    ...options,
    signal: stop.signal,
    onWait: (ms) => {
      waits.push(ms);
      stop.abort(new Error('waited for'));
    },
  });
  await expect(run).rejects.toThrow('waited for');
  expect(waits).toEqual([60_000]);
  expect(sent.filter((line) => line.includes('__emulator'))).toEqual(['GET /__emulator']);
});

test('a server that is not this machine is never asked for it', async () => {
  const { sent, options } = openLimited(true);
  const stop = new AbortController();
  const limited = (request: Request) =>
    sent.length < 3
      ? options.fetch(request)
      : Promise.resolve(new Response(null, { status: 429, headers: { 'retry-after': '30' } }));
  const run = verifyProvider({
    ...options,
    baseUrl: 'http://api.example.com/public',
    fetch: limited,
    requestsPerMinute: 250,
    signal: stop.signal,
    onWait: () => stop.abort(new Error('waited for')),
  });
  await expect(run).rejects.toThrow('waited for');
  expect(sent.some((line) => line.includes('__emulator'))).toBe(false);
});
