import { fileURLToPath } from 'node:url';
import { runFuzzProcess } from '../kit/run-fuzz-process.js';
import { uploadConnectionId } from '../kit/upload-connection-id.js';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { packageFolder } from '../package-folder.js';
import { runProcess } from '../processes/run-process.js';
import { atLeast } from '../report/at-least.js';
import { atMost } from '../report/at-most.js';
import { timesTable } from '../report/times-table.js';
import { units } from '../report/units.js';
import { emulatorServer } from '../servers/emulator-server.js';
import { startMockServer } from '../servers/start-mock-server.js';
import type { Benchmark } from './benchmark.js';

const entry = new URL('..', import.meta.resolve('@drata-connections/contract-tests'));
const bin = fileURLToPath(new URL('bin/drata-contract.js', entry));
const root = fileURLToPath(packageFolder);
const requests = 3000;
const client = 'drata-contract client';
const verify = 'drata-contract verify';
const fuzz = `drata-contract fuzz, ${requests} requests`;

/** How long each edge of the contract kit takes. */
export const kitTime: Benchmark = {
  name: 'kit-time',
  description:
    'The edges of the contract kit: the client against Prism’s mock; every derived case, writes included, and generated ' +
    'requests against an emulator as its command starts it, with its rate limit on.',
  run: async () => {
    process.env['DRATA_API_KEY'] = 'emulator-key-full';
    const command = (...args: readonly string[]) =>
      runProcess(process.execPath, [bin, ...args], root);
    const running = await startMockServer(emulatorServer('ours'));
    const { baseUrl } = running;
    const id = await uploadConnectionId(baseUrl);
    try {
      const samples = await runRounds(
        [
          { name: client, measure: () => command('client') },
          {
            name: verify,
            measure: () =>
              command('verify', '--base-url', baseUrl, '--allow-writes', '--connection-id', id),
          },
          {
            name: fuzz,
            measure: async () => (await runFuzzProcess(baseUrl, requests)).durationMs,
          },
        ],
        { rounds: 3 },
      );
      const median = (name: string) => summarise(samplesOf(samples, name)).median;
      return {
        targets: [
          atMost(client, median(client), 5000, units.milliseconds),
          atMost(verify, median(verify), 15_000, units.milliseconds),
          atLeast('fuzz requests a minute', (requests * 60_000) / median(fuzz), 3000, units.count),
        ],
        tables: [timesTable('edge', samples)],
        notes: [
          'Whole processes, from start to end; the requests of `fuzz` alone, without the start.',
        ],
      };
    } finally {
      await running.close();
    }
  },
};
