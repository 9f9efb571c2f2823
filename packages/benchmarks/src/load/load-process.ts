/**
 * Sends one request after the other on some connections, in a process of its own, and sends home how that went. Its only
 * argument is a `Load` as JSON. It speaks HTTP/1.1 on bare sockets: a whole client would be slower than what it measures.
 */
import { connect } from 'node:net';
import type { Load } from './load.js';
import type { LoadResult } from './load-result.js';
import { createResponseCounter } from './response-counter.js';

const load: Load = JSON.parse(process.argv[2] ?? '');
const request = [
  `GET ${load.path} HTTP/1.1`,
  `Host: 127.0.0.1:${load.port}`,
  `Authorization: Bearer ${load.apiKey}`,
  'Accept: application/json',
  '\r\n',
].join('\r\n');
/** How long each request took; as long as it ever gets from the start, so that measuring makes no garbage. */
const times = new Float64Array(1e6);
let count = 0;
const cpuBefore = process.cpuUsage();
const start = performance.now();

function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const counter = createResponseCounter();
    let sentAt = 0;
    // One buffer for all that is read: a new one each time is garbage, and collecting it would be measured.
    const buffer = Buffer.alloc(2 ** 16);
    const callback = (length: number): boolean => {
      receive(buffer.subarray(0, length));
      return true;
    };
    const socket = connect({
      ...{ port: load.port, host: '127.0.0.1', noDelay: true },
      onread: { buffer, callback },
    });
    const send = (): void => {
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    const receive = (bytes: Buffer): void => {
      try {
        if (!counter.take(bytes)) return;
      } catch (error) {
        reject(error);
        socket.destroy();
        return;
      }
      const now = performance.now();
      times[count] = now - sentAt;
      count += 1;
      if (now - start < load.durationMs) send();
      else socket.destroy();
    };
  });
}

await Promise.all(Array.from({ length: load.connections }, run));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const sorted = times.subarray(0, count).sort();
const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
process.send?.({
  requestsPerSecond: sorted.length / seconds,
  p50Ms: at(0.5),
  p99Ms: at(0.99),
  generatorShare: (user + system) / 1e6 / seconds,
} satisfies LoadResult);
