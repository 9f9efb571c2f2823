import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../src/loopback/start-loopback-server.js';
import { runUploadProcess } from '../src/uploaders/run-upload-process.js';
import { uploaderLoaders } from '../src/uploaders/uploader-loaders.js';
import { writeCsvFile } from '../src/uploaders/write-csv-file.js';

const apiKey = 'key-1';
const bytes = 3_000_001;
let server: LoopbackServer;
let folder: string;
let path: string;

beforeAll(async () => {
  server = await startLoopbackServer({ apiKey, total: 0, delayMs: 0 });
  folder = await mkdtemp(join(tmpdir(), 'drata-connections-bench-'));
  path = join(folder, 'personnel.csv');
  await writeCsvFile(path, bytes);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('the file is as large as asked', async () => {
  expect((await stat(path)).size).toBe(bytes);
});

test.each(Object.keys(uploaderLoaders))('%s sends the whole file, once', async (id) => {
  const cost = await runUploadProcess(id, { baseUrl: server.baseUrl, apiKey, path });
  const sent = await server.uploadedBytes();
  expect(sent).toBeGreaterThan(bytes);
  // What is left is the frame of the multipart form.
  expect(sent - bytes).toBeLessThan(500);
  expect(cost.id).toBe(id);
  expect(cost.peakBytes).toBeGreaterThan(cost.idleBytes);
});

test.each([
  ['drata-connections', 'another key'],
  ['no such uploader', apiKey],
])('a process of %s that fails is an error (%s)', async (id, key) => {
  const target = { baseUrl: server.baseUrl, apiKey: key.replace(' ', '-'), path };
  await expect(runUploadProcess(id, target)).rejects.toThrow('its process ended with 1');
});
