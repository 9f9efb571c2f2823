import { fileURLToPath } from 'node:url';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { packageFolder } from '../package-folder.js';
import { processSubject } from '../processes/process-subject.js';
import { runProcess } from '../processes/run-process.js';
import { atMost } from '../report/at-most.js';
import { timesTable } from '../report/times-table.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const ours = 'pnpm build';

/** The build of the whole repository when nothing has changed. */
export const build: Benchmark = {
  name: 'build',
  description:
    'The root’s `pnpm build` with everything in the cache, beside the task runner and pnpm alone.',
  run: async () => {
    const root = fileURLToPath(new URL('../..', packageFolder));
    const turbo = fileURLToPath(new URL('../../node_modules/.bin/turbo', packageFolder));
    await runProcess('pnpm', ['build'], root);
    const samples = await runRounds(
      [
        processSubject(ours, 'pnpm', ['build'], root),
        processSubject('turbo run build', turbo, ['run', 'build'], root),
        processSubject('pnpm --version', 'pnpm', ['--version'], root),
      ],
      { rounds: 7 },
    );
    return {
      targets: [atMost(ours, summarise(samplesOf(samples, ours)).median, 500, units.milliseconds)],
      tables: [timesTable('command', samples)],
      notes: [],
    };
  },
};
