import { allContenders } from '../contenders/all-contenders.js';
import { bareFetch } from '../contenders/bare-fetch.js';
import type { ContenderTarget } from '../contenders/contender.js';
import { drataConnections } from '../contenders/drata-connections.js';
import { openapiFetch } from '../contenders/openapi-fetch.js';
import { onLoopbackServer } from '../loopback/on-loopback-server.js';
import { differences } from '../measurement/differences.js';
import { ratios } from '../measurement/ratios.js';
import { runRounds } from '../measurement/run-rounds.js';
import type { Samples } from '../measurement/samples.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { checkPage } from '../page/check-page.js';
import { createPage } from '../page/create-page.js';
import { atMost } from '../report/at-most.js';
import { renderSummary } from '../report/render-summary.js';
import { renderValue } from '../report/render-value.js';
import type { Table } from '../report/table.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const expected = { items: 20, total: 137 };
const apiKey = 'benchmark-key';

/** Time of one call. */
export const call: Benchmark = {
  name: 'call',
  description:
    'Time of one call: a page of 20 connections listed, parsed and checked, on a `fetch` that answers at once and on a ' +
    'loopback server in another process.',
  run: async () => {
    const json = JSON.stringify(createPage(1, expected.items, expected.total));
    const init = { status: 200, headers: { 'content-type': 'application/json' } };
    const stubbed = await measure(
      { rounds: 100, calls: 200 },
      {
        baseUrl: 'https://api.example/public',
        apiKey,
        fetch: async () => new Response(json, init),
      },
    );
    const onLoopback = await onLoopbackServer(
      { apiKey, total: expected.total, delayMs: 0 },
      ({ baseUrl }) => measure({ rounds: 60, calls: 60 }, { baseUrl, apiKey }),
    );
    const ratio = summarise(ratioToStock(stubbed, drataConnections.name)).median;
    return {
      targets: [
        atMost('stubbed `fetch`, ours against stock openapi-fetch', ratio, 0.9, units.ratio),
      ],
      tables: [
        table('A stubbed `fetch`, time of a call:', stubbed),
        table('A loopback server with keep-alive, time of a call:', onLoopback),
      ],
      notes: [
        'Medians (least–greatest) of 100 rounds of 200 calls on the stub, and of 60 rounds of 60 on the server, after 10 to warm up. Each round has another random order, with a collection of young garbage before each contender; ratios and differences are taken within a round.',
        '`fetch` by hand is what no client can save: the request, the `Response`, its text, `JSON.parse`, the check.',
        'Every default of every contender is on. Our rate limiter is on, but set so high that it never waits.',
        'On the stub axios uses its `fetch` adapter, on the server its default one, which is `node:http`.',
      ],
    };
  },
};

async function measure(
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
  target: ContenderTarget,
): Promise<Samples> {
  const subjects = allContenders.map(({ name, connect }) => {
    const list = connect(target);
    return {
      name,
      measure: async () => {
        const start = performance.now();
        for (let index = 0; index < calls; index++) checkPage(await list(), expected);
        return (performance.now() - start) / calls;
      },
    };
  });
  await runRounds(subjects, { rounds: 10 });
  return runRounds(subjects, { rounds });
}

function ratioToStock(samples: Samples, name: string): readonly number[] {
  return ratios(samplesOf(samples, name), samplesOf(samples, openapiFetch.name));
}

function table(title: string, samples: Samples): Table {
  return {
    title,
    columns: ['client', 'one call', 'against stock openapi-fetch', 'over `fetch` by hand'],
    rows: allContenders.map(({ name }) => [
      name,
      renderSummary(summarise(samplesOf(samples, name)), units.microseconds),
      renderSummary(summarise(ratioToStock(samples, name)), units.ratio),
      renderValue(
        summarise(differences(samplesOf(samples, name), samplesOf(samples, bareFetch.name))).median,
        units.microseconds,
      ),
    ]),
  };
}
