import { parseArgs } from 'node:util';

/** How the command was called. */
export interface CommandOptions {
  readonly help: boolean;
  /** Install peers that are not there. */
  readonly peers: boolean;
  /** The kit alone, and no page is written. */
  readonly short: boolean;
  /** Only faults whose id holds this text; no page is written. */
  readonly only: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws TypeError when it makes no sense.
 */
export function readCommandOptions(args: readonly string[]): CommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  return { ...values, only: values.only };
}
