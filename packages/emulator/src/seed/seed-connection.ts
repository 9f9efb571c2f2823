import type { Connection } from '@drata-connections/types';
import type { SeededConnection } from '../state/state-storage.js';
import { chooseProgress } from './connection-progress.js';
import type { Product } from './products.js';
import type { Random } from './random.js';

const environments = ['', ' production', ' staging', ' EMEA', ' engineering'];
const groups = ['Everyone', 'Engineering', 'Contractors', 'Finance'];
const day = 24 * 60 * 60 * 1000;

/** Makes up a connection to a product. */
export function seedConnection(
  random: Random,
  id: number,
  product: Product,
  createdAt: number,
): SeededConnection {
  const progress = chooseProgress(random, createdAt);
  const isAliased = random.chance(60);
  const groupLabel = chooseGroupLabel(random);
  const connection: Connection = {
    id,
    clientType: product.clientType,
    ...progress,
    clientId: progress.connectedAt === null ? null : chooseClientId(random, product),
    clientAlias: isAliased ? `${product.title}${random.pick(environments)}` : null,
    aliasUpdatedAt: isAliased
      ? new Date(createdAt + random.integer(1, 30 * day)).toISOString()
      : null,
    deletedAt: null,
    providerTypes: product.providerTypes.map((value, index) => ({
      value,
      isEnabled: index === 0 || random.chance(60),
    })),
    ...(groupLabel === undefined ? {} : { groupLabel }),
  };
  return { connection, createdAt, importEndsAt: null, people: undefined };
}

/** Some have a group, some have none, and some do not have the property at all, as the contract allows. */
function chooseGroupLabel(random: Random): string | null | undefined {
  if (random.chance(30)) return random.pick(groups);
  return random.chance(50) ? null : undefined;
}

function chooseClientId(random: Random, { clientType }: Product): string {
  if (clientType === 'AWS') return random.text(12, '0123456789');
  return random.text(9, 'abcdefghijklmnopqrstuvwxyz0123456789');
}
