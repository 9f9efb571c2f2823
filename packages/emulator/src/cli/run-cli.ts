import type { EmulatorServer } from '../server/start-emulator-server.js';
import { exitCodeOf } from './exit-code-of.js';
import { type CliArguments, parseCliArguments } from './parse-cli-arguments.js';
import { readVersion } from './read-version.js';
import { serve } from './serve.js';
import { usage } from './usage.js';
import { writeLine } from './write-line.js';

/**
 * Runs `drata-emulator`. A command line or a contract that makes no sense exits with 2, a server that does not start
 * with 1; both leave one line on stderr. SIGINT and SIGTERM close the server, and the process ends with 0.
 */
export async function runCli(args: readonly string[]): Promise<void> {
  let parsed: CliArguments;
  try {
    parsed = parseCliArguments(args);
  } catch (error) {
    return fail(error, 2);
  }
  if (parsed.help) return writeLine(process.stdout, usage);
  if (parsed.version) return writeLine(process.stdout, readVersion());

  try {
    const { server, lines } = await serve(parsed);
    closeOnSignals(server);
    writeLine(process.stdout, lines);
  } catch (error) {
    fail(error, exitCodeOf(error));
  }
}

function closeOnSignals(server: EmulatorServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().catch((error) => fail(error, 1)));
  }
}

function fail(error: unknown, exitCode: number): void {
  const message = error instanceof Error ? error.message : String(error);
  writeLine(process.stderr, message.replaceAll(/\s*\n\s*/g, ' '));
  process.exitCode = exitCode;
}
