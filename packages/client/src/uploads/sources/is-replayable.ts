/** Whether a source can be read again and again: a stream cannot, nor can what is its own iterator. */
export function isReplayable(source: unknown): boolean {
  if (typeof source !== 'object' || !source || source instanceof Blob) {
    return true;
  }
  const iterate = Symbol.iterator in source && source[Symbol.iterator];
  return typeof iterate === 'function' && iterate.call(source) !== source;
}
