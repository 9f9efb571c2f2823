import { holdError } from './sources/hold-error.js';
import { isReplayable } from './sources/is-replayable.js';
import type { UploadAttempt } from './upload-attempt.js';
import type { UploadBody } from './upload-body.js';
import { uploadError } from './upload-error.js';

/** Makes the body of a source, which `create` reads. */
export function prepareUpload(
  source: unknown,
  create: () => UploadAttempt | Promise<UploadAttempt>,
): UploadBody {
  holdError(source);
  return {
    replayable: isReplayable(source),
    async create() {
      try {
        return await create();
      } catch (cause) {
        throw uploadError(cause);
      }
    },
  };
}
