import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { diffContent } from './diff-content.js';

/** Compares the body that callers send. */
export function diffRequestBody(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [old, young] = [stepCursor(base, 'requestBody'), stepCursor(head, 'requestBody')];
  if (old.node === undefined && young.node === undefined) return;
  if (rules.isSame(old, young)) return;
  // Webhooks and callbacks send it to us.
  const subject = place.direction === 'request' ? 'request body' : 'received body';
  const here: Place = { ...place, subject, trail: ['requestBody'] };
  const [was, is] = [objectAt(old)['required'] === true, objectAt(young)['required'] === true];
  const at = { place: here, base: old, head: young };
  if (old.node === undefined) {
    rules.report({
      ...at,
      id: 'request-body-added',
      bump: is ? 'major' : 'minor',
      text: is ? 'was added and is required' : 'was added',
    });
    return;
  }
  if (young.node === undefined) {
    rules.report({ ...at, id: 'request-body-removed', bump: 'major', text: 'was removed' });
    return;
  }
  if (was !== is) {
    rules.report({
      ...at,
      id: `request-body-became-${is ? 'required' : 'optional'}`,
      bump: is ? 'major' : 'minor',
      text: is ? 'is now required' : 'is no longer required',
    });
  }
  diffWords(rules, here, old, young);
  diffContent(rules, here, stepCursor(old, 'content'), stepCursor(young, 'content'));
}
