import type { Personnel } from '@drata-connections/types';
import { isRecord } from '../json/is-record.js';
import { checkPerson } from './check-person.js';

/** Whether a value is a person by the rules of the contract. */
export function isPerson(value: unknown): value is Personnel {
  return isRecord(value) && checkPerson(value).length === 0;
}
