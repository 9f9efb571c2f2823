import { once } from 'node:events';
import { DashboardStartError } from '../server/dashboard-start-error.js';
import { startDashboard } from '../server/start-dashboard.js';
import type { CommandContext } from './command-context.js';
import { helpText } from './help-text.js';
import { parseOptions } from './parse-options.js';
import { UsageError } from './usage-error.js';

/**
 * Runs the command until it is told to stop, and returns the exit code: 0 after Ctrl-C, 1 when the dashboard could
 * not be started, 2 when the command line makes no sense.
 */
export async function run(context: CommandContext): Promise<number> {
  const { args, environment, stdout, stderr, signals } = context;
  try {
    const command = parseOptions(args, environment);
    if (command.kind === 'help') {
      stdout.write(helpText);
      return 0;
    }
    const stopped = Promise.race([once(signals, 'SIGINT'), once(signals, 'SIGTERM')]);
    const dashboard = await startDashboard({
      ...command.options,
      onDefect: (error) =>
        stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    });
    const kind = dashboard.emulator === undefined ? '' : ' (emulator)';
    stdout.write(
      `\n  Dashboard  ${dashboard.url}\n  API        ${dashboard.apiUrl}${kind}\n\n  Press Ctrl-C to stop.\n\n`,
    );
    await stopped;
    await dashboard.close();
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof DashboardStartError) {
      stderr.write(`${error.message}\n`);
      return error instanceof UsageError ? 2 : 1;
    }
    throw error;
  }
}
