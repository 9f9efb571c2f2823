import type { Exchange } from '../http/exchange.js';
import { mergeHeaders } from '../http/merge-headers.js';
import type { Attempt } from '../observation/attempt.js';
import { readApiKey } from '../options/read-api-key.js';
import type { Call } from './call.js';
import type { FetchBody } from './fetch-body.js';
import { readResponse } from './read-response.js';
import { runHooks } from './run-hooks.js';
import { sleep } from './sleep.js';

/** Waits as long as it has to, makes one attempt and reads the response. */
export async function sendOnce(
  call: Call,
  given: Readonly<Record<string, string>>,
  body: FetchBody | null,
  signal: AbortSignal,
  limit: (ms: number) => void,
): Promise<Exchange> {
  const { init, settings, url, operation, limiter, delayMs } = call;
  if (delayMs) {
    await sleep(delayMs, signal);
  }
  const turn = limiter?.acquire(signal);
  if (turn) {
    limit(Infinity);
    await turn;
  }
  limit((init.timeoutMs ?? settings.timeoutMs ?? 60_000) || Infinity);
  const { apiKey } = settings;
  const key = typeof apiKey === 'string' ? apiKey : await readApiKey(apiKey, signal);
  call.apiKey = key;
  const number = ++call.attempts;
  let headers = given;
  let attempt: Attempt | undefined;
  if (call.hooks.length) {
    const startedAt = Date.now();
    const [operationId, method, pathTemplate] = operation;
    attempt = { operationId, method, url, pathTemplate, number, headers: { ...given }, startedAt };
    ({ headers } = attempt);
    call.attempt = attempt;
    runHooks(call, 'onRequest');
  }
  if (headers !== settings.headers) {
    headers = mergeHeaders('send the request', headers);
  }
  // Called as a plain function: a browser's `fetch` refuses any other `this` than its window.
  const fetch = init.fetch ?? settings.fetch ?? globalThis.fetch;
  const upload = init.upload && (await init.upload.create());
  try {
    const request = {
      ...init,
      // Not taken apart: that runs an iterator.
      method: operation[1],
      body,
      redirect: 'manual',
      // A stream is read when the call is over, and its caller may still stop it.
      signal:
        init.parseAs === 'stream' && init.signal ? AbortSignal.any([signal, init.signal]) : signal,
      headers: { ...headers, authorization: `Bearer ${key}` },
    } as const;
    if (upload) {
      // Its source may have taken its time.
      signal.throwIfAborted();
      Object.assign(request, upload.init);
      Object.assign(request.headers, upload.headers);
    }
    const response = await fetch(url, request);
    if (attempt) {
      attempt.response = response;
      attempt.status = response.status;
    }
    const exchange = await readResponse(call, response);
    // A `fetch` that does not heed its signal may answer when the next attempt is under way.
    if (call.attempt === attempt) {
      runHooks(call, 'onResponse');
    }
    return exchange;
  } catch (error) {
    throw upload?.failure ?? error;
  } finally {
    upload?.cancel?.();
  }
}
