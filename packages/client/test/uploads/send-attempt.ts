import type { UploadBody } from '../../src/uploads/upload-body.js';
import { type ReceivedRequest, startLoopbackServer } from '../loopback-server.js';

/** Sends one attempt of an upload as the transport does, and returns what the server received. */
export async function sendAttempt(
  upload: UploadBody,
  server?: Awaited<ReturnType<typeof startLoopbackServer>>,
): Promise<ReceivedRequest> {
  const { baseUrl, received } = server ?? (await startLoopbackServer());
  const attempt = await upload.create();
  const response = await fetch(baseUrl, {
    method: 'POST',
    ...attempt.init,
    headers: { ...attempt.headers },
  });
  await response.text();
  attempt.cancel?.();
  const request = received.at(-1);
  if (!request) {
    throw new Error('Nothing was received.');
  }
  return request;
}
