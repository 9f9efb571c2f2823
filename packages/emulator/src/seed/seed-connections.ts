import { encodePeople } from '../state/encode-people.js';
import { fileConnection } from '../state/file-connection.js';
import type { SeededConnection, StateContents } from '../state/state-storage.js';
import { products } from './products.js';
import { createRandom, type Random } from './random.js';
import { seedConnection } from './seed-connection.js';
import { seedPeople } from './seed-people.js';

/** When the first connection was made. Seeded times never depend on the clock: the same seed, the same bytes. */
const epoch = Date.UTC(2022, 0, 3, 9);
/** The time over which seeded connections were made, in milliseconds. */
const span = Date.UTC(2025, 0, 3, 9) - epoch;
/** After how many listed connections there is a deleted one. */
const deletedEvery = 25;
const day = 24 * 60 * 60 * 1000;

/**
 * Makes up an account with `count` connections, oldest first, and some deleted ones besides. The last is file-based,
 * with people; the others go through all products before they repeat one.
 */
export function seedConnections(seed: number, count: number): StateContents {
  const random = createRandom(seed);
  const deletedCount = Math.floor(count / deletedEvery);
  const total = count + deletedCount;
  const step = Math.floor(span / Math.max(total, 1));

  let listed = 0;
  const connections = Array.from({ length: total }, (_, index): SeededConnection => {
    const id = index + 1;
    const createdAt = epoch + index * step + random.integer(0, Math.max(step - 1, 0));
    if (id === total) return seedFileConnection(random, id, createdAt);
    // The remainder is one that the last id cannot have, so exactly `deletedCount` ids have it.
    if (id % (deletedEvery + 1) === deletedEvery) {
      return deleted(random, seedConnection(random, id, random.pick(products), createdAt));
    }
    const product = products[listed] ?? random.pick(products);
    listed += 1;
    return seedConnection(random, id, product, createdAt);
  });
  return { connections, lastConnectionId: total };
}

function seedFileConnection(random: Random, id: number, createdAt: number): SeededConnection {
  const connectedAt = new Date(createdAt + 1500).toISOString();
  return {
    connection: {
      ...fileConnection(id),
      state: 'ACTIVE',
      connected: true,
      connectedAt,
      clientAlias: 'Personnel file',
      aliasUpdatedAt: connectedAt,
    },
    createdAt,
    importEndsAt: null,
    people: encodePeople(seedPeople(random, random.integer(10, 20))),
  };
}

function deleted(random: Random, stored: SeededConnection): SeededConnection {
  const deletedAt = stored.createdAt + random.integer(61 * day, 90 * day);
  return {
    ...stored,
    connection: {
      ...stored.connection,
      connected: false,
      deletedAt: new Date(deletedAt).toISOString(),
    },
  };
}
