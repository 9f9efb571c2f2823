import type { UploadAttempt } from '../upload-attempt.js';
import type { UploadBody } from '../upload-body.js';
import { uploadError } from '../upload-error.js';
import { holdError } from './hold-error.js';
import { isReplayable } from './is-replayable.js';

/** Makes the body of a source, which `create` is given for each attempt. */
export function prepareSource<Source>(
  given: Source | (() => Source | Promise<Source>),
  create: (source: Source) => Promise<UploadAttempt>,
): UploadBody {
  holdError(given);
  return {
    replayable: isReplayable(given),
    async create() {
      try {
        return await create(given instanceof Function ? await given() : given);
      } catch (cause) {
        throw uploadError(cause);
      }
    },
  };
}
