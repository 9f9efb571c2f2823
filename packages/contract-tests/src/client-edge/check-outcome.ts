import { isDeepStrictEqual } from 'node:util';
import { isDrataApiError, isDrataResponseError } from '@drata-connections/client';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { Exchange } from '../wire/exchange.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { jsonOrText } from '../wire/json-or-text.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import type { CaseOutcome } from './case-outcome.js';

/** Compares what the caller got with what arrived: the data of a success, or an error with status, body and request. */
export function checkOutcome(
  schemas: ContractSchemas,
  content: ContractContent | null,
  { sent, received }: Exchange,
  outcome: CaseOutcome,
): readonly string[] {
  const json = isJsonMediaType(mediaTypeOf(received.headers));
  const body = json ? jsonOrText(received.text) : received.text;
  const differs = (value: unknown) =>
    !isDeepStrictEqual(value, body) && !(body === '' && (value === undefined || value === null));
  const breaks = (value: unknown) =>
    content === null
      ? []
      : schemas
          .problems(content.schema, value, 'response')
          .map(({ pointer, message }) => `${pointer} ${message}`.trim());

  if (received.status >= 200 && received.status < 300) {
    if ('error' in outcome) return [`threw ${describe(outcome.error)} for a success`];
    return [
      ...(differs(outcome.data) ? ['returned other data than arrived'] : []),
      ...breaks(outcome.data).map((reason) => `returned data that breaks the contract: ${reason}`),
    ];
  }
  if ('data' in outcome) return [`returned data for a response of ${received.status}`];
  const { error } = outcome;
  if (received.status < 400) {
    // No redirect is followed, and none is an answer of the API; 304 is none.
    const isMeant = received.status === 304 ? isDrataApiError : isDrataResponseError;
    if (isMeant(error) && error.status === received.status) return [];
    const wanted = received.status === 304 ? 'DrataApiError' : 'DrataResponseError';
    return [`threw ${describe(error)} in place of a ${wanted}`];
  }
  if (!isDrataApiError(error)) return [`threw ${describe(error)} in place of a DrataApiError`];
  const problems: string[] = [];
  if (error.status !== received.status) {
    problems.push(
      `threw an error with the status ${error.status} for a response of ${received.status}`,
    );
  }
  const code = isJsonObject(body) ? body['code'] : undefined;
  if (typeof code === 'number' && error.code !== code) {
    problems.push('threw an error with another code than its body has, or none');
  }
  if (differs(error.body)) problems.push('threw an error with another body than arrived');
  problems.push(
    ...breaks(error.body).map(
      (reason) => `threw an error whose body breaks the contract: ${reason}`,
    ),
  );
  const { method, url } = error.request;
  if (method !== sent.method || url !== sent.url) {
    problems.push(`threw an error of ${method} ${url}, but sent ${sent.method} ${sent.url}`);
  }
  return problems;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name} (${error.message})` : typeof error;
}
