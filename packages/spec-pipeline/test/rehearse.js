// Takes a new edition over in a scratch clone of the last commit, with no hand edit: four more provider types, and no 402.
// Everything that a release needs is run, so this takes minutes: `pnpm --filter spec-pipeline rehearse`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'drata-spec-rehearsal-'));
const print = (text) => process.stdout.write(`${text}\n`);
const withTests = !process.argv.includes('--no-test');

const steps = [
  ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'],
  ['pnpm', 'exec', 'turbo', 'run', 'build', '--filter=@drata-connections/spec-pipeline'],
  ['pnpm', 'exec', 'drata-spec', 'pull', 'edition.json'],
  ['git', 'status', '--short'],
  ['pnpm', 'build'],
  ...(withTests ? [['pnpm', 'test']] : []),
  ['git', 'add', '--all'],
  ['git', 'commit', '--quiet', '--message', 'Take the new edition over'],
  ['pnpm', 'check'],
  ['pnpm', 'changeset', 'version'],
];

try {
  execFileSync('git', ['clone', '--quiet', repository, scratch]);
  for (const [name, value] of [
    ['user.name', 'Rehearsal'],
    ['user.email', 'rehearsal@example.com'],
  ]) {
    execFileSync('git', ['config', name, value], { cwd: scratch });
  }
  const edition = parse(readFileSync(path.join(scratch, 'openapi/upstream.yaml'), 'utf8'));
  edition.components.schemas.ProviderTypeEnum.enum.push('AI', 'BACKUP', 'DATA_LOSS', 'ROBOTS');
  for (const item of Object.values(edition.paths)) {
    for (const { responses } of Object.values(item)) if (responses) delete responses['402'];
  }
  delete edition.components.responses?.PaymentRequired;
  writeFileSync(path.join(scratch, '.git/info/exclude'), 'edition.json\n');
  writeFileSync(path.join(scratch, 'edition.json'), JSON.stringify(edition));
  for (const [command, ...args] of steps) {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: scratch, encoding: 'utf8' });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const lines = `${stdout}${stderr}`.trim().split('\n');
    print(`\n$ ${[command, ...args].join(' ')}  (${seconds} s, exit status ${status})`);
    print(lines.slice(status === 0 ? -14 : -60).join('\n'));
    if (status !== 0) {
      process.exitCode = 1;
      break;
    }
  }
  if (process.exitCode === undefined) {
    for (const name of readdirSync(path.join(scratch, 'packages'))) {
      const file = path.join(scratch, 'packages', name, 'package.json');
      const { version, private: isPrivate } = JSON.parse(readFileSync(file, 'utf8'));
      if (!isPrivate) print(`${name} ${version}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
