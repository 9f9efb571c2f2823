import type { FaultKind } from './fault.js';

/** Every kind of fault. */
export const faultKinds: readonly FaultKind[] = Object.freeze([
  'latency',
  '429',
  '500',
  '502',
  'reset',
  'truncated-body',
  'empty-body',
  'wrong-content-type',
  'undeclared-status',
  'unknown-enum',
  'string-id',
  'missing-optional',
  'null-fields',
]);
