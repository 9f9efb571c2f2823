import type { LoadResult } from '../load/load-result.js';
import { runLoad } from '../load/run-load.js';
import { ratios } from '../measurement/ratios.js';
import { shuffled } from '../measurement/shuffled.js';
import { summarise } from '../measurement/summarise.js';
import { atLeast } from '../report/at-least.js';
import { atMost } from '../report/at-most.js';
import { renderSummary } from '../report/render-summary.js';
import { units } from '../report/units.js';
import { apiKey } from '../servers/api-key.js';
import { bareServer } from '../servers/bare-server.js';
import { emulatorServer } from '../servers/emulator-server.js';
import { prismServer } from '../servers/prism-server.js';
import { scalarServer } from '../servers/scalar-server.js';
import { startMockServer } from '../servers/start-mock-server.js';
import type { Benchmark } from './benchmark.js';
import type { BenchmarkResult } from './benchmark-result.js';

const rounds = 10;
const durationMs = 2000;
const connections = 32;
const ours = emulatorServer('ours: drata-emulator', '--rate-limit', 'off');
const prism = prismServer('prism mock');
const silentPrism = prismServer('prism mock --verboseLevel=silent', '--verboseLevel=silent');
const servers = [ours, prism, silentPrism, scalarServer, bareServer];

interface Round extends LoadResult {
  readonly readyMs: number;
}

/** How fast the emulator starts and lists. */
export const emulatorLoad: Benchmark = {
  name: 'emulator-load',
  description:
    'A list page from servers that stand in for the API, each in a process of its own on loopback, started anew for every ' +
    'round and loaded from another process: the time to its first answer, requests a second, and how long one takes.',
  run: async () => {
    const all = new Map<string, Round[]>(servers.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const server of shuffled(servers, Math.random)) {
        const running = await startMockServer(server);
        try {
          const { port, readyMs } = running;
          const load = {
            port,
            path: `${server.basePath}/connections?limit=20`,
            apiKey,
            connections,
          };
          await runLoad({ ...load, durationMs: durationMs / 2 });
          all.get(server.name)?.push({ readyMs, ...(await runLoad({ ...load, durationMs })) });
        } finally {
          await running.close();
        }
      }
    }
    return report(all);
  },
};

function report(all: ReadonlyMap<string, readonly Round[]>): BenchmarkResult {
  const of = (name: string, key: keyof Round): readonly number[] =>
    (all.get(name) ?? []).map((round) => round[key]);
  const median = (name: string, key: keyof Round): number => summarise(of(name, key)).median;
  const faster = (name: string): readonly number[] =>
    ratios(of(name, 'requestsPerSecond'), of(prism.name, 'requestsPerSecond'));
  return {
    targets: [
      atLeast(
        'requests a second, ours against Prism',
        summarise(faster(ours.name)).median,
        10,
        units.ratio,
      ),
      atMost(
        `p99 at ${connections} connections, ours`,
        median(ours.name, 'p99Ms'),
        5,
        units.tenths,
      ),
      atMost(
        'from the start of the process to the first answer, ours',
        median(ours.name, 'readyMs'),
        150,
        units.milliseconds,
      ),
    ],
    tables: [
      {
        columns: [
          'server',
          'first answer',
          'requests a second',
          'against Prism',
          'p50',
          'p99',
          'generator',
        ],
        rows: servers.map(({ name }) => [
          name,
          renderSummary(summarise(of(name, 'readyMs')), units.milliseconds),
          renderSummary(summarise(of(name, 'requestsPerSecond')), units.count),
          renderSummary(summarise(faster(name)), units.ratio),
          renderSummary(summarise(of(name, 'p50Ms')), units.tenths),
          renderSummary(summarise(of(name, 'p99Ms')), units.tenths),
          renderSummary(summarise(of(name, 'generatorShare')), units.percent),
        ]),
      },
    ],
    notes: [
      `Medians (least–greatest) of ${rounds} rounds of ${durationMs / 1000} s, with ${connections} connections that send one request after the other, after half as long to warm up.`,
      'The generator is what the process that sends the requests takes of a core: near 100 % it would measure itself.',
      'Ours answers with a page of 20 out of 500 connections, 7 kB; the others with an example of the document, with 4.',
      '`bare node:http` answers each request with the bytes of our page and looks at nothing: it is the floor of what can be measured here, as the generator and the server share the machine. No latency below its own can be seen.',
      'Every default is on but our limit of requests a minute. By default Prism writes lines for each request, and ours and Scalar do not: so it is measured with them and without.',
    ],
  };
}
