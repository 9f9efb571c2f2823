import { expect } from 'vitest';
import { isDrataError } from '../../../src/index.js';
import { samplePage } from '../../sample-page.js';
import { errorOf } from './error-of.js';
import type { Expectation } from './expectations.js';
import type { FaultCall } from './fault-call.js';
import type { Outcome } from './outcome.js';

/** Fails unless a call ended as it must: with its data, or with the right error and all that belongs to it. */
export function expectOutcome(
  { result, error }: Outcome,
  { meaning, attempts }: Expectation,
  call: FaultCall,
): void {
  if (meaning.kind === 'success') {
    expect(error).toBeUndefined();
    expect(result?.error).toBeUndefined();
    expect(result?.response.status).toBe(call.successStatus);
    if (call.method === 'GET' && result?.data !== undefined) {
      expect(result.data).toMatchObject({ total: samplePage.total, data: [{ id: 104 }] });
    }
    return;
  }
  if (call.level === 'http' && meaning.kind === 'status') {
    expect(error).toBeUndefined();
    expect(result?.response.status).toBe(meaning.status);
    expect(result).toMatchObject({ status: meaning.status });
    // Success goes by the status, but whoever asks for the error has to find one.
    expect(result?.error).toBeTruthy();
    expect(result?.data).toBeUndefined();
    return;
  }
  const { Class, guard } = errorOf(meaning);
  expect(result).toBeUndefined();
  expect(error).toBeInstanceOf(Class);
  expect(guard(error)).toBe(true);
  if (!isDrataError(error)) {
    throw error;
  }
  expect(Object.getPrototypeOf(error)).toBe(Class.prototype);
  expect(error).toMatchObject({ operationId: call.operationId, attempts });
  expect(error.request?.method).toBe(call.method);
  expect(error.request?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/public\/connections/);
  expect(error.nextStep).toBeTruthy();
  if (meaning.kind === 'late') {
    expect(error).toMatchObject({ kind: 'timeoutMs' });
  }
  if ('status' in meaning && meaning.status !== undefined) {
    expect(error).toMatchObject({ status: meaning.status });
  }
  if (meaning.kind === 'refused' || meaning.kind === 'broken') {
    expect(error.cause).toBeInstanceOf(Error);
  }
}
