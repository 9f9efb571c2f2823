/** What a kind of key is refused with, by whether the operation only reads; null where it is let in. */
export interface KeyKind {
  readonly reading: number | null;
  readonly writing: number | null;
}

/** The kinds of keys that prove how access is refused. */
export const keyKinds: Readonly<Record<string, KeyKind>> = {
  readOnly: { reading: null, writing: 403 },
  importOnly: { reading: 403, writing: null },
  expired: { reading: 401, writing: 401 },
  noPlan: { reading: 402, writing: 402 },
  noTerms: { reading: 412, writing: 412 },
  featureOff: { reading: null, writing: 403 },
};
