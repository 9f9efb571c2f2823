import type { OperationId } from '@drata-connections/types';

/** One sending of a request. All hooks of an attempt get the same object, so it can be the key of a `WeakMap`. */
export interface Attempt {
  /** The operation; `undefined` for a path that the contract does not know. */
  readonly operationId: OperationId | undefined;
  /** HTTP method in capitals. */
  readonly method: string;
  /** The whole URL with its query. It never holds credentials. */
  readonly url: string;
  /** The path as the contract spells it, such as `/connections/{id}/upload/csv`. */
  readonly pathTemplate: string;
  /** Counted from 1. */
  readonly number: number;
  /** Headers to send, without `authorization`. `onRequest` may change them. */
  readonly headers: Record<string, string>;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took until the body was read, in milliseconds; `undefined` in `onRequest`. */
  durationMs?: number;
  /** The response itself, as soon as its headers are there, with whatever the server put into it. Its body is read. */
  response?: Response;
  /** HTTP status of the response. */
  status?: number;
  /** Why it failed: a `DrataError`. */
  error?: unknown;
  /** How long the client waits before the next attempt, in milliseconds; `undefined` where none follows. */
  delayMs?: number;
}
