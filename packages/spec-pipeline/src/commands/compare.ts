import { UsageError } from '../cli/usage-error.js';
import { compareContracts } from '../compare/compare-contracts.js';
import { BUMPS } from '../compare/highest-bump.js';
import { readContract } from '../compare/read/read-contract.js';
import { COMPARISON_FORMATS, renderComparison } from '../compare/render/render-comparison.js';
import type { Command } from './command.js';

const FAIL_ON = ['major', 'minor', 'patch'] as const;

export const compare: Command = {
  anywhere: true,
  usage: '<base> <head> [--format NAME] [--fail-on BUMP]',
  arity: [2, 2],
  options: { format: { type: 'string' }, 'fail-on': { type: 'string' } },
  help: `Says what changed from the document <base> to the document <head>, and how far
that moves the version:

  major   it can stop code from compiling, have a request refused that was
          accepted, or change what goes over the wire
  minor   there are new abilities, other error statuses, further values of an
          enum on receipt, or a deprecation
  patch   words and examples changed
  none    nothing changed but order and formatting

A document is a file (YAML or JSON, OpenAPI 3.0 or 3.1) or \`git:REVISION:path\`.

  --format    json, text, markdown or junit (default: text)
  --fail-on   major, minor or patch: exits with 1 if the bump is at least this
              one (default: never)`,
  async run({ root, cwd, positionals: [base = '', head = ''], values, print, warn }) {
    const format = oneOf(COMPARISON_FORMATS, '--format', values['format']) ?? 'text';
    const failOn = oneOf(FAIL_ON, '--fail-on', values['fail-on']);
    const places = { root, cwd };
    const [older, newer] = [await readContract(base, places), await readContract(head, places)];
    const comparison = await compareContracts(older, newer, { warn });
    print(renderComparison(comparison, format));
    return failOn !== undefined && BUMPS.indexOf(comparison.bump) <= BUMPS.indexOf(failOn) ? 1 : 0;
  },
};

function oneOf<T extends string>(
  known: readonly T[],
  option: string,
  value: unknown,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`\`${option}\` must be one of ${known.join(', ')}`, 'compare');
}
