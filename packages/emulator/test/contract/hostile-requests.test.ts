import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileContract } from '../../src/contract.js';
import { createEmulator } from '../../src/index.js';
import { probeContract } from '../probes/probe-contract.js';

const own = createEmulator({ connections: 5 });
const foreign = createEmulator({ connections: 0, contract: compileContract(probeContract) });

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '%',
    '%ff',
    '%00',
    '..',
    '../../etc/passwd',
    '[]',
    '[0]',
    '__proto__',
    '\u0000',
  ),
);
const name = fc.oneof(
  fc.constantFrom('limit', 'page', 'sort', 'providerTypes', 'providerTypes[]', 'name', 'x[y]'),
  text,
);
const path = fc.oneof(
  fc.constantFrom('/connections', '/connections/upload/json', '/connections/1/upload/csv'),
  fc.constantFrom('/dogs', '/dogs/photos', '/dogs/owner', '/dogs/pedigree'),
  text.map((segment) => `/connections/${segment}/upload/csv`),
);
const mediaType = fc.constantFrom(
  'application/json',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary="\\"',
  'text/csv',
  ';',
);
const body = fc.oneof(
  fc.json({ maxDepth: 4 }),
  text,
  fc
    .array(
      fc.constantFrom(
        ...['--x', '\r\n', '\n', '--', ':', 'a', '"', 'name="file"', 'filename="a"', '\r\n\r\n'],
        ...['Content-Disposition: form-data; ', 'Content-Type: text/csv', '{"personnelData": ['],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
  fc.uint8Array({ maxLength: 60 }),
);

test('whatever is sent is answered, and is never the fault of the emulator', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(own, foreign),
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
      path,
      fc.array(fc.tuple(name, text), { maxLength: 4 }),
      mediaType,
      body,
      async (emulator, method, place, query, contentType, sent) => {
        const written = query.map(([key, value]) => `${key}=${value}`).join('&');
        const address = `http://localhost${emulator.basePath}${place}?${written}`;
        const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent;
        const answer = await emulator.handle({
          method,
          url: address.replaceAll(/[\r\n\t#]/g, ''),
          headers: new Headers({
            authorization: `Bearer ${emulator.apiKeys.full}`,
            'content-type': contentType,
          }),
          body: method === 'GET' ? null : new Blob([new Uint8Array(bytes)]).stream(),
        });
        expect(answer.status).not.toBe(500);
        expect([200, 201, 400, 404, 405, 501]).toContain(answer.status);
      },
    ),
    { numRuns: 1500 },
  );
});
