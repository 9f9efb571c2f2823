import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  type Connection,
  type ConnectionState,
  connectionStates,
  type Open,
} from '../src/index.js';

test("the README's program is the one that runs here", async () => {
  // #region readme
  function describe({ clientAlias, clientType, state }: Connection): string {
    const known = (connectionStates as readonly Open<ConnectionState>[]).includes(state);
    return `${clientAlias ?? clientType}: ${known ? state : `${state} (new to this version)`}`;
  }
  // #endregion
  const connection: Connection = {
    id: 1,
    clientType: 'GOOGLE',
    state: 'PAUSED',
    connected: true,
    connectedAt: null,
    failedAt: null,
    clientId: null,
    clientAlias: 'Workspace',
    aliasUpdatedAt: null,
    deletedAt: null,
    code: null,
  };
  expect(describe(connection)).toBe('Workspace: PAUSED (new to this version)');

  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const source = await readFile(new URL(import.meta.url), 'utf8');
  const region = /\/\/ #region readme\n(.*?)\n {2}\/\/ #endregion/s
    .exec(source)?.[1]
    ?.replaceAll(/^ {2}/gm, '');
  expect(region).toBeTruthy();
  expect(readme).toContain(region);
});
