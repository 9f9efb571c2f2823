import { type OperationId, operationTable } from '@drata-connections/types';
import type { ApiKeyDefinition } from './api-key-definition.js';
import type { Permission } from './permission.js';

/** The names of the API keys that every emulator has. */
export type DefaultApiKeyName =
  | 'full'
  | 'readOnly'
  | 'importOnly'
  | 'expired'
  | 'noTerms'
  | 'noPlan'
  | 'featureOff'
  | 'otherRegion'
  | 'otherAddress';

const listing: Permission = operationTable.listConnections.permission;
const importing: Permission = operationTable.createConnectionFromJson.permission;

/** Every permission that an operation of the contract asks for. */
const everything: readonly Permission[] = [
  ...new Set(
    Object.values<(typeof operationTable)[OperationId]>(operationTable).flatMap(
      ({ permission }) => permission ?? [],
    ),
  ),
];

/** The API keys that every emulator has, by name. */
export const defaultApiKeys: Readonly<Record<DefaultApiKeyName, ApiKeyDefinition>> = {
  full: { key: 'emulator-key-full', permissions: everything },
  readOnly: { key: 'emulator-key-read-only', permissions: [listing] },
  importOnly: { key: 'emulator-key-import-only', permissions: [importing] },
  expired: { key: 'emulator-key-expired', permissions: everything, expired: true },
  noTerms: { key: 'emulator-key-no-terms', permissions: everything, termsAccepted: false },
  noPlan: { key: 'emulator-key-no-plan', permissions: everything, planIncludesApi: false },
  featureOff: {
    key: 'emulator-key-feature-off',
    permissions: everything,
    disabledFeatures: [importing],
  },
  otherRegion: {
    key: 'emulator-key-other-region',
    permissions: everything,
    region: 'eu',
  },
  otherAddress: {
    key: 'emulator-key-other-address',
    permissions: everything,
    // An address that is kept for documentation (RFC 5737): no request comes from it.
    allowedAddresses: ['192.0.2.1'],
  },
};
