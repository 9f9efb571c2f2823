import type { OperationsByTag } from '@drata-connections/types';
import { expect, it } from 'vitest';
import {
  type CallOptions,
  createDrataClient,
  DrataAbortError,
  type DrataConnections,
  type FetchFunction,
  isDrataAbortError,
} from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';

/** Never answers, and rejects as fetch does when its signal is aborted. */
const waitingFetch: FetchFunction = (_, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

it('ends a call whose signal is aborted', async () => {
  const controller = new AbortController();
  const { connections } = createDrataClient({ apiKey: 'key', fetch: waitingFetch });
  const call = connections.list({}, { signal: controller.signal });
  controller.abort();
  const error = await rejectionOf(call);
  expect(error).toBeInstanceOf(DrataAbortError);
  expect(error.cause).toMatchObject({ name: 'AbortError' });
  if (isDrataAbortError(error)) {
    expect(error.name).toBe('DrataAbortError');
    expect(error.operationId).toBe('listConnections');
    expect(error.message).toMatch(/^Failed to list connections: it was aborted \(GET https:/);
  }
});

const file = 'id\n';
const calls: Record<
  OperationsByTag['Connections'],
  (to: DrataConnections, options: CallOptions) => PromiseLike<unknown>
> = {
  listConnections: (to, options) => to.list({}, options),
  createConnectionFromCsv: (to, options) => to.createFromCsv({ file }, options),
  updateConnectionFromCsv: (to, options) => to.updateFromCsv(1, { file }, options),
  createConnectionFromJson: (to, options) => to.createFromJson({ personnelData: [] }, options),
  updateConnectionFromJson: (to, options) => to.updateFromJson(1, { personnelData: [] }, options),
};

it.each(Object.entries(calls))(
  'does not send a call whose signal is aborted already: %s',
  async (operationId, call) => {
    const { fetch, requests } = recordingFetch();
    const { connections } = createDrataClient({ apiKey: 'key', fetch });
    const error = await rejectionOf(call(connections, { signal: AbortSignal.abort('enough') }));
    expect(isDrataAbortError(error) && error.operationId).toBe(operationId);
    expect(error.cause).toBe('enough');
    expect(requests).toEqual([]);
  },
);

it('ends while the body is read', async () => {
  const controller = new AbortController();
  const { fetch } = recordingFetch(
    () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            controller.abort();
            stream.error(controller.signal.reason);
          },
        }),
      ),
  );
  const { connections } = createDrataClient({ apiKey: 'key', fetch });
  const error = await rejectionOf(connections.list({}, { signal: controller.signal }));
  expect(error).toBeInstanceOf(DrataAbortError);
});

it('understands a fetch that aborts by itself', async () => {
  const { fetch } = recordingFetch(() => Promise.reject(new DOMException('', 'AbortError')));
  const { connections } = createDrataClient({ apiKey: 'key', fetch });
  expect(await rejectionOf(connections.list())).toBeInstanceOf(DrataAbortError);
});
