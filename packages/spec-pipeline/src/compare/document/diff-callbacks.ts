import { methods } from '../../openapi/methods.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import { diffOperation } from '../operation/diff-operation.js';
import type { OperationPair } from '../operation/operation-pair.js';
import type { Rules } from '../rules/rules.js';

/** Compares the requests that an operation makes the server send to its callers. */
export function diffCallbacks(rules: Rules, pair: OperationPair): void {
  const [base, head] = [stepCursor(pair.base, 'callbacks'), stepCursor(pair.head, 'callbacks')];
  if (rules.isSame(base, head)) return;
  diffKeys(entriesOf(base), entriesOf(head), reporterOf(rules, pair, ''), (name, old, young) => {
    const report = reporterOf(rules, pair, name);
    // The expression says where callers put the address: another one is another callback.
    diffKeys(entriesOf(old), entriesOf(young), report, (expression, baseItem, headItem) => {
      diffKeys(methodsOf(baseItem), methodsOf(headItem), report, (method, was, is) => {
        const inner = { basePath: expression, headPath: expression, baseItem, headItem };
        diffOperation(rules, { ...pair, ...inner, method, base: was, head: is }, false);
      });
    });
  });
}

type Report = (key: string, base: Cursor | null, head: Cursor | null) => void;

/** Reports keys that are gone or new, and compares those that are in both. */
function diffKeys(
  before: ReadonlyMap<string, Cursor>,
  after: ReadonlyMap<string, Cursor>,
  report: Report,
  compare: (key: string, base: Cursor, head: Cursor) => void,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(key) ?? null, after.get(key) ?? null];
    if (key.startsWith('x-')) continue;
    if (old !== null && young !== null) compare(key, old, young);
    else report(key, old, young);
  }
}

function reporterOf(rules: Rules, { name }: OperationPair, callback: string): Report {
  return (key, base, head) => {
    const gone = head === null;
    const subject = `callback \`${callback === '' ? key : callback}\``;
    rules.report({
      id: `callback-${gone ? 'removed' : 'added'}`,
      bump: gone ? 'major' : 'minor',
      place: { operation: name, direction: 'response', subject, trail: [], path: '' },
      base,
      head,
      text: `${callback === '' ? '' : `\`${key}\` `}was ${gone ? 'removed' : 'added'}`,
    });
  };
}

function methodsOf(item: Cursor): Map<string, Cursor> {
  return new Map([...entriesOf(item)].filter(([key]) => methods.some((method) => method === key)));
}
