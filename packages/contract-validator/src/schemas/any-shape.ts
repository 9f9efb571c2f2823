import type { ValueShape } from './value-shape.js';

/** The shape of a value that nothing is said of. */
export const anyShape: ValueShape = {
  types: new Set(),
  prefix: [],
  items: undefined,
  properties: new Map(),
  additional: undefined,
};
