import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onLoopbackServer } from '../loopback/on-loopback-server.js';
import { runRounds } from '../measurement/run-rounds.js';
import type { Samples } from '../measurement/samples.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { atMost } from '../report/at-most.js';
import { renderSummary } from '../report/render-summary.js';
import { renderValue } from '../report/render-value.js';
import { units } from '../report/units.js';
import { runUploadProcess } from '../uploaders/run-upload-process.js';
import type { UploadCost } from '../uploaders/upload-cost.js';
import { uploaderLoaders } from '../uploaders/uploader-loaders.js';
import { writeCsvFile } from '../uploaders/write-csv-file.js';
import type { Benchmark } from './benchmark.js';
import type { BenchmarkResult } from './benchmark-result.js';

const rounds = 10;
const bytes = 1e9;
const apiKey = 'benchmark-key';

/** Memory that uploading a large file takes. */
export const upload: Benchmark = {
  name: 'upload',
  description:
    'Memory that uploading a CSV file of 1 GB from a path takes: the peak of the resident memory of a new process over ' +
    'what it had with the client loaded. A loopback server in another process discards the file.',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drata-connections-bench-'));
    try {
      const path = join(folder, 'personnel.csv');
      await writeCsvFile(path, bytes);
      const costs: UploadCost[] = [];
      const samples = await onLoopbackServer({ apiKey, total: 0, delayMs: 0 }, async (server) => {
        const subjects = Object.keys(uploaderLoaders).map((id) => ({
          name: id,
          measure: async () => {
            const cost = await runUploadProcess(id, { baseUrl: server.baseUrl, apiKey, path });
            if ((await server.uploadedBytes()) < bytes) {
              throw new Error(`Failed to upload with ${id}: some of the file is missing.`);
            }
            costs.push(cost);
            return cost.peakBytes - cost.idleBytes;
          },
        }));
        return runRounds(subjects, { rounds });
      });
      return report(samples, costs);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

function report(samples: Samples, costs: readonly UploadCost[]): BenchmarkResult {
  const { median } = summarise(samplesOf(samples, 'drata-connections'));
  return {
    targets: [atMost('ours, memory over idle', median, 120e6, units.megabytes)],
    tables: [
      {
        columns: ['way', 'peak over idle', 'idle', 'time'],
        rows: Object.keys(uploaderLoaders).map((id) => {
          const all = costs.filter((cost) => cost.id === id);
          return [
            all[0]?.name ?? id,
            renderSummary(summarise(samplesOf(samples, id)), units.megabytes),
            renderValue(summarise(all.map(({ idleBytes }) => idleBytes)).median, units.megabytes),
            renderSummary(summarise(all.map(({ timeMs }) => timeMs)), units.milliseconds),
          ];
        }),
      },
    ],
    notes: [
      `Medians (least–greatest) of ${rounds} rounds, a new process each. The peak is the kernel's own high-water mark.`,
      'What Node loads on the first use of `fetch` counts: idle is before it.',
    ],
  };
}
