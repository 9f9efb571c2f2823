import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import type { Direction } from '../direction.js';

/** Whether a property travels in a direction: what is read-only is not sent, what is write-only is not received. */
export function isCarried(property: Cursor, direction: Direction): boolean {
  return objectAt(property)[direction === 'request' ? 'readOnly' : 'writeOnly'] !== true;
}
