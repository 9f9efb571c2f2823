import { onLoopbackServer } from '../loopback/on-loopback-server.js';
import { ratios } from '../measurement/ratios.js';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import type { Subject } from '../measurement/subject.js';
import { summarise } from '../measurement/summarise.js';
import { atLeast } from '../report/at-least.js';
import { renderSummary } from '../report/render-summary.js';
import { units } from '../report/units.js';
import { byHand } from '../walkers/by-hand.js';
import { iterate } from '../walkers/iterate.js';
import type { Walker } from '../walkers/walker.js';
import type { Benchmark } from './benchmark.js';

const rounds = 10;
const total = 2500;
const apiKey = 'benchmark-key';
const oneByOne = iterate(1);
const atOnce = iterate(8);
const walkers: readonly Walker[] = [oneByOne, atOnce, byHand];

/** Time of reading 50 pages. */
export const paging: Benchmark = {
  name: 'paging',
  description:
    'Time of reading 50 pages of 50 connections from a loopback server that takes 20 ms for each, one by one and with ' +
    '`concurrency: 8`.',
  run: async () => {
    const samples = await onLoopbackServer({ apiKey, total, delayMs: 20 }, async (server) => {
      const subjects = walkers.map((walker) => toSubject(walker, server.baseUrl));
      await runRounds(subjects, { rounds: 1 });
      return runRounds(subjects, { rounds });
    });
    const speedUp = (name: string): readonly number[] =>
      ratios(samplesOf(samples, oneByOne.name), samplesOf(samples, name));
    const gained = summarise(speedUp(atOnce.name)).median;
    return {
      targets: [atLeast('`concurrency: 8` against one by one', gained, 5, units.ratio)],
      tables: [
        {
          columns: ['way', '50 pages', 'faster than one by one'],
          rows: walkers.map(({ name }) => [
            name,
            renderSummary(summarise(samplesOf(samples, name)), units.milliseconds),
            renderSummary(summarise(speedUp(name)), units.ratio),
          ]),
        },
      ],
      notes: [
        `Medians (least–greatest) of ${rounds} rounds. All of them have to find every connection, in order.`,
        'The first page has to tell the total, so 8 at once cannot be more than 50 / (1 + 49 / 8) = 7.0x faster.',
      ],
    };
  },
};

function toSubject({ name, connect }: Walker, baseUrl: string): Subject {
  const walk = connect({ baseUrl, apiKey });
  return {
    name,
    measure: async () => {
      const start = performance.now();
      const ids = await walk();
      const time = performance.now() - start;
      if (ids.length !== total || ids.some((id, index) => id !== index + 1)) {
        throw new Error(
          `Failed to read all connections with ${name}: some are missing or out of order.`,
        );
      }
      return time;
    },
  };
}
