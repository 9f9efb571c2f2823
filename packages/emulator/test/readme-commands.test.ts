import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulatorServer } from '../src/server.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const curls = lines.filter((line) => line.startsWith('curl '));
const starts = lines.filter((line) => /drata-emulator( |$)/.test(line) && line.startsWith('npx '));
const people =
  'id,first_name,last_name,email,is_contractor,mfa\n1,Ada,Lovelace,a@example.com,no,yes';

/** What a `curl` command sends, without there being a curl: `-X`, `-H`, `-d` and `-F` with a file. */
function readCurl(line: string): { readonly url: string; readonly init: RequestInit } {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  const headers = new Headers();
  const init: RequestInit = { headers };
  let url = '';
  for (let index = 1; index < words.length; index += 1) {
    const value = words[index + 1] ?? '';
    const word = words[index];
    if (word === '-X') init.method = value;
    else if (word === '-H') headers.append(...split(value, /:\s*/));
    else if (word === '-d') init.body = value;
    else if (word === '-F') {
      const [, name = '', type = ''] = /^(\w+)=@\S+;type=(\S+)$/.exec(value) ?? [];
      const form = new FormData();
      form.append(name, new File([people], 'people.csv', { type }));
      init.body = form;
      init.method = 'POST';
    } else {
      url = word ?? '';
      continue;
    }
    index += 1;
  }
  return { url, init };
}

function split(text: string, by: RegExp): [string, string] {
  const [first = '', second = ''] = text.split(by);
  return [first, second];
}

test('the README has commands', () => {
  expect([curls.length, starts.length]).toEqual([4, 1]);
});

test.each(curls)('the server takes what this sends: %s', async (line) => {
  const server = await startEmulatorServer({ connections: 9 });
  onTestFinished(() => server.close());
  const { url, init } = readCurl(line);
  const place = url.replace('http://127.0.0.1:4010', `http://127.0.0.1:${server.port}`);
  const response = await fetch(place, init);
  expect([response.status, await response.text()]).toEqual([
    expect.toSatisfy((status) => status === 200 || status === 201),
    expect.stringMatching(/^\{/),
  ]);
});

test.each(starts)('this starts a server: %s', async (line) => {
  const args = line
    .replace(/^npx drata-emulator/, '')
    .split(' ')
    .filter((word) => word !== '');
  const bin = fileURLToPath(new URL('../bin/drata-emulator.js', import.meta.url));
  const child = spawn(process.execPath, [
    bin,
    ...args.map((word) => (word === '4010' ? '0' : word)),
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [printed] = await once(createInterface(child.stdout), 'line');
  expect(String(printed)).toMatch(/^Base URL: /);
});
