const keys: Readonly<Record<string, string>> = {
  readOnly: 'emulator-key-read-only',
  importOnly: 'emulator-key-import-only',
  expired: 'emulator-key-expired',
  noPlan: 'emulator-key-no-plan',
  noTerms: 'emulator-key-no-terms',
  featureOff: 'emulator-key-feature-off',
};

/**
 * The other keys of an emulator of this project: whoever has its public full key on loopback talks to one, and need not
 * name them. Any other key: none.
 */
export function emulatorKeys(
  apiKey: string,
  isLoopback: boolean,
): Readonly<Record<string, string>> {
  return isLoopback && apiKey === 'emulator-key-full' ? keys : {};
}
