import type { ApiErrorBody } from '@drata-connections/types';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import { jsonAnswer } from '../http/json-answer.js';
import { ApiProblem } from './api-problem.js';
import type { ErrorCodes } from './error-codes.js';

/**
 * Answers what was thrown while a request was handled, as the contract's error body. Whatever is not an
 * {@link ApiProblem} is a defect of the emulator: 500, with the error in `debugInfo`.
 */
export function problemAnswer(thrown: unknown, codes: ErrorCodes): EmulatorAnswer {
  if (thrown instanceof ApiProblem) {
    const { status, message, headers } = thrown;
    const body: ApiErrorBody = { statusCode: status, message, code: codes.of(status) };
    return jsonAnswer(status, body, headers);
  }
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const body: ApiErrorBody = {
    statusCode: 500,
    message: 'Internal server error: the emulator itself failed, see `debugInfo`.',
    code: codes.of(500),
    debugInfo: {
      name: error.name,
      message: error.message,
      ...(error.stack === undefined ? {} : { stack: error.stack }),
    },
  };
  return jsonAnswer(500, body);
}
