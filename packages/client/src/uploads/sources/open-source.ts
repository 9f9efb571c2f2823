import { uploadError } from '../upload-error.js';
import { holdError } from './hold-error.js';
import { isReplayable } from './is-replayable.js';
import type { Source } from './source.js';

const opened = /* @__PURE__ */ new WeakSet<object>();

/**
 * Starts to read a source; `cancel` lets go of it at once and never fails. One that can be read once only is refused the
 * second time, and where it gives nothing, because then somebody else has read it: an upload replaces everybody, so what
 * is left must not pass for the whole.
 *
 * @throws {DrataConfigurationError} It was read before.
 */
export function openSource<Item>(source: Source<Item>): {
  next(): Promise<IteratorResult<Item>>;
  cancel(): Promise<void>;
} {
  let isUnread = !isReplayable(source);
  const refuseIf = (isEmpty: boolean | undefined): void => {
    if (isUnread && isEmpty) {
      throw uploadError(
        undefined,
        'it is a stream or an iterator that was read before, or gives nothing',
        'Give a function that makes a fresh one.',
      );
    }
  };
  refuseIf(opened.has(source));
  opened.add(source);
  holdError(source);
  const iterator = iterate(source);
  return {
    async next() {
      const result = await iterator.next();
      refuseIf(result.done);
      isUnread = false;
      return result;
    },
    async cancel() {
      try {
        // The iterator of a stream of Node's would wait for the next piece before it ends.
        if ('destroy' in source && typeof source.destroy === 'function') {
          source.destroy();
        }
        await iterator.return?.();
      } catch {}
    },
  };
}

function iterate<Item>(source: Source<Item>): {
  next(): Promise<IteratorResult<Item>> | IteratorResult<Item>;
  return?(): unknown;
} {
  if ('getReader' in source) {
    const reader = source.getReader();
    return { next: () => reader.read(), return: () => reader.cancel() };
  }
  return Symbol.iterator in source ? source[Symbol.iterator]() : source[Symbol.asyncIterator]();
}
