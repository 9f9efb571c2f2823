import { measureSize } from '../bundle/measure-size.js';
import { atMost } from '../report/at-most.js';
import { renderValue } from '../report/render-value.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

/** The bundles, by their entry in `src/entries/`. */
const entries = {
  'client-all': 'ours, every export of the main entry',
  'client-list': 'ours, listing only',
  'openapi-fetch': 'openapi-fetch',
  'hey-api-all': '@hey-api/openapi-ts, all that is generated',
  'hey-api-list': '@hey-api/openapi-ts, listing only',
  ky: 'ky',
  ofetch: 'ofetch',
  axios: 'axios',
  octokit: '@octokit/core',
  openai: 'openai',
} as const;

/** Bytes that a browser has to load. */
export const size: Benchmark = {
  name: 'size',
  description:
    'Bundle of a program that uses a client, by esbuild for a browser, minified, and with gzip. Dependencies count: ours ' +
    'has openapi-fetch in it.',
  run: async () => {
    const sizes = await Promise.all(
      Object.entries(entries).map(async ([entry, name]) => ({
        name,
        ...(await measureSize(entry)),
      })),
    );
    const [all, list] = sizes.map(({ gzip }) => gzip);
    return {
      targets: [
        atMost(entries['client-all'], all ?? Number.NaN, 5000, units.kilobytes),
        atMost(entries['client-list'], list ?? Number.NaN, 4000, units.kilobytes),
      ],
      tables: [
        {
          columns: ['program', 'minified', 'with gzip'],
          rows: sizes.map(({ name, minified, gzip }) => [
            name,
            renderValue(minified, units.kilobytes),
            renderValue(gzip, units.kilobytes),
          ]),
        },
      ],
      notes: [
        'The same in every run. The peers do unlike amounts of work: openapi-fetch neither retries nor pages.',
      ],
    };
  },
};
