import { stageFiles } from '../artifacts/stage-files.js';
import { writeTogether } from '../artifacts/write-together.js';
import { UsageError } from '../cli/usage-error.js';
import { planPull } from '../pull/plan-pull.js';
import { printPlan } from '../pull/print-plan.js';
import { readSource } from '../pull/read-source.js';
import type { Command } from './command.js';

export const pull: Command = {
  writes: true,
  usage: '<file | URL | -> [options]',
  arity: [1, 1],
  options: {
    'dry-run': { type: 'boolean' },
    all: { type: 'boolean' },
    'drop-obsolete': { type: 'boolean' },
    'allow-remote-refs': { type: 'boolean' },
    timeout: { type: 'string' },
    'max-size': { type: 'string' },
  },
  help: `Reads the vendor's whole document (JSON or YAML, OpenAPI 3.0 or 3.1), keeps the
operations that openapi/selection.yaml names with everything they reach, and
writes openapi/upstream.yaml, openapi/provenance.json, the contract, the
generated files, and a changeset if consumers meet a change. All files are
written, or none.

  -                     reads the document from standard input
  --dry-run             shows all of that and writes nothing
  --all                 keeps every operation
  --drop-obsolete       deletes the corrections that mend nothing any more;
                        without it they are an error
  --allow-remote-refs   follows references to the network
  --timeout SECONDS     how long a server may take (default: 30)
  --max-size MB         the largest document to read (default: 20)

Exits with 2 and one line if the document cannot be used; nothing has changed
then.`,
  async run({ root, cwd, positionals, values, stdin, print, warn }) {
    const limits = {
      timeoutMs: readNumber(values, 'timeout', 30) * 1000,
      maxBytes: readNumber(values, 'max-size', 20) * 1_000_000,
    };
    const source = await readSource(positionals[0] ?? '-', { ...limits, cwd, stdin });
    const plan = await planPull(root, source, {
      ...limits,
      all: values['all'] === true,
      allowRemote: values['allow-remote-refs'] === true,
      dropObsolete: values['drop-obsolete'] === true,
      now: new Date(),
      warn,
    });
    printPlan(plan, print);
    if (values['dry-run'] === true) {
      print('\nNothing was written (--dry-run).');
      return 0;
    }
    await writeTogether(root, plan.changes);
    await stageFiles(root, plan.generated);
    return 0;
  },
};

function readNumber(
  values: Readonly<Record<string, unknown>>,
  name: string,
  usual: number,
): number {
  const text = values[name];
  const value = text === undefined ? usual : Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new UsageError(`\`--${name}\` must be a number above 0`, 'pull');
}
