import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import { shuffled } from '../measurement/shuffled.js';
import { summarise } from '../measurement/summarise.js';
import { atMost } from '../report/at-most.js';
import { renderSummary } from '../report/render-summary.js';
import { units } from '../report/units.js';
import { apiKey } from '../servers/api-key.js';
import { emulatorServer } from '../servers/emulator-server.js';
import { startMockServer } from '../servers/start-mock-server.js';
import type { Benchmark } from './benchmark.js';
import type { BenchmarkResult } from './benchmark-result.js';

const rounds = 10;
const filters: Readonly<Record<string, string>> = {
  'no filter': '',
  'a state': `&state=${connectionStates[0]}`,
  'two provider types': providerTypes
    .slice(0, 2)
    .map((type) => `&providerTypes=${type}`)
    .join(''),
  both: `&state=${connectionStates[1]}&providerTypes=${providerTypes[2]}`,
};

/** How fast the emulator lists a large account. */
export const emulatorListing: Benchmark = {
  name: 'emulator-listing',
  description:
    'A page of 50 out of 100,000 connections, with every sort and direction and four filters: the first page of a list, which ' +
    'has to be filtered and sorted, and then its third.',
  run: async () => {
    const running = await startMockServer(
      emulatorServer('ours', '--connections', '100000', '--rate-limit', 'off'),
    );
    try {
      const times = new Map<string, number[]>();
      for (let round = 0; round < rounds; round += 1) {
        for (const list of shuffled(lists(), Math.random)) {
          // An upload makes every list anew.
          await touch(running.baseUrl);
          for (const page of [1, 3]) {
            const name = `${list.sort} ${list.filter} ${page}`;
            const time = await measure(`${running.baseUrl}/connections?${list.query}&page=${page}`);
            times.set(name, [...(times.get(name) ?? []), time]);
          }
        }
      }
      return report(times);
    } finally {
      await running.close();
    }
  },
};

function lists(): readonly { sort: string; filter: string; query: string }[] {
  return connectionSorts.flatMap((sort) =>
    sortDirections.flatMap((direction) =>
      Object.entries(filters).map(([filter, query]) => ({
        sort: `${sort} ${direction}`,
        filter,
        query: `limit=50&sort=${sort}&sortDir=${direction}${query}`,
      })),
    ),
  );
}

async function touch(baseUrl: string): Promise<void> {
  const response = await fetch(`${baseUrl}/connections/upload/json`, {
    method: 'POST',
    body: '{"personnelData":[]}',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
  });
  if (response.status !== 201) throw new Error('Failed to upload between two lists.');
  await response.text();
}

async function measure(url: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } });
  const body = await response.text();
  const time = performance.now() - start;
  if (response.status !== 200 || !body.includes('"total"')) throw new Error('Failed to list.');
  return time;
}

function report(times: ReadonlyMap<string, readonly number[]>): BenchmarkResult {
  const of = (name: string): ReturnType<typeof summarise> => summarise(times.get(name) ?? []);
  const slowest = Math.max(...[...times.values()].map((all) => summarise(all).median));
  return {
    targets: [atMost('the slowest list', slowest, 10, units.tenths)],
    tables: [1, 3].map((page) => ({
      title: `Page ${page}:`,
      columns: ['sort', ...Object.keys(filters)],
      rows: [...new Set(lists().map(({ sort }) => sort))].map((sort) => [
        sort,
        ...Object.keys(filters).map((filter) =>
          renderSummary(of(`${sort} ${filter} ${page}`), units.tenths),
        ),
      ]),
    })),
    notes: [
      `Medians (least–greatest) of ${rounds} rounds, over loopback and with \`fetch\`. Before every first page an upload changes the account, so that no list is kept from before.`,
    ],
  };
}
