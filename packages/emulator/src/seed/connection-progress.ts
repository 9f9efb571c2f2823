import { type Connection, connectionStates } from '@drata-connections/types';
import type { Random } from './random.js';

/** The fields of a connection that follow from its state. */
export type ConnectionProgress = Pick<
  Connection,
  'state' | 'connected' | 'connectedAt' | 'failedAt' | 'code'
>;

/** How a state comes about in seeded data. */
interface StateTraits {
  /** How many of these there are, in relation to the other states. */
  readonly weight: number;
  /** The fields that differ from those of a connection that was never connected. */
  readonly progress?: (random: Random, createdAt: number) => Partial<ConnectionProgress>;
}

const second = 1000;
const day = 24 * 60 * 60 * second;

/** States that are not named here come up now and then, as connections that were never connected. */
const unnamed: StateTraits = { weight: 5 };

const traits: ReadonlyMap<string, StateTraits> = new Map<string, StateTraits>([
  [
    'ACTIVE',
    {
      weight: 70,
      progress: (random, createdAt) => ({
        connected: true,
        connectedAt: timestamp(createdAt + random.integer(20 * second, day)),
      }),
    },
  ],
  [
    'MISCONFIGURED',
    {
      weight: 15,
      progress: (random, createdAt) => {
        const connectedAt = createdAt + random.integer(20 * second, day);
        return {
          connectedAt: random.chance(75) ? timestamp(connectedAt) : null,
          failedAt: timestamp(connectedAt + random.integer(day, 60 * day)),
          code: random.integer(10010, 10040),
        };
      },
    },
  ],
  ['CONFIGURED_PENDING_CONFIRMATION', { weight: 8 }],
  ['IN_PROGRESS', { weight: 7 }],
]);

/** Every state of the contract, as often as its weight says. */
const weighted: readonly string[] = connectionStates.flatMap((state) => {
  const { weight } = traits.get(state) ?? unnamed;
  return Array.from({ length: weight }, () => state);
});

/** Chooses a state, and the fields that go with it for a connection made at `createdAt`. */
export function chooseProgress(random: Random, createdAt: number): ConnectionProgress {
  const state = random.pick(weighted);
  return {
    state,
    connected: false,
    connectedAt: null,
    failedAt: null,
    code: null,
    ...traits.get(state)?.progress?.(random, createdAt),
  };
}

function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
