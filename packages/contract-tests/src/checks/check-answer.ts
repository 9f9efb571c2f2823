import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { checkBody } from './check-body.js';
import { checkContentType } from './check-content-type.js';
import { checkHeaders } from './check-headers.js';
import type { CheckSettings } from './check-settings.js';
import { checkStatus } from './check-status.js';
import { findContent } from './find-content.js';
import { findResponse } from './find-response.js';
import type { Flaw } from './flaw.js';

/** Everything that is wrong with an answer by itself, whatever was asked. */
export function checkAnswer(
  { schemas, validator }: Pick<ContractModel, 'schemas' | 'validator'>,
  operation: ContractOperation,
  answer: ArrivedResponse,
  settings: CheckSettings,
): readonly Flaw[] {
  if (answer.error !== null) {
    return [
      {
        check: 'connection',
        level: 'violation',
        pointer: '',
        contractPointer: operation.pointer,
        expected: 'an answer, and the whole of it',
        actual: answer.error,
        message: `The server gave no whole answer: ${answer.error}.`,
      },
    ];
  }
  const response = findResponse(operation, answer.status);
  const flaws: Flaw[] = [...checkStatus(operation, response, answer, settings)];
  if (response === undefined) return flaws;
  const mediaType = mediaTypeOf(answer.headers);
  const content = findContent(response, mediaType);
  // In an undeclared type it is judged by the type that was to be: HTML in place of JSON breaks the schema, too.
  const judged = content ?? response.contents[0];
  const headers = new Headers(answer.headers);
  if (judged !== undefined && content === undefined) headers.set('content-type', judged.mediaType);
  const { status, bytes } = answer;
  const { problems } = validator.response(operation.operationId, { status, headers, body: bytes });
  flaws.push(
    ...checkContentType(operation, response, content, answer, settings),
    ...checkHeaders(operation, response, answer, problems, settings),
  );
  if (judged && operation.method !== 'HEAD' && ![204, 205, 304].includes(answer.status)) {
    flaws.push(...checkBody(schemas, operation, judged, answer, problems, settings));
  }
  return flaws;
}
