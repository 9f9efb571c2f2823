import { expect, test } from 'vitest';
import { verifyProvider } from '../../src/index.js';
import { emulatedProvider } from '../providers/emulated-provider.js';

test('the emulator keeps the contract, writes and access included', async () => {
  const provider = emulatedProvider();
  const report = await verifyProvider({ ...provider, prism: true });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ edge: 'verify', ok: true, target: provider.baseUrl });
  expect(report.cases.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
  expect(new Set(report.cases.map(({ id }) => id)).size).toBe(report.cases.length);
  const statuses = report.coverage.points.filter(({ kind }) => kind === 'status');
  const exercised = statuses.filter((point) => point.exercised).map(({ name }) => name);
  expect([...new Set(exercised)].sort()).toEqual([
    '200',
    '201',
    '400',
    '401',
    '402',
    '403',
    '404',
    '412',
  ]);
});

test('no key is anywhere in a report, those that are refused included', async () => {
  const provider = emulatedProvider((next) => async (request) => {
    const response = await next(request);
    if (response.status === 404) return new Response('<html></html>', { status: 404 });
    if (response.status !== 401) return response;
    // A server that echoes what it was sent.
    const message = `unknown: ${request.headers.get('authorization')}`;
    return Response.json({ statusCode: 401, message, code: 1, sent: true }, { status: 401 });
  });
  const report = await verifyProvider(provider);
  const text = JSON.stringify(report);
  expect(text.includes('unknown: Bearer <redacted>')).toBe(true);
  expect(report.findings.some(({ reproduce }) => reproduce?.includes('"$DRATA_API_KEY"'))).toBe(
    true,
  );
  // `ful`, because a case sends the key without its last character.
  for (const kind of ['ful', 'read-only', 'no-terms', 'no-plan', 'expired', 'feature-off']) {
    expect(text.includes(`emulator-key-${kind}`), kind).toBe(false);
  }
});

test('without being allowed to write it only reads, and names what it left out', async () => {
  const methods = new Set<string>();
  const { allowWrites: _, ...provider } = emulatedProvider((next) => (request) => {
    methods.add(request.method);
    return next(request);
  });
  const report = await verifyProvider(provider);
  // HEAD and OPTIONS read, too (RFC 9110, section 9.2.1).
  expect([...methods].sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
  expect(report.ok).toBe(true);
  expect(report.cases.filter(({ skipped }) => skipped !== undefined)).toHaveLength(4);
});

test('writes need a connection that is named for them', async () => {
  const { connectionId: _, ...provider } = emulatedProvider();
  await expect(verifyProvider(provider)).rejects.toThrow(
    /^Failed to allow writes: no connection is named/,
  );
});

test('only the named connection is written to', async () => {
  const written = new Set<string>();
  const provider = emulatedProvider((next) => async (request) => {
    const response = await next(request);
    const id = /connections\/([^/]+)\/upload/.exec(request.url)?.[1];
    if (id !== undefined && response.ok) written.add(id);
    return response;
  });
  await verifyProvider(provider);
  expect([...written]).toEqual([String(provider.connectionId)]);
});
