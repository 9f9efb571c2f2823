import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('a command whose output nobody reads any more ends as it would have', async () => {
  const bin = fileURLToPath(new URL('../bin/drata-contract.js', import.meta.url));
  const command = spawn(process.execPath, [bin, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  command.stdout.destroy();
  const [error, [status]] = await Promise.all([text(command.stderr), once(command, 'exit')]);
  expect(error).toBe('');
  expect(status).toBe(0);
});
