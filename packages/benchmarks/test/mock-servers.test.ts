import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runLoad } from '../src/load/run-load.js';
import { apiKey } from '../src/servers/api-key.js';
import { bareServer } from '../src/servers/bare-server.js';
import { emulatorServer } from '../src/servers/emulator-server.js';
import { prismServer } from '../src/servers/prism-server.js';
import { scalarServer } from '../src/servers/scalar-server.js';
import { startMockServer } from '../src/servers/start-mock-server.js';
import { uploadFile } from '../src/servers/upload-file.js';
import { writePeopleFile } from '../src/servers/write-people-file.js';

test.each([
  emulatorServer('ours', '--rate-limit', 'off'),
  prismServer('prism', '--verboseLevel=silent'),
  scalarServer,
  bareServer,
])('$name answers the request that is measured', { timeout: 120_000 }, async (server) => {
  const running = await startMockServer(server);
  onTestFinished(() => running.close());
  const response = await fetch(`${running.baseUrl}/connections?limit=20`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: expect.any(Array) });
  const { port } = running;
  const path = `${server.basePath}/connections?limit=20`;
  const load = { port, path, apiKey, connections: 2, durationMs: 50 };
  expect(await runLoad(load)).toEqual({
    requestsPerSecond: expect.any(Number),
    p50Ms: expect.any(Number),
    p99Ms: expect.any(Number),
    generatorShare: expect.any(Number),
  });
});

test('the file that is uploaded is one that the emulator takes', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drata-connections-bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'people.csv');
  await writePeopleFile(path, 1e6);
  const running = await startMockServer(emulatorServer('ours'));
  onTestFinished(() => running.close());
  expect(await uploadFile(running.baseUrl, path)).toMatchObject({ status: 201 });
  expect(running.memory().peakBytes).toBeGreaterThan(running.memory().bytes / 2);
});
