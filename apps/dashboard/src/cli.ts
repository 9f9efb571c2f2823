import process from 'node:process';
import { run } from './cli/run.js';

process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
});
