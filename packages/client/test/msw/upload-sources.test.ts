import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type CsvUpload, createDrataClient } from '../../src/index.js';
import { samplePerson } from '../sample-person.js';
import { csvOf } from './csv-of.js';
import { startMsw } from './start-msw.js';

const text = csvOf(samplePerson);

async function pathOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-msw-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'people.csv');
  await writeFile(path, content);
  return path;
}

const uploads: Record<string, () => CsvUpload | Promise<CsvUpload>> = {
  text: () => ({ file: text }),
  'a Blob': () => ({ file: new Blob([text]) }),
  'a File': () => ({ file: new File([text], 'staff.csv') }),
  'a stream': () => ({ file: new Blob([text]).stream() }),
  rows: () => ({ rows: [samplePerson] }),
  'a path': async () => ({ path: await pathOf(text) }),
};

it.each(Object.entries(uploads))('takes a form made from %s', async (_name, upload) => {
  const { emulator } = startMsw();
  const { connections } = createDrataClient({ apiKey: emulator.apiKeys.full });
  await connections.createFromCsv(await upload());
  const { id = 0 } = emulator.state.connections().at(-1) ?? {};
  expect(emulator.state.people(id)).toEqual([samplePerson]);
});

it('takes people that are streamed as JSON', async () => {
  const { emulator } = startMsw();
  const { connections } = createDrataClient({ apiKey: emulator.apiKeys.full });
  await connections.createFromJson({
    personnelData: (async function* () {
      yield samplePerson;
    })(),
  });
  const { id = 0 } = emulator.state.connections().at(-1) ?? {};
  expect(emulator.state.people(id)).toEqual([samplePerson]);
});
