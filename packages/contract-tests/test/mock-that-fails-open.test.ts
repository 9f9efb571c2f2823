import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openClientEdge, type PrismMock } from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';

/** Takes every request, as Prism does where it cannot compile a schema. */
async function startCredulousMock(): Promise<PrismMock> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

test('nothing is trusted when no forbidden request is refused', async () => {
  const edge = await openClientEdge({ contract: ownContract, startMock: startCredulousMock });
  const run = async (id: string) => {
    const found = edge.cases.find((contractCase) => contractCase.id === id);
    return found ? (await edge.run(found)).problems : ['no such case'];
  };
  expect(await run('createConnectionFromCsv answers 201 as application/json')).toEqual([
    'Prism refuses no forbidden request of createConnectionFromCsv: what it accepts proves nothing',
  ]);
  expect(await run('listConnections refuses a request that breaks query.limit maximum')).toEqual([
    'Prism answered 200: it does not see that query.limit maximum is broken',
  ]);
  await edge.close();
});

test('a trap that is gone fails its case', async () => {
  const edge = await openClientEdge({ contract: ownContract, startMock: startCredulousMock });
  const id = 'listConnections Prism trap: authentication scheme in lower case (bearer) is refused';
  const found = edge.cases.find((contractCase) => contractCase.id === id);
  const problems = found ? (await edge.run(found)).problems : [];
  expect(problems[0]).toMatch(
    /trap "authentication scheme in lower case" is gone.*prism-traps\.ts/,
  );
  await edge.close();
});

test('malformed JSON that is answered ends that trap', async () => {
  const edge = await openClientEdge({ contract: ownContract, startMock: startCredulousMock });
  const found = edge.cases.find(({ id }) =>
    id.startsWith('createConnectionFromJson Prism trap: malformed JSON'),
  );
  const problems = found ? (await edge.run(found)).problems : [];
  expect(problems[0]).toMatch(/the request is accepted, no longer unanswered/);
  await edge.close();
});
