// Shows that memory stays flat over a long fuzz: node --expose-gc bench/fuzz-memory.js [requests]
import process from 'node:process';
import { startEmulatorServer } from '@drata-connections/emulator/server';
import { fuzzProvider } from '../dist/index.js';

const requests = Number(process.argv[2] ?? 50_000);
const server = await startEmulatorServer({ connections: 20, rateLimit: false });
const heaps = [];
let sent = 0;

const timer = setInterval(() => {
  // What the emulator keeps is not what is measured.
  server.emulator.reset();
  globalThis.gc?.();
  if (sent < ((heaps.length + 1) * requests) / 10) return;
  heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
  process.stdout.write(`${sent} requests: ${heaps.at(-1).toFixed(1)} MiB\n`);
}, 500);

const report = await fuzzProvider({
  baseUrl: server.url,
  apiKey: server.apiKeys.full,
  requests,
  seed: 1,
  onProgress: (progress) => {
    sent = progress.requests;
  },
});
clearInterval(timer);
await server.close();

const growth = (heaps.at(-1) ?? 0) / (heaps[0] ?? 1) - 1;
const perMinute = report.requests / (report.durationMs / 60_000);
process.stdout.write(
  `${report.requests} requests, ${Math.round(perMinute)} a minute; the heap grew by ${(100 * growth).toFixed(1)} % after the first tenth.\n`,
);
process.exitCode = growth < 0.1 ? 0 : 1;
