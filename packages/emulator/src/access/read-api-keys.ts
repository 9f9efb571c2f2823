import type { ApiKeyDefinition } from './api-key-definition.js';
import { type DefaultApiKeyName, defaultApiKeys } from './default-api-keys.js';

/** The API keys of an emulator, by name: the default ones, and those of the option `apiKeys`. */
export type EmulatorApiKeys = Readonly<Record<DefaultApiKeyName, string>> &
  Readonly<Record<string, string>>;

/** The keys themselves, by name: own ones come before default ones. */
export function readApiKeys(own: Readonly<Record<string, ApiKeyDefinition>> = {}): EmulatorApiKeys {
  const {
    full,
    readOnly,
    importOnly,
    expired,
    noTerms,
    noPlan,
    featureOff,
    otherRegion,
    otherAddress,
  } = {
    ...defaultApiKeys,
    ...own,
  };
  return {
    ...Object.fromEntries(Object.entries(own).map(([name, { key }]) => [name, key])),
    full: full.key,
    readOnly: readOnly.key,
    importOnly: importOnly.key,
    expired: expired.key,
    noTerms: noTerms.key,
    noPlan: noPlan.key,
    featureOff: featureOff.key,
    otherRegion: otherRegion.key,
    otherAddress: otherAddress.key,
  };
}
