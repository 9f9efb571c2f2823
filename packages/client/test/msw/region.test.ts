import { type Region, regionUrls } from '@drata-connections/types';
import { expect, it, vi } from 'vitest';
import { createDrataClient, isDrataConnectionError } from '../../src/index.js';
import { drataHandlers } from '../../src/msw.js';
import { rejectionOf } from '../rejection-of.js';
import { startMsw } from './start-msw.js';

it.each(Object.entries(regionUrls))('answers for the region %s', async (_region, baseUrl) => {
  const { emulator } = startMsw();
  const client = createDrataClient({ apiKey: emulator.apiKeys.full, baseUrl });
  expect(await client.connections.list()).toMatchObject({ total: 3 });
});

it('answers for no other region than the one that is given', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  const { emulator } = startMsw({ region: 'eu' });
  const clientOf = (region: Region) =>
    createDrataClient({ apiKey: emulator.apiKeys.full, region, retry: false });
  expect(await clientOf('eu').connections.list()).toMatchObject({ total: 3 });
  const error = await rejectionOf(clientOf('us').connections.list());
  expect(isDrataConnectionError(error)).toBe(true);
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});

it('refuses a region that the contract does not know', () => {
  const { emulator } = startMsw();
  const options = JSON.parse('{"region":"mars"}');
  expect(() => drataHandlers(emulator, options)).toThrow(/`region` is unknown/);
});
