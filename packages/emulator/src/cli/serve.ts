import { operationTable } from '@drata-connections/types';
import { isLoopback } from '../server/is-loopback.js';
import type { EmulatorServer } from '../server/start-emulator-server.js';
import type { CompiledContract } from '../validation/compiled-contract.js';
import { describeRequest } from './describe-request.js';
import { describeServer } from './describe-server.js';
import { describeUncheckedFormats } from './describe-unchecked-formats.js';
import type { CliArguments } from './parse-cli-arguments.js';
import { writeLine } from './write-line.js';

/** A server that is ready. */
export interface Serving {
  readonly server: EmulatorServer;
  /** What to tell whoever started it. */
  readonly lines: string;
}

/** Starts the server that a command line asks for. The server is loaded only here: help and mistakes do not need it. */
export async function serve(cli: CliArguments): Promise<Serving> {
  const { json, log, contractFile, options } = cli;
  const contract = contractFile === undefined ? undefined : await loadContract(contractFile);
  const { startEmulatorServer } = await import('../server/start-emulator-server.js');
  const server = await startEmulatorServer({
    ...options,
    ...(contract && { contract }),
    ...(log ? { log: (entry) => warn(describeRequest(entry)) } : {}),
  });
  // Of the contract that is built in, `drata-spec` has told when it was taken over.
  const unchecked = contract?.uncheckedFormats ?? [];
  if (unchecked.length > 0) warn(describeUncheckedFormats(unchecked));
  if (options.host !== undefined && !isLoopback(options.host)) {
    warn(
      `Warning: on ${options.host} other machines can reach the emulator too. Leave out \`--host\` to keep it to this one.`,
    );
  }
  // Another contract need not have it.
  const examplePath = contract === undefined ? operationTable.listConnections.path : undefined;
  return { server, lines: describeServer(server, json ? 'json' : 'text', examplePath) };
}

/** What compiles a contract is loaded only for one: that takes longer than everything else. */
async function loadContract(file: string): Promise<CompiledContract> {
  const { readContract } = await import('./read-contract.js');
  const document = await readContract(file);
  const { compileContract } = await import('../compile-contract.js');
  return compileContract(document);
}

function warn(text: string): void {
  writeLine(process.stderr, text);
}
