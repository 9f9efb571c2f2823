import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContract } from '../../src/contract.js';
import { createEmulator } from '../../src/index.js';
import { type EmulatorServer, startEmulatorServer } from '../../src/server.js';
import { probeContract } from './probe-contract.js';
import { type ProbeRequest, probes } from './probes.js';

let server: EmulatorServer | undefined;
beforeAll(async () => {
  server = await startEmulatorServer({ contract: compileContract(probeContract), connections: 0 });
});
afterAll(() => server?.close());

const emulator = createEmulator({ contract: compileContract(probeContract), connections: 0 });

/** The statuses of a request in this process and over a port. */
async function statusesOf(make: () => ProbeRequest): Promise<readonly number[]> {
  const origin = new URL(server?.url ?? '').origin;
  const { path, ...one } = make();
  const { path: _, ...other } = make();
  const answers = await Promise.all([
    emulator.fetch(`http://localhost${path}`, one),
    fetch(`${origin}${path}`, other),
  ]);
  return answers.map(({ status }) => status);
}

describe.each(probes)('$name', ({ valid, invalid }) => {
  test('a valid request passes: that nothing carries it out is another matter', async () => {
    expect(await statusesOf(valid)).toEqual([501, 501]);
  });

  test('an invalid request is refused', async () => {
    const [own, served] = await statusesOf(invalid);
    expect(own).toBe(served);
    expect([400, 404]).toContain(own);
  });
});
