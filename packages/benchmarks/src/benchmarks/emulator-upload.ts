import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shuffled } from '../measurement/shuffled.js';
import { summarise } from '../measurement/summarise.js';
import { atLeast } from '../report/at-least.js';
import { atMost } from '../report/at-most.js';
import { renderSummary } from '../report/render-summary.js';
import { units } from '../report/units.js';
import { emulatorServer } from '../servers/emulator-server.js';
import type { MockServer } from '../servers/mock-server.js';
import { prismServer } from '../servers/prism-server.js';
import { scalarServer } from '../servers/scalar-server.js';
import { startMockServer } from '../servers/start-mock-server.js';
import { uploadFile } from '../servers/upload-file.js';
import { writePeopleFile } from '../servers/write-people-file.js';
import type { Benchmark } from './benchmark.js';
import type { BenchmarkResult } from './benchmark-result.js';

const rounds = 10;
const bytes = 50e6;
const inMemory = 'ours: in memory';
const inFile = 'ours: `--state`';

interface Upload {
  readonly status: number;
  readonly bytesPerMs: number;
  readonly overIdleBytes: number;
}

/** How fast the emulator checks a large personnel file, and what memory that takes. */
export const emulatorUpload: Benchmark = {
  name: 'emulator-upload',
  description:
    'A personnel file of 50 MB uploaded to servers that stand in for the API: how fast it is taken, and the peak of the ' +
    "server's resident memory over what it had before.",
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drata-connections-bench-'));
    try {
      const path = join(folder, 'people.csv');
      await writePeopleFile(path, bytes);
      const uploads = new Map<string, Upload[]>();
      for (let round = 0; round < rounds; round += 1) {
        const servers = [
          emulatorServer(inMemory),
          emulatorServer(inFile, '--state', join(folder, `state-${round}.db`)),
          prismServer('prism mock'),
          scalarServer,
        ];
        for (const server of shuffled(servers, Math.random)) {
          uploads.set(server.name, [
            ...(uploads.get(server.name) ?? []),
            await measure(server, path),
          ]);
        }
      }
      return report(uploads);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function measure(server: MockServer, path: string): Promise<Upload> {
  const running = await startMockServer(server);
  try {
    const idle = running.memory().bytes;
    const { status, timeMs } = await uploadFile(running.baseUrl, path);
    return {
      status,
      bytesPerMs: bytes / timeMs,
      overIdleBytes: running.memory().peakBytes - idle,
    };
  } finally {
    await running.close();
  }
}

function report(uploads: ReadonlyMap<string, readonly Upload[]>): BenchmarkResult {
  const of = (name: string, key: 'bytesPerMs' | 'overIdleBytes'): readonly number[] =>
    (uploads.get(name) ?? []).map((upload) => upload[key]);
  return {
    targets: [inMemory, inFile].flatMap((name) => [
      atLeast(name, summarise(of(name, 'bytesPerMs')).median, 30_000, units.megabytesPerSecond),
      atMost(
        `${name}, memory over idle`,
        summarise(of(name, 'overIdleBytes')).median,
        200e6,
        units.megabytes,
      ),
    ]),
    tables: [
      {
        columns: ['server', 'status', 'speed', 'peak over idle'],
        rows: [...uploads].map(([name, all]) => [
          name,
          [...new Set(all.map(({ status }) => status))].join(', '),
          renderSummary(summarise(of(name, 'bytesPerMs')), units.megabytesPerSecond),
          renderSummary(summarise(of(name, 'overIdleBytes')), units.megabytes),
        ]),
      },
    ],
    notes: [
      `Medians (least–greatest) of ${rounds} rounds, a new process and its first upload each: nothing is warm.`,
      'Ours checks every cell of every row and keeps all people; the others look at no row. In memory, the 50 MB that are kept are part of the peak.',
    ],
  };
}
