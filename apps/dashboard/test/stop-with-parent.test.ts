import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const command = fileURLToPath(new URL('../bin/drata-dashboard.js', import.meta.url));

/** Runs the command as its child, as a package manager does, and does nothing else. */
const runner = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, [${JSON.stringify(command)}, '--port', '0', '--api-port', '0'], { stdio: 'inherit' });
`;

test('ends when the package manager that runs it is killed', async () => {
  const parent = spawn(process.execPath, ['-e', runner], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  onTestFinished(() => endGroup(parent.pid));
  let printed = '';
  parent.stdout.setEncoding('utf8');
  while (!printed.includes('Ctrl-C')) {
    const [text] = await once(parent.stdout, 'data');
    printed += String(text);
  }
  const [url] = printed.match(/http:\S+/) ?? [];
  expect((await fetch(url ?? '')).status).toBe(200);

  // The command holds the pipe open for as long as it runs.
  const ended = once(parent.stdout, 'end');
  parent.stdout.resume();
  parent.kill('SIGKILL');
  await ended;
  await expect(fetch(url ?? '')).rejects.toThrow('fetch failed');
});

/** Leaves nothing running if the command did not end by itself. */
function endGroup(leader: number | undefined): void {
  try {
    process.kill(-(leader ?? Number.NaN), 'SIGKILL');
  } catch {
    // It did.
  }
}
