import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { diffContent } from './diff-content.js';
import { diffHeaders } from './diff-headers.js';
import { isSuccess } from './is-success.js';

/** Compares what callers receive. */
export function diffResponses(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const before = entriesOf(stepCursor(base, 'responses'));
  const after = entriesOf(stepCursor(head, 'responses'));
  for (const status of new Set([...before.keys(), ...after.keys()])) {
    if (status.startsWith('x-')) continue;
    const [old, young] = [before.get(status), after.get(status)];
    const here: Place = {
      ...place,
      // To webhooks and callbacks, it is we who answer.
      subject: `${place.direction === 'response' ? 'response' : 'our answer'} ${status}`,
      trail: ['responses', status],
    };
    if (old !== undefined && young !== undefined) {
      if (rules.isSame(old, young)) continue;
      diffWords(rules, here, old, young);
      diffHeaders(rules, here, old, young);
      diffContent(rules, here, stepCursor(old, 'content'), stepCursor(young, 'content'));
      continue;
    }
    const success = isSuccess(status, [...before.keys()]);
    const kind = success ? 'success' : 'error';
    rules.report({
      id: `response-${kind}-status-${young === undefined ? 'removed' : 'added'}`,
      // Callers meet undeclared errors anyway, and the types of errors stay open.
      bump: success && young === undefined ? 'major' : 'minor',
      place: here,
      base: old ?? null,
      head: young ?? null,
      text: young === undefined ? 'was removed' : 'was added',
    });
  }
}
