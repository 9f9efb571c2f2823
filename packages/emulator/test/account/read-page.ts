import type { ConnectionPage } from '@drata-connections/types';
import { expect } from 'vitest';
import { contractViolations } from '../contract/contract-violations.js';
import type { Answer } from './open-account.js';

/** The page in an answer, once it has been checked by the contract. */
export function readPage(answer: Answer): ConnectionPage {
  expect(answer).toMatchObject({ status: 200 });
  if (!isPage(answer.body)) throw new Error('The answer is no page of connections.');
  return answer.body;
}

function isPage(body: unknown): body is ConnectionPage {
  return contractViolations('#/components/schemas/ConnectionPage', body).length === 0;
}
