import type { CsvUpload } from '@drata-connections/client';
import { formRequest } from '../api/form-request.js';
import type { Differences } from '../differences.js';
import { oneByOne } from './one-by-one.js';
import { people } from './people.js';
import type { Scenario, Scene } from './scenario.js';
import { watchProgress } from './watch-progress.js';

/** Whose length is known: what is in memory is sent whole if nobody follows it, what is not is streamed. */
type Length = 'in memory' | 'known' | 'unknown';

const csvUploads: Readonly<
  Record<string, [Length, (scene: Scene) => CsvUpload, { name?: string; filename?: string }?]>
> = {
  'a path': ['known', ({ path }) => ({ path })],
  'a file URL': ['known', ({ path }) => ({ path: new URL(`file://${path}`) })],
  'a Blob': ['known', ({ csv }) => ({ file: new Blob([csv]) })],
  'a File': [
    'known',
    ({ csv }) => ({ file: new File([csv], 'stäff "1".csv') }),
    { filename: 'stäff "1".csv' },
  ],
  text: ['in memory', ({ csv }) => ({ file: csv, partName: 'people' }), { name: 'people' }],
  bytes: ['in memory', ({ csv }) => ({ file: new TextEncoder().encode(csv) })],
  'a web stream': ['unknown', ({ csv }) => ({ file: new Blob([csv]).stream() })],
  // Bun and Deno have it, too.
  'a stream of Node’s': [
    'unknown',
    ({ path }) => ({ file: process.getBuiltinModule('node:fs').createReadStream(path) }),
  ],
  'an async iterable': ['unknown', ({ csv }) => ({ file: oneByOne(csv.split(/(?<=\n)/)) })],
  'a function': ['unknown', ({ csv }) => ({ file: () => new Blob([csv]).stream() })],
  'rows in an array': ['unknown', () => ({ rows: people })],
  'rows one by one': ['unknown', () => ({ rows: oneByOne(people) })],
};

/** Each kind of source, created with its progress followed, and updated without. */
export const csvUploading: Readonly<Record<string, Scenario>> = Object.fromEntries(
  Object.entries(csvUploads).map(([name, [length, upload, part]]): [string, Scenario] => [
    `CSV: ${name}`,
    {
      run: async (scene) => {
        const { onProgress, result } = watchProgress();
        const { connections } = scene.client();
        await connections.createFromCsv({ ...upload(scene), onProgress });
        await connections.updateFromCsv(7, upload(scene));
        const { isGrowing, sentBytes, totalBytes } = result();
        const { size } = new Blob([scene.csv]);
        const isWhole = name.startsWith('rows') ? Number(sentBytes) > 100_000 : sentBytes === size;
        return { isGrowing, isWhole, isTotalKnown: totalBytes === size };
      },
      outcome: { isGrowing: true, isWhole: true, isTotalKnown: length !== 'unknown' },
      received: ({ framing }: Differences) => {
        const streamed = length === 'unknown' ? 'chunks' : framing;
        const whole = length === 'in memory' ? 'length' : streamed;
        return [
          formRequest('POST /connections/upload/csv', streamed, part),
          formRequest('PUT /connections/7/upload/csv', whole, part),
        ];
      },
    },
  ]),
);
