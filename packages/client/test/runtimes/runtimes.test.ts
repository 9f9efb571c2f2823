import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProgram, type Program, runtimeNames } from '@drata-connections/runtimes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Received } from './api/received.js';
import { differences } from './differences.js';
import { scenarios } from './program/scenarios.js';
import { type Run, runOn } from './run-on.js';

const apiKey = 'drata-key-7f3a91';
let program: Program;

beforeAll(async () => {
  program = await buildProgram(new URL('program/main.ts', import.meta.url), {
    '@drata-connections/client': new URL('../..', import.meta.url),
  });
  return program.remove;
});

describe.each(runtimeNames)('on %s', (name) => {
  let run: Run;

  beforeAll(async () => {
    // A limit of the client that was left running would hold the program for longer than this.
    run = await runOn(name, program.path, apiKey, AbortSignal.timeout(50_000));
  });

  it('the built package is what runs', () => {
    const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
    expect(realpathSync(fileURLToPath(run.entry))).toBe(dist);
  });

  it('a program ends by itself', () => {
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
  });

  it('nothing that is printed shows the key, nor what the server said', () => {
    const { stdout } = run;
    const printed = stdout.slice(0, stdout.trimEnd().lastIndexOf('\n'));
    expect(printed).toContain('DrataAuthenticationError: Failed to list connections: 401');
    expect(printed).not.toContain(apiKey);
    expect(printed).not.toContain('ada@example.com');
    expect(stdout).not.toContain(apiKey);
  });

  it('no redirect is followed', () => {
    expect(run.strayed).toEqual([]);
  });

  it.each(Object.entries(scenarios))('%s', (scenario, { outcome, received }) => {
    expect(run.outcomes[scenario]).toEqual(
      typeof outcome === 'function' ? outcome(differences[name]) : outcome,
    );
    if (received) {
      const expected = typeof received === 'function' ? received(differences[name]) : received;
      expect(run.received.get(scenario)?.toSorted(byRequest) ?? []).toEqual(
        expected.toSorted(byRequest),
      );
    }
  });
});

/** Pages that are asked for at once arrive in any order. */
function byRequest(one: Received, other: Received): number {
  return one.request.localeCompare(other.request);
}
