import { nodeProcess } from './node-process.js';
import { holdError } from './sources/hold-error.js';
import { isReplayable } from './sources/is-replayable.js';
import { unbuffered } from './unbuffered.js';
import { uploadError } from './upload-error.js';

/** See `streamingTools`. */
export interface StreamingTools {
  readonly holdError: typeof holdError;
  readonly isReplayable: typeof isReplayable;
  readonly nodeProcess: typeof nodeProcess;
  readonly unbuffered: typeof unbuffered;
  readonly uploadError: typeof uploadError;
}

/**
 * What `streaming/`, which is loaded when it is needed, gets handed by the part that is always there. If it imported
 * this, a bundler would have to cut that part in two.
 */
export const streamingTools: StreamingTools = {
  holdError,
  isReplayable,
  nodeProcess,
  unbuffered,
  uploadError,
};
