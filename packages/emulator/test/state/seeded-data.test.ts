import { type Connection, connectionStates, providerTypes } from '@drata-connections/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { contractViolations } from '../contract/contract-violations.js';

const { state } = createEmulator();
const connections = state.connections();

test('the same seed gives the same bytes, another one does not', () => {
  const bytes = (seed: number) => JSON.stringify(createEmulator({ seed }).state.connections());
  expect(bytes(7)).toBe(bytes(7));
  expect(bytes(7)).not.toBe(bytes(8));
});

test('the clock does not show in the data', () => {
  const early = createEmulator({ clock: () => 0 }).state.connections();
  expect(early).toEqual(connections);
});

test('every count is met exactly, with one file-based connection', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer(), (count, seed) => {
      const seeded = createEmulator({ connections: count, seed }).state.connections();
      const files = seeded.filter(({ clientType }) => clientType === 'CSV_IDP');
      expect(seeded).toHaveLength(count);
      expect(files).toHaveLength(1);
    }),
    { numRuns: 15 },
  );
});

test('each connection is one of the contract', () => {
  for (const connection of state.connections({ includeDeleted: true })) {
    expect(contractViolations('#/components/schemas/Connection', connection)).toEqual([]);
  }
});

test('every provider type and every state of the contract comes up', () => {
  const values = connections.flatMap((each) => (each.providerTypes ?? []).map((t) => t.value));
  expect(new Set(values)).toEqual(new Set(providerTypes));
  expect(new Set(connections.map((each) => each.state))).toEqual(new Set(connectionStates));
});

describe('what a state means', () => {
  const inState = (wanted: string): readonly Connection[] =>
    connections.filter((connection) => connection.state === wanted);

  test('active: connected', () => {
    for (const { connected, connectedAt, failedAt, code } of inState('ACTIVE')) {
      expect({ connected, failedAt, code }).toEqual({
        connected: true,
        failedAt: null,
        code: null,
      });
      expect(connectedAt).not.toBeNull();
    }
  });

  test('misconfigured: failed, with a code', () => {
    for (const { connected, failedAt, code } of inState('MISCONFIGURED')) {
      expect(connected).toBe(false);
      expect(failedAt).not.toBeNull();
      expect(code).toEqual(expect.any(Number));
    }
  });

  test.each(['CONFIGURED_PENDING_CONFIRMATION', 'IN_PROGRESS'])('%s: never connected', (wanted) => {
    for (const { connected, connectedAt, failedAt } of inState(wanted)) {
      expect({ connected, connectedAt, failedAt }).toEqual({
        connected: false,
        connectedAt: null,
        failedAt: null,
      });
    }
  });
});

test('some connections have a group, some have none, some lack the property', () => {
  const labels = connections.map(({ groupLabel }) => groupLabel);
  expect(labels).toContain(null);
  expect(labels).toContain(undefined);
  expect(labels).toContain('Everyone');
});
