// Takes a new edition over, with no hand edit: four more provider types, and no 402. In a scratch clone of the last commit
// it runs the steps of the pull workflow as they stand in its file, on a document from a loopback server, with a folder
// for the remote and a script for GitHub's command; then what a release needs. It takes minutes, for all tests are run:
// `pnpm --filter spec-pipeline rehearse`.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'drata-spec-rehearsal-'));
const clone = path.join(scratch, 'clone');
const inScratch = (name) => path.join(scratch, name);
const print = (text) => process.stdout.write(`${text}\n`);
const git = (...args) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' });

const changeEdition = (edition) => {
  edition.components.schemas.ProviderTypeEnum.enum.push('AI', 'BACKUP', 'DATA_LOSS', 'ROBOTS');
  for (const item of Object.values(edition.paths)) {
    for (const { responses } of Object.values(item)) if (responses) delete responses['402'];
  }
  delete edition.components.responses?.PaymentRequired;
  return JSON.stringify(edition);
};

const run = async (script, env) => {
  const start = performance.now();
  // As GitHub runs a step: the script stops at the first command that fails.
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => chunks.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\n');
  print(`\n$ ${script.trim().replaceAll('\n', '\n  ')}\n(${seconds} s, exit status ${status})`);
  for (const line of lines) if (/ FAIL /.test(line)) print(line);
  print(lines.slice(status === 0 ? -14 : -60).join('\n'));
  return status;
};

const rehearse = async (url) => {
  const env = {
    ...process.env,
    CI: 'true',
    PATH: `${scratch}${path.delimiter}${process.env.PATH}`,
    VENDOR_DOCUMENT_URL: url,
    RUNNER_TEMP: scratch,
    GITHUB_OUTPUT: inScratch('output'),
  };
  const { jobs } = parse(readFileSync(path.join(clone, '.github/workflows/pull.yml'), 'utf8'));
  const steps = jobs.pull.steps.flatMap((step) => (step.run === undefined ? [] : [step.run]));
  for (const script of [
    ...steps,
    'npx --yes pnpm@12 check',
    'npx --yes pnpm@12 changeset version',
  ]) {
    if ((await run(script, env)) !== 0) return false;
  }
  print(
    `\nThe remote's branch: ${git('log', '--oneline', '-1', '--stat', 'origin/vendor-document').trim()}`,
  );
  for (const name of readdirSync(path.join(clone, 'packages'))) {
    const file = path.join(clone, 'packages', name, 'package.json');
    const { version, private: isPrivate } = JSON.parse(readFileSync(file, 'utf8'));
    if (!isPrivate) print(`${name} ${version}`);
  }
  const changelog = readFileSync(inScratch('changelog.md'), 'utf8');
  print(`\nThe pull request:\n${changelog}`);
  return changelog.includes('All tests pass.');
};

try {
  execFileSync('git', ['clone', '--quiet', '--bare', repository, inScratch('remote.git')]);
  execFileSync('git', ['clone', '--quiet', inScratch('remote.git'), clone]);
  writeFileSync(inScratch('gh'), '#!/bin/sh\necho "gh $*"\n', { mode: 0o755 });
  const edition = changeEdition(
    parse(readFileSync(path.join(clone, 'openapi/upstream.yaml'), 'utf8')),
  );
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(edition),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  if (!(await rehearse(`http://127.0.0.1:${server.address().port}/edition.json`)))
    process.exitCode = 1;
  server.close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
