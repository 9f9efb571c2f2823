import type { Personnel } from '@drata-connections/types';
import type { StreamingTools } from '../streaming-tools.js';
import type { UploadAttempt } from '../upload-attempt.js';
import type { UploadProgress } from '../upload-progress.js';
import { createStreamAttempt } from './create-stream-attempt.js';
import type { Source } from './source.js';

/** Writes people as JSON while they are being sent; `rest` is the rest of the object that holds them. */
export function createJsonAttempt(
  rest: object,
  source: Source<Personnel>,
  onProgress: ((progress: UploadProgress) => void) | undefined,
  tools: StreamingTools,
): Promise<UploadAttempt> {
  const frame = JSON.stringify({ ...rest, personnelData: [] });
  return createStreamAttempt(
    {
      contentType: 'application/json',
      source,
      start: frame.slice(0, -2),
      write: (person, index) => (index ? ',' : '') + JSON.stringify(person),
      end: frame.slice(-2),
      onProgress,
    },
    tools,
  );
}
