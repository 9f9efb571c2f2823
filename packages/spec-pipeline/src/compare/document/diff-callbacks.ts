import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import { diffOperation } from '../operation/diff-operation.js';
import type { OperationPair } from '../operation/operation-pair.js';
import { METHODS } from '../operation/pair-operations.js';
import type { Rules } from '../rules/rules.js';

/** Compares the requests that an operation makes the server send to its callers. */
export function diffCallbacks(rules: Rules, pair: OperationPair): void {
  const [base, head] = [stepCursor(pair.base, 'callbacks'), stepCursor(pair.head, 'callbacks')];
  if (rules.isSame(base, head)) return;
  const [before, after] = [entriesOf(base), entriesOf(head)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(name), after.get(name)];
    if (old === undefined || young === undefined) {
      const gone = young === undefined;
      rules.report({
        id: `callback-${gone ? 'removed' : 'added'}`,
        bump: gone ? 'major' : 'minor',
        place: {
          operation: pair.name,
          direction: 'response',
          subject: `callback \`${name}\``,
          trail: [],
          path: '',
        },
        base: old ?? null,
        head: young ?? null,
        text: gone ? 'was removed' : 'was added',
      });
      continue;
    }
    for (const [expression, baseItem] of entriesOf(old)) {
      const headItem = stepCursor(young, expression);
      for (const method of METHODS) {
        const inner = {
          ...pair,
          basePath: expression,
          headPath: expression,
          baseItem,
          headItem,
          base: stepCursor(baseItem, method),
          head: stepCursor(headItem, method),
        };
        if (inner.base.node !== undefined && inner.head.node !== undefined) {
          diffOperation(rules, inner, false);
        }
      }
    }
  }
}
