import type { Bump } from '../../../src/index.js';
import type { Editable } from './editable.js';

/** A labelled change. */
export interface Row {
  readonly change: string;
  /** What the policy says the change deserves, there and back again. */
  readonly deserved: Bump;
  readonly back: Bump;
  readonly edit: (api: Editable) => void;
}

/** A row: what is done, what that deserves, what undoing it deserves, and how it is done. */
export function row(change: string, deserved: Bump, back: Bump, edit: Row['edit']): Row {
  return { change, deserved, back, edit };
}
