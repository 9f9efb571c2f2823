import { expect, test } from 'vitest';
import { fuzzProvider, ProviderError, verifyProvider } from '../../src/index.js';
import { ownContract } from '../contracts/own-contract.js';
import { serve } from '../providers/serve.js';

const apiKey = 'a-key-of-nobody';

async function reasonOf(baseUrl: string, contract = ownContract): Promise<string> {
  const reasons = await Promise.all(
    [verifyProvider, fuzzProvider].map((check) =>
      check({ baseUrl, apiKey, contract }).then(
        () => 'nothing',
        (error: unknown) =>
          error instanceof ProviderError ? error.message : `no ProviderError: ${String(error)}`,
      ),
    ),
  );
  expect(new Set(reasons).size).toBe(1);
  expect(reasons[0]).toMatch(/^Failed to [^\n]+\.[^\n]*$/);
  expect(reasons[0]).not.toContain(apiKey);
  return reasons[0] ?? '';
}

test('nobody who answers', async () => {
  const closed = await serve(() => undefined).then((url) => url);
  const port = Number(new URL(closed).port);
  expect(await reasonOf(`http://127.0.0.1:${port === 1 ? 2 : 1}/public`)).toMatch(
    /nothing answers/,
  );
});

test('a name that nobody has', async () => {
  expect(await reasonOf('http://nobody.invalid/public')).toMatch(
    /nothing answers: .*(ENOTFOUND|EAI_AGAIN)/,
  );
});

test('TLS where there is none', async () => {
  const url = await serve((_, reply) => reply.end());
  expect(await reasonOf(url.replace('http:', 'https:'))).toMatch(/the TLS connection failed/);
});

test('a redirect in a loop', async () => {
  const url = await serve((request, reply) =>
    reply.writeHead(302, { location: request.url ?? '/' }).end(),
  );
  expect(await reasonOf(url)).toMatch(/it redirects in a loop/);
});

test("a redirect to the vendor's host is not followed", async () => {
  const location = 'https://public-api.drata.com/public/connections';
  const url = await serve((_, reply) => reply.writeHead(307, { location }).end());
  expect(await reasonOf(url)).toMatch(/redirects to the vendor's host, which is not followed/);
});

test('a web page', async () => {
  const url = await serve((_, reply) =>
    reply.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hi</title>'),
  );
  expect(await reasonOf(url)).toMatch(/it answers 200 with a web page/);
});

test('a path that is missing', async () => {
  const url = await serve((_, reply) =>
    reply.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
  );
  expect(await reasonOf(url)).toMatch(/it has no \/connections \(404\).*\/public/);
});

test('a key that is refused is told once, after one request', async () => {
  let requests = 0;
  const url = await serve((_, reply) => {
    requests += 1;
    reply
      .writeHead(401, { 'content-type': 'application/json' })
      .end('{"statusCode":401,"message":"no","code":1}');
  });
  expect(await reasonOf(url)).toMatch(/it refuses the API key with 401/);
  expect(requests).toBe(2);
});

test('the key is tried on an operation that asks for one', async () => {
  const open = {
    get: { operationId: 'readAbout', security: [], responses: { 200: { description: 'Fine' } } },
  };
  const contract = { ...ownContract, paths: { '/about': open, ...ownContract.paths } };
  const url = await serve((request, reply) =>
    reply.writeHead(request.url?.endsWith('/about') ? 200 : 401).end(),
  );
  expect(await reasonOf(url, contract)).toMatch(/it refuses the API key with 401/);
});

test.each([
  ['not a URL', /not an absolute URL/],
  ['ftp://127.0.0.1/public', /not HTTP/],
  ['http://user:secret@127.0.0.1/public', /has credentials in it/],
  ['http://127.0.0.1/public?key=secret', /has a query/],
])('the base URL %s', async (baseUrl, reason) => {
  const message = await reasonOf(baseUrl);
  expect(message).toMatch(reason);
  expect(message).not.toContain('secret');
});

test('no key', async () => {
  await expect(
    verifyProvider({ baseUrl: 'http://127.0.0.1:1/public', apiKey: '' }),
  ).rejects.toThrow(/^Failed to read the API key/);
});

test('an end from outside', async () => {
  const stop = new AbortController();
  const url = await serve(() => stop.abort(new Error('enough')));
  await expect(verifyProvider({ baseUrl: url, apiKey, signal: stop.signal })).rejects.toThrow(
    'enough',
  );
});
