// Installs the packed kit into a fresh project outside the workspace, and verifies an emulator there:
// node bench/try-packed-kit.js (after `pnpm build`)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const packages = ['types', 'client', 'contract-validator', 'emulator', 'contract-tests'];
const folder = mkdtempSync(join(tmpdir(), 'drata-packed-kit-'));
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: 'inherit' });
const tarball = (name) => `file:${join(folder, `drata-connections-${name}-0.0.0.tgz`)}`;

const program = `import { verifyProvider } from '@drata-connections/contract-tests';
import { createEmulator } from '@drata-connections/emulator';
const { fetch, apiKeys } = createEmulator();
const { ok, cases } = await verifyProvider({ baseUrl: 'http://localhost/public', apiKey: apiKeys.full, fetch });
console.log(ok ? 'kept' : 'broken', cases.length, 'cases');
`;

try {
  for (const name of packages) {
    const cwd = new URL(`../../${name}`, import.meta.url);
    run('pnpm', ['pack', '--silent', '--pack-destination', folder], cwd);
  }
  const dependencies = Object.fromEntries(
    packages.map((name) => [`@drata-connections/${name}`, tarball(name)]),
  );
  const overrides = Object.entries(dependencies).map(([name, file]) => `  '${name}': ${file}`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `overrides:\n${overrides.join('\n')}\nallowBuilds: { '@scarf/scarf': false }\n`,
  );
  writeFileSync(join(folder, 'check.js'), program);
  run('pnpm', ['install', '--silent', '--prefer-offline'], folder);
  run(process.execPath, ['check.js'], folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
