import type { OperationId } from '@drata-connections/types';
import { behaviours } from './behaviours.js';

/** Whether the emulator has a behaviour for an operation. */
export function hasBehaviour(operationId: string): operationId is OperationId {
  return Object.hasOwn(behaviours, operationId);
}
