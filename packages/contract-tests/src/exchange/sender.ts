import { setImmediate } from 'node:timers/promises';
import type { OutgoingRequest } from '../wire/outgoing-request.js';
import { parseJson } from '../wire/parse-json.js';
import type { Answer } from './answer.js';
import { describeFailure } from './describe-failure.js';
import type { Gate } from './gate.js';
import { recordBody } from './record-body.js';
import type { Redactor } from './redactor.js';
import { retryAfterMs } from './retry-after-ms.js';

/** Which case a request belongs to. */
export interface SendOrigin {
  readonly operationId: string | null;
  readonly caseId: string;
}

/** Sends requests to a provider. */
export interface Sender {
  /** Resolves whatever happens; rejects only when the run is aborted. */
  send(request: OutgoingRequest, origin: SendOrigin): Promise<Answer>;
  /** How many requests went out. */
  readonly sent: () => number;
}

/** What a sender is made from. */
export interface SenderOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly gate: Gate;
  readonly redact: Redactor;
  /** Has the provider take requests again that are over its rate limit; tells whether it does. Default: it does not. */
  readonly relieve?: (() => Promise<boolean>) | undefined;
  /** Told for how many milliseconds nothing is sent, because the provider said so. */
  readonly onWait?: ((milliseconds: number) => void) | undefined;
  /** How long one answer may take at all, in milliseconds: then it counts as none. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** How often a request that is over the rate limit is sent again. */
const retries = 3;

/** After how many requests the event loop gets a turn. */
const turnEvery = 16;

/** Makes a sender. Redirects are answers like any other: nothing is ever sent to where they point. */
export function createSender(options: SenderOptions): Sender {
  const { fetch, gate, redact, timeoutMs, signal, relieve, onWait } = options;
  let count = 0;
  let waitsUntil = Number.NEGATIVE_INFINITY;

  function wait(milliseconds: number): void {
    gate.pause(milliseconds);
    const until = performance.now() + milliseconds;
    // All that were on their way are told to wait: that is one wait.
    if (until < waitsUntil + 2_000) return;
    waitsUntil = until;
    onWait?.(milliseconds);
  }

  async function once(request: OutgoingRequest, origin: SendOrigin): Promise<Answer> {
    const startedAt = new Date().toISOString();
    const start = performance.now();
    // By hand: a signal that times out, or that is made of others, outlives the request by far.
    const ending = new AbortController();
    const end = () => ending.abort(signal?.reason);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      ending.abort();
    }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    let response: Response | null = null;
    let bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
    let error: string | null = null;
    try {
      count += 1;
      response = await fetch(
        new Request(request.url, {
          method: request.method,
          headers: request.headers.map(([name, value]): [string, string] => [name, value]),
          body: request.body,
          redirect: 'manual',
          signal: ending.signal,
        }),
      );
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      signal?.throwIfAborted();
      error = redact(isLate ? `no answer within ${timeoutMs} ms` : describeFailure(cause));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
    const durationMs = performance.now() - start;
    const headers = response?.headers ?? new Headers();
    const status = error === null ? (response?.status ?? 0) : 0;
    const statusText = response?.statusText ?? '';
    const text = new TextDecoder().decode(bytes);
    return {
      request,
      error,
      status,
      headers,
      bytes,
      text,
      json: parseJson(text),
      durationMs,
      record: () => ({
        ...origin,
        request: {
          method: request.method,
          url: redact(request.url),
          headers: request.headers.map(([name, value]) => [name, redact(value)]),
          body: request.body && recordBody(request.body, redact),
        },
        response:
          error === null
            ? {
                status,
                statusText,
                headers: [...headers].map(([name, value]) => [name, redact(value)]),
                body: recordBody(bytes, redact),
              }
            : null,
        error,
        startedAt,
        durationMs: Math.round(durationMs * 100) / 100,
      }),
    };
  }

  return {
    sent: () => count,
    async send(request, origin) {
      for (let attempt = 0; ; attempt += 1) {
        // A provider in this process answers without a turn of the event loop: then no timer, no signal and no
        // finalizer ever runs.
        if (count % turnEvery === 0) await setImmediate();
        const answer = await gate.run(() => once(request, origin));
        const pause = answer.status === 429 ? retryAfterMs(answer.headers) : null;
        if (pause === null || attempt >= retries) return answer;
        if ((await relieve?.()) !== true) wait(pause);
      }
    },
  };
}
