import process from 'node:process';
import { run } from './cli/run.js';
import { stopWithParent } from './cli/stop-with-parent.js';

// Set by the package manager that runs a script.
if (process.env['npm_lifecycle_event'] !== undefined) {
  stopWithParent(process, () => process.ppid);
}

process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
});
