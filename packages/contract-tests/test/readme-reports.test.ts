import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/command-line/commands/commands.js';
import { renderHar, verifyHar, writeReports } from '../src/index.js';
import { sampleReport } from './sample-reports/sample-report.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
let folder: string;
const before = process.cwd();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-readme-'));
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

test('the program about reports runs', async () => {
  await writeFile('session.har', renderHar([sampleReport()]));
  const lines: unknown[] = [];
  const console = { log: (...line: unknown[]) => lines.push(line) };
  // example
  const report = await verifyHar({ har: await readFile('session.har', 'utf8') });
  for (const { message, pointer, actual } of report.findings) console.log(message, pointer, actual);
  await writeReports([report], { html: 'contract/report.html', junit: 'contract/junit.xml' });
  // end
  expect(lines).toEqual([[expect.any(String), '/data/0/state', '"PAUSED"']]);
  expect(await readdir('contract')).toEqual(['junit.xml', 'report.html']);
});

test("the README's program about reports is the test above", async () => {
  const source = await readFile(new URL(import.meta.url), 'utf8');
  const [, example = ''] = / {2}\/\/ example\n([\s\S]*?) {2}\/\/ end\n/.exec(source) ?? [];
  expect(readme).toContain(`\n\n${example.replaceAll(/^ {2}/gm, '')}\`\`\``);
});

test('the workflow is one, and every option that the README names is there', () => {
  const [, source = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const workflow: unknown = parse(source);
  expect(workflow).toMatchObject({
    jobs: {
      contract: {
        steps: expect.arrayContaining([expect.objectContaining({ name: 'Check the contract' })]),
      },
    },
  });
  const help = commands.map((command) => command.help).join('\n');
  const lines = readme
    .split('\n')
    .filter((line) => !line.includes('curl') && !line.includes('npm '));
  const named = new Set(lines.join('\n').match(/(?<=[\s`])--[a-z][a-z-]+/g));
  expect([...named].filter((option) => !help.includes(`${option} `))).toEqual([]);
  expect(named.size).toBeGreaterThan(8);
});
