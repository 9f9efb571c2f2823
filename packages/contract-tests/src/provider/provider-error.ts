/** Nothing could be checked: the provider cannot be reached, is no such API, refuses the key, or must not be asked. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}
