import type { ContractValidator } from '@drata-connections/contract-validator';
import { checkAnswer } from '../checks/check-answer.js';
import type { CheckSettings } from '../checks/check-settings.js';
import type { Flaw } from '../checks/flaw.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { Answer } from '../exchange/answer.js';
import type { CheckId } from '../findings/check-id.js';
import { credentialPointer } from '../wire/credential-pointer.js';
import type { HarExchange } from './har-exchange.js';

/** What a recorded exchange is checked by. */
export interface RecordedCheck {
  readonly schemas: ContractSchemas;
  readonly validator: ContractValidator;
  readonly operation: ContractOperation;
  readonly settings: CheckSettings;
  /** At no host in particular, with the path that the operation has. */
  readonly url: string;
  /** Whether a missing credential was missing when the request was sent. */
  readonly isOwn: boolean;
}

/** The checks of a response's body: without the body, they are not made. */
const ofBody: ReadonlySet<CheckId> = new Set<CheckId>([
  'response-schema',
  'undeclared-property',
  'error-body',
  'relation',
]);

/** The statuses that refuse a request for what it holds, and not for who sends it, when, or to what. */
const refusals: ReadonlySet<number> = new Set([400, 405, 406, 415, 422]);

/** Everything that is wrong with a recorded exchange, as far as it was recorded. */
export function checkRecorded(
  check: RecordedCheck,
  { requestGap, responseGap }: HarExchange,
  answer: Answer,
): readonly Flaw[] {
  const { operation, settings } = check;
  const known = responseGap === null ? answer : { ...answer, bytes: new Uint8Array(1) };
  const flaws = checkAnswer(check, operation, known, settings).filter(
    (flaw) => responseGap === null || !ofBody.has(flaw.check),
  );
  if (answer.error !== null) return flaws;
  return [...flaws, ...checkRequest(check, requestGap, answer)];
}

function checkRequest(
  { validator, operation, url, isOwn }: RecordedCheck,
  requestGap: string | null,
  { request, status }: Answer,
): readonly Flaw[] {
  const { method, body } = request;
  const headers = new Headers(
    request.headers.map(([name, value]): [string, string] => [name, value]),
  );
  const { problems } =
    requestGap === null
      ? validator.request({ method, url, headers, body })
      : validator.head({ method, url, headers }, true);
  const { operationId } = operation;
  const [broken] = problems.filter(({ level }) => level === 'violation');
  const isAccepted = status >= 200 && status < 400;
  if (broken !== undefined) {
    if (!isAccepted) return [];
    const { location, name, pointer, message, schemaPointer } = broken;
    const place = [location, name].filter((part) => part !== undefined).join('/');
    return [
      {
        check: 'negative-data-rejected',
        level: 'violation',
        pointer: location === 'body' ? pointer : place,
        contractPointer: schemaPointer.replace(/^#/, ''),
        expected: 'a refusal, or a valid request',
        actual: String(status),
        message: `${operationId} answered ${status} to a request that breaks the contract: ${place} ${message}.`,
        detail: message,
      },
    ];
  }
  const needsKey =
    operation.security.length > 0 && operation.security.every((all) => all.length > 0);
  if (isOwn && needsKey && isAccepted && !hasCredential(operation, url, headers)) {
    return [
      {
        check: 'auth',
        level: 'violation',
        pointer: credentialPointer(operation),
        contractPointer: operation.pointer,
        expected: '401',
        actual: String(status),
        message: `${operationId} answered ${status} to a request without a credential.`,
      },
    ];
  }
  if (requestGap !== null || !refusals.has(status)) return [];
  return [
    {
      // A rule that no contract can say may be broken: only worth knowing.
      check: 'positive-data-accepted',
      level: 'warning',
      pointer: 'status',
      contractPointer: operation.pointer,
      expected: 'an answer other than a refusal',
      actual: String(status),
      message: `${operationId} refused with ${status} a request in which the contract finds nothing wrong.`,
      detail: String(status),
    },
  ];
}

function hasCredential(operation: ContractOperation, url: string, headers: Headers): boolean {
  const sent = new URL(url).searchParams;
  return operation.security.flat().some(({ place }) => {
    if (place === null) return true;
    if (place.in === 'query') return sent.has(place.name);
    if (place.in === 'header') return headers.has(place.name);
    // Recorders leave cookies out of what they show of the header.
    return headers.has('cookie');
  });
}
