import { configurationError } from '../errors/configuration-error.js';
import type { Exchange } from '../http/exchange.js';
import { readApiKey } from '../options/read-api-key.js';
import type { Call } from './call.js';
import { readResponse } from './read-response.js';
import { runHooks } from './run-hooks.js';

/** Makes one attempt and reads the response. */
export async function sendOnce(
  call: Call,
  headers: Record<string, string>,
  body: BodyInit | null,
  signal: AbortSignal,
): Promise<Exchange> {
  const { init, settings, method, url } = call;
  const { apiKey } = settings;
  call.apiKey = typeof apiKey === 'string' ? apiKey : await readApiKey(apiKey);

  call.attempt = {
    operationId: call.operation?.id,
    method,
    url,
    pathTemplate: call.path,
    number: ++call.attempts,
    headers,
    startedAt: Date.now(),
  };
  const { attempt } = call;
  runHooks(call, 'onRequest');
  if ('authorization' in headers) {
    throw configurationError(
      '`authorization` is among the headers',
      'Give the key as `apiKey`.',
      'send the request',
    );
  }
  // Called as a plain function: a browser's `fetch` refuses any other `this` than its window.
  const fetch = init.fetch ?? settings.fetch ?? globalThis.fetch;
  const upload = init.upload && (await init.upload.create());
  try {
    const response = await fetch(url, {
      ...init,
      method,
      body,
      redirect: 'manual',
      signal,
      ...upload?.init,
      headers: {
        ...headers,
        ...upload?.headers,
        authorization: `Bearer ${call.apiKey}`,
      },
    });
    attempt.response = response;
    attempt.status = response.status;
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
