import type { OperationId } from '@drata-connections/types';
import type { RequestSummary } from './request-summary.js';

/** What an error tells besides its message. Each class documents what it always has. */
export interface DrataErrorDetails {
  readonly request?: RequestSummary;
  readonly operationId?: OperationId | undefined;
  readonly attempts?: number;
  readonly nextStep?: string;
  readonly cause?: unknown;
  readonly status?: number;
  readonly code?: number | undefined;
  readonly headers?: Headers;
  readonly body?: unknown;
  readonly retryAfterMs?: number | undefined;
  readonly kind?: 'timeoutMs' | 'deadlineMs';
}
