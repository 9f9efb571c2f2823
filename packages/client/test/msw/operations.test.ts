import type { Emulator } from '@drata-connections/emulator';
import { type OperationsByTag, operationTable } from '@drata-connections/types';
import { expect, it } from 'vitest';
import { createDrataClient, type DrataConnections } from '../../src/index.js';
import { samplePerson } from '../sample-person.js';
import { csvOf } from './csv-of.js';
import { startMsw } from './start-msw.js';

const newest = (emulator: Emulator): number => emulator.state.connections().at(-1)?.id ?? 0;

/** Makes a connection that can be updated. */
async function create(connections: DrataConnections, emulator: Emulator): Promise<number> {
  await connections.createFromJson({ personnelData: [{ ...samplePerson, id: '1' }] });
  return newest(emulator);
}

/** A call of each operation, and what it has done; the compiler asks for a new one. */
const calls: Record<
  OperationsByTag['Connections'],
  (connections: DrataConnections, emulator: Emulator) => Promise<void>
> = {
  async listConnections(connections, emulator) {
    const { data, total } = await connections.list();
    expect(total).toBe(3);
    expect(data.map(({ id }) => id).sort()).toEqual(
      emulator.state.connections().map(({ id }) => id),
    );
  },
  async createConnectionFromCsv(connections, emulator) {
    await connections.createFromCsv({ file: csvOf(samplePerson) });
    expect(emulator.state.people(newest(emulator))).toEqual([samplePerson]);
  },
  async updateConnectionFromCsv(connections, emulator) {
    const id = await create(connections, emulator);
    await connections.updateFromCsv(id, { file: csvOf(samplePerson) });
    expect(emulator.state.people(id)).toEqual([samplePerson]);
  },
  async createConnectionFromJson(connections, emulator) {
    await connections.createFromJson({ personnelData: [samplePerson] });
    expect(emulator.state.people(newest(emulator))).toEqual([samplePerson]);
  },
  async updateConnectionFromJson(connections, emulator) {
    const id = await create(connections, emulator);
    await connections.updateFromJson(id, { personnelData: [samplePerson] });
    expect(emulator.state.people(id)).toEqual([samplePerson]);
  },
};

it.each(Object.entries(calls))('answers %s', async (_operationId, call) => {
  const { emulator } = startMsw();
  const { connections } = createDrataClient({ apiKey: emulator.apiKeys.full });
  await call(connections, emulator);
});

it('has a handler for each operation, and one for the rest', () => {
  const { server } = startMsw({ region: 'us' });
  expect(server.listHandlers()).toHaveLength(Object.keys(operationTable).length + 1);
});
