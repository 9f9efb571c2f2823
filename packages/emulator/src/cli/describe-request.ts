import type { RequestLogEntry } from '../server/request-log-entry.js';

/**
 * One line for an answered request.
 *
 * @example
 * describeRequest(entry); // 'GET /public/connections 200 1.4 ms'
 */
export function describeRequest({ method, path, status, durationMs }: RequestLogEntry): string {
  const outcome = status === 0 ? 'client gone' : status;
  return `${method} ${path} ${outcome} ${durationMs.toFixed(1)} ms`;
}
