import { expect, test } from 'vitest';
import {
  checkProvider,
  createProvider,
  isCaught,
  prismAlone,
  providerFaults,
  serveProvider,
} from '../../mutants/index.js';

/** A few kinds; the command `mutants` runs them all. */
const sample = ['access-permission-unchecked', 'upload-twice'];

function faulty(id: string) {
  const fault = providerFaults.find((each) => each.id === id);
  if (fault === undefined) throw new Error(`Failed to find the fault ${id}: correct the test.`);
  return createProvider(fault);
}

test('nothing is found on a server without a fault', async () => {
  const { findings } = await checkProvider(createProvider());
  expect(findings.map(({ message }) => message)).toEqual([]);
});

test.each(sample)('%s is found', async (id) => {
  const { ok, findings } = await checkProvider(faulty(id));
  expect(findings).not.toEqual([]);
  expect(ok).toBe(false);
});

test('a fault is known as caught at its first finding, and a sound server as sound', async () => {
  expect(await isCaught(faulty('item-id-text'))).toBe(true);
  expect(await isCaught(createProvider())).toBe(false);
});

test('a server answers the same in this process and on a port', async () => {
  const provider = faulty('item-id-text');
  const served = await serveProvider(provider);
  try {
    const headers = { authorization: `Bearer ${provider.apiKeys.full}` };
    const request = () => new Request(`${served.url}/connections?limit=3`, { headers });
    const [here, there] = await Promise.all([provider.handler(request()), fetch(request())]);
    const page: unknown = await here.json();
    expect(page).toMatchObject({ data: [{ id: '1' }, { id: '2' }, { id: '3' }] });
    expect(await there.json()).toEqual(page);
  } finally {
    await served.close();
  }
});

test('a port passes bodies on to a fault', async () => {
  const served = await serveProvider(faulty('valid-list-missing'));
  try {
    const response = await fetch(`${served.url}/connections/upload/json`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${served.apiKeys.full}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect(response.status).toBe(201);
  } finally {
    await served.close();
  }
});

test("Prism's proxy alone finds a wrong type, and neither a lost filter nor anything without a fault", async () => {
  const servers = await Promise.all(
    [createProvider(), faulty('item-id-text'), faulty('filter-state-ignored')].map(serveProvider),
  );
  try {
    const [none, type, filter] = await prismAlone.check(servers);
    expect(none).toEqual([]);
    expect(type).toContainEqual(expect.stringContaining('must be number'));
    expect(filter).toEqual([]);
  } finally {
    for (const server of servers) await server.close();
  }
});
