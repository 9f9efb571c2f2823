/**
 * Sends generated requests to a server in a process of its own and sends home what that took. Arguments: the base URL, the
 * API key, how many requests, the seed. Node has to run with `--expose-gc`.
 */
import { fuzzProvider } from '@drata-connections/contract-tests';
import type { FuzzCost } from './fuzz-cost.js';

const [baseUrl = '', apiKey = '', count = '', seed = ''] = process.argv.slice(2);
const requests = Number(count);
const heapBytes: number[] = [];
const report = await fuzzProvider({
  baseUrl,
  apiKey,
  requests,
  seed: Number(seed),
  onProgress: (progress) => {
    if (progress.requests < ((heapBytes.length + 1) * requests) / 10) return;
    globalThis.gc?.();
    heapBytes.push(process.memoryUsage().heapUsed);
  },
});
const [finding] = report.findings;
if (finding !== undefined) throw new Error(`Failed to fuzz: ${finding.message}`);
process.send?.({
  requests: report.requests,
  durationMs: report.durationMs,
  heapBytes,
} satisfies FuzzCost);
