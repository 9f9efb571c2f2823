/** The samples of every subject by its name: the n-th sample of each is from the n-th round. */
export type Samples = ReadonlyMap<string, readonly number[]>;
