import { rm } from 'node:fs/promises';
import { createProject } from '../documents/create-project.js';
import { toolPaths } from '../documents/tool-paths.js';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { processSubject } from '../processes/process-subject.js';
import { atMost } from '../report/at-most.js';
import { timesTable } from '../report/times-table.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const ours = 'drata-spec generate';
const contract = './openapi/connections.yaml';

/** From the documents to the generated files, in a new process. */
export const generate: Benchmark = {
  name: 'generate',
  description:
    'A new process that makes the contract, the types, the value lists and the tables of our documents, beside the part ' +
    'of it that other generators do, each in a new process on the finished contract.',
  run: async () => {
    const root = await createProject();
    const node = (name: string, ...args: string[]) =>
      processSubject(name, process.execPath, args, root);
    const samples = await runRounds(
      [
        node(ours, toolPaths.drataSpec, 'generate', '--root', root),
        node('openapi-typescript: types', toolPaths.openapiTypescript, contract, '-o', 'types.ts'),
        node('redocly bundle', toolPaths.redoclyBundle, contract),
        node(
          'hey-api: types and client',
          toolPaths.heyApi,
          '-i',
          contract,
          '-o',
          'hey',
          '--silent',
        ),
      ],
      { rounds: 7 },
    );
    await rm(root, { recursive: true });
    return {
      targets: [atMost(ours, summarise(samplesOf(samples, ours)).median, 1500, units.milliseconds)],
      tables: [timesTable('program', samples)],
      notes: [
        'Ours reads two kinds of documents, applies the corrections and lints the result, too.',
      ],
    };
  },
};
