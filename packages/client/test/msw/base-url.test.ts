import { expect, it } from 'vitest';
import { createDrataClient, isDrataConfigurationError } from '../../src/index.js';
import { drataHandlers } from '../../src/msw.js';
import { samplePerson } from '../sample-person.js';
import { csvOf } from './csv-of.js';
import { startMsw } from './start-msw.js';

it.each([
  'https://proxy.example/public',
  'https://proxy.example/drata/v1',
  'https://proxy.example/drata/v1/',
  'https://proxy.example',
  'https://PROXY.example:8443/a%20b',
  'http://127.0.0.1:4010/public',
  'http://[::1]:4010/public',
])('answers for %s', async (baseUrl) => {
  const { emulator } = startMsw({ baseUrl });
  const { connections } = createDrataClient({ apiKey: emulator.apiKeys.full, baseUrl });
  await connections.createFromCsv({ file: csvOf(samplePerson) });
  const { data } = await connections.list({ limit: 2, page: 2 });
  expect(data).toHaveLength(2);
});

it('passes streams on from another path', async () => {
  const baseUrl = 'https://proxy.example/drata';
  const { emulator } = startMsw({ baseUrl });
  const { connections } = createDrataClient({ apiKey: emulator.apiKeys.full, baseUrl });
  await connections.createFromCsv({ file: new Blob([csvOf(samplePerson)]).stream() });
  const { id = 0 } = emulator.state.connections().at(-1) ?? {};
  expect(emulator.state.people(id)).toEqual([samplePerson]);
});

it.each([
  [{ baseUrl: 'proxy.example' }, /`baseUrl` cannot be used/],
  [
    { baseUrl: 'https://proxy.example', region: 'eu' as const },
    /^Failed to make the request handlers: `region` and `baseUrl` are both given/,
  ],
])('refuses options that the client would refuse: %o', (options, message) => {
  const { emulator } = startMsw();
  let thrown: unknown;
  try {
    drataHandlers(emulator, options);
  } catch (error) {
    thrown = error;
  }
  expect(isDrataConfigurationError(thrown)).toBe(true);
  expect(thrown).toHaveProperty('message', expect.stringMatching(message));
});
