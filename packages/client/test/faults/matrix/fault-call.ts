import type { OperationId } from '@drata-connections/types';
import type { CallOptions, DrataClient } from '../../../src/index.js';

/** What came of a call that did not throw. */
export interface CallResult {
  readonly data?: unknown;
  /** Only `client.http` returns errors. */
  readonly error?: unknown;
  readonly response: Response;
}

/** A way to call an operation. */
export interface FaultCall {
  readonly name: string;
  readonly operationId: OperationId;
  readonly level: 'connections' | 'http';
  readonly method: string;
  readonly successStatus: number;
  /** Whether the client lets the runtime stream the request, which then hides the status of a redirect. */
  readonly isStreamed: boolean;
  send(client: DrataClient, options: CallOptions): Promise<CallResult>;
}
