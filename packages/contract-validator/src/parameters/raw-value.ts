/** What stands for a parameter in a request: decoded, left out, or not to be read. */
export type RawValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problem'; readonly keyword: UnreadableValue };

/** Why a parameter cannot be read. */
export type UnreadableValue = 'empty' | 'repeated' | 'malformed';
