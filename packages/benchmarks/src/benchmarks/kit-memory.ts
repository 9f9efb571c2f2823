import { runFuzzProcess } from '../kit/run-fuzz-process.js';
import { atMost } from '../report/at-most.js';
import { renderValue } from '../report/render-value.js';
import { units } from '../report/units.js';
import { emulatorServer } from '../servers/emulator-server.js';
import { startMockServer } from '../servers/start-mock-server.js';
import type { Benchmark } from './benchmark.js';

const requests = 50_000;

/** Whether the memory of the contract kit stays flat. */
export const kitMemory: Benchmark = {
  name: 'kit-memory',
  description: '50,000 generated requests of the contract kit against an emulator.',
  run: async () => {
    const running = await startMockServer(
      emulatorServer('ours', '--connections', '20', '--rate-limit', 'off'),
    );
    try {
      const {
        durationMs,
        heapBytes,
        requests: sent,
      } = await runFuzzProcess(running.baseUrl, requests);
      const ratio = (heapBytes.at(-1) ?? Number.NaN) / (heapBytes[0] ?? Number.NaN);
      return {
        targets: [atMost('heap after the last tenth against the first', ratio, 1.1, units.ratio)],
        tables: [
          {
            columns: ['after', 'heap'],
            rows: heapBytes.map((bytes, index) => [
              `${((index + 1) * requests) / 10} requests`,
              renderValue(bytes, units.megabytes),
            ]),
          },
        ],
        notes: [
          `${sent} requests in ${Math.round(durationMs / 1000)} s, ${Math.round((sent * 60_000) / durationMs)} a minute. The heap is that of the kit alone, after a full collection.`,
        ],
      };
    } finally {
      await running.close();
    }
  },
};
