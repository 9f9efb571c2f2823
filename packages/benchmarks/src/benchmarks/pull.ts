import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createProject } from '../documents/create-project.js';
import { createVendorDocument } from '../documents/create-vendor-document.js';
import { toolPaths } from '../documents/tool-paths.js';
import { runRounds } from '../measurement/run-rounds.js';
import { samplesOf } from '../measurement/samples-of.js';
import { summarise } from '../measurement/summarise.js';
import { processSubject } from '../processes/process-subject.js';
import { runProcess } from '../processes/run-process.js';
import { atMost } from '../report/at-most.js';
import { renderValue } from '../report/render-value.js';
import { timesTable } from '../report/times-table.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const ours = 'drata-spec pull --dry-run';
const whole = 'drata-spec pull --dry-run --all';

/** A vendor's whole document, taken over without writing. */
export const pull: Benchmark = {
  name: 'pull',
  description:
    'A new process that reads a document of 116 operations and about 1 MB, cuts, corrects, generates and compares, beside ' +
    'the part of it that other programs do.',
  run: async () => {
    const root = await createProject();
    const bundled = path.join(root, 'upstream.json');
    await runProcess(
      process.execPath,
      ['-e', bundleScript, path.join(root, 'openapi/upstream.yaml'), bundled],
      path.dirname(toolPaths.redoclyBundle),
    );
    const text = createVendorDocument(
      (await readFile(bundled, 'utf8')).replace('"CUSTOM"', '"CUSTOM","ROBOTS"'),
    );
    const file = path.join(root, 'vendor.json');
    await writeFile(file, text);
    const { size } = await stat(file);
    // Out of sight of the project's lint rules, which a peer would apply to a document that is not ours.
    const elsewhere = path.join(root, 'peers');
    await mkdir(elsewhere);
    const node = (name: string, ...args: string[]) =>
      processSubject(name, process.execPath, args, elsewhere);
    const samples = await runRounds(
      [
        node(ours, toolPaths.drataSpec, 'pull', file, '--dry-run', '--root', root),
        node(whole, toolPaths.drataSpec, 'pull', file, '--dry-run', '--all', '--root', root),
        node('redocly bundle', toolPaths.redoclyBundle, file),
        node('openapi-typescript: types', toolPaths.openapiTypescript, file, '-o', 'types.ts'),
        node('hey-api: types and client', toolPaths.heyApi, '-i', file, '-o', 'hey', '--silent'),
      ],
      { rounds: 5 },
    );
    await rm(root, { recursive: true });
    return {
      targets: [ours, whole].map((name) =>
        atMost(name, summarise(samplesOf(samples, name)).median, 6000, units.milliseconds),
      ),
      tables: [timesTable('program', samples)],
      notes: [
        `The document has ${renderValue(size, { suffix: ' MB', scale: 1e6, digits: 2 })}; it has one provider type more than ours.`,
      ],
    };
  },
};

/** Our document as JSON. */
const bundleScript = `
import('@redocly/openapi-core').then(async ({ bundle, createConfig }) => {
  const [input, output] = process.argv.slice(1);
  const { bundle: { parsed } } = await bundle({ ref: input, config: await createConfig({}) });
  await require('node:fs/promises').writeFile(output, JSON.stringify(parsed));
})`;
