/** Makes a source, a fresh one for each attempt: so an upload can be retried whose source can be read once only. */
export type SourceFactory<Source> = () => Source | Promise<Source>;
