import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import * as commands from './account-command.js';
import { AccountModel, processingMs } from './account-model.js';
import { EmulatorUnderTest } from './emulator-under-test.js';

/** How many sequences of commands are tried: `pnpm --filter emulator model` tries 2,000 on each storage. */
const numRuns = Number(process.env['MODEL_RUNS'] ?? 60);

const instead = ['429', '500', '502', 'reset'] as const;
const spoiling = [
  'truncated-body',
  'empty-body',
  'wrong-content-type',
  'undeclared-status',
  'unknown-enum',
  'string-id',
  'missing-optional',
  'null-fields',
] as const;

const format = fc.constantFrom('csv' as const, 'json' as const);
const count = fc.integer({ min: 0, max: 5 });
const mark = fc.stringMatching(/^[a-zäö ,"]{1,8}x$/);
const query = fc.record(
  {
    page: fc.integer({ min: 1, max: 4 }),
    limit: fc.integer({ min: 1, max: 50 }),
    sort: fc.constantFrom(...connectionSorts),
    sortDir: fc.constantFrom(...sortDirections),
    state: fc.constantFrom(...connectionStates),
    providerTypes: fc.subarray([...providerTypes], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

test.each(['in memory', 'in a file'])(
  'the emulator does what the model does, %s',
  async (where) => {
    const folder = mkdtempSync(join(tmpdir(), 'drata-emulator-model-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = where === 'in memory' ? undefined : join(folder, 'state.db');
    const real = new EmulatorUnderTest(file);
    onTestFinished(() => real.close());
    const seeded = real.emulator.snapshot();
    const start = () => new AccountModel(seeded);

    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.commands(
          [
            fc.tuple(format, count, mark).map((each) => commands.upload(...each)),
            fc
              .tuple(format, count, mark, fc.integer({ min: 0, max: 6 }))
              .map((each) => commands.update(...each)),
            fc
              .tuple(format, fc.integer({ min: 2, max: 4 }))
              .map((each) => commands.refusedUpload(...each)),
            fc.tuple(format, count, fc.nat(600)).map((each) => commands.brokenUpload(...each)),
            query.map((each) => commands.list(each)),
            fc
              .oneof(
                fc.integer({ min: 1, max: 150 }),
                fc.constantFrom(processingMs - 1, processingMs),
              )
              .map((each) => commands.wait(each)),
            fc
              .tuple(fc.constantFrom(...instead), fc.boolean(), format, count)
              .map((each) => commands.faultyUpload(...each)),
            fc.constantFrom(...spoiling).map((each) => commands.faultyList(each)),
            fc.constant(commands.restart()),
            fc.constant(commands.keep()),
            fc.constant(commands.goBack()),
            fc.constant(commands.reset(start)),
          ],
          { maxCommands: 25 },
        ),
        async (sequence) => {
          real.emulator.reset();
          real.time = start().time;
          await fc.asyncModelRun(() => ({ model: start(), real }), sequence);
          runs += 1;
        },
      ),
      { numRuns },
    );
    expect(runs).toBe(numRuns);
    process.stdout.write(`${runs} sequences of commands, ${where}\n`);
  },
);
