import { behaviours } from './behaviours.js';
import type { EmulatedOperationId } from './emulated-operation-id.js';

/** Whether the emulator has a behaviour for an operation. */
export function hasBehaviour(operationId: string): operationId is EmulatedOperationId {
  return Object.hasOwn(behaviours, operationId);
}
