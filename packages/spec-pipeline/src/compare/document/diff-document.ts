import type { JsonObject } from '../../document/json.js';
import { changedReferences } from '../cursor/changed-references.js';
import type { Cursor } from '../cursor/cursor.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Finding } from '../finding.js';
import { diffOperation } from '../operation/diff-operation.js';
import { diffServers } from '../operation/diff-servers.js';
import type { OperationPair } from '../operation/operation-pair.js';
import { pairOperations } from '../operation/pair-operations.js';
import type { Place } from '../place.js';
import { createRules } from '../rules/create-rules.js';
import { diffWords } from '../rules/diff-words.js';
import { createSchemaViewer } from '../schema/create-schema-viewer.js';
import { diffCallbacks } from './diff-callbacks.js';
import { diffComponents } from './diff-components.js';
import { diffInfo } from './diff-info.js';
import { diffNamedTypes } from './diff-named-types.js';
import { diffSecuritySchemes } from './diff-security-schemes.js';
import { diffTags } from './diff-tags.js';
import { diffValueLists } from './diff-value-lists.js';

/** What the rules found, and the operations that the other judges need to look at. */
export interface DocumentDiff {
  readonly findings: readonly Finding[];
  /** Operations of both documents that do not say the same. */
  readonly differing: readonly OperationPair[];
}

const NOWHERE: Place = {
  operation: null,
  direction: 'request',
  subject: '',
  trail: [],
  path: '',
};

/** Compares two documents by our own rules. */
export function diffDocument(base: JsonObject, head: JsonObject): DocumentDiff {
  const sameness = changedReferences(base, head);
  const view = createSchemaViewer();
  const [left, right]: [Cursor, Cursor] = [root(base), root(head)];
  const whole = createRules(sameness, view);
  diffInfo(whole, NOWHERE, left, right);
  diffWords(whole, NOWHERE, stepCursor(left, 'info'), stepCursor(right, 'info'));
  diffServers(whole, NOWHERE, stepCursor(left, 'servers'), stepCursor(right, 'servers'));
  diffTags(whole, NOWHERE, stepCursor(left, 'tags'), stepCursor(right, 'tags'));
  diffSecuritySchemes(whole, NOWHERE, left, right);
  diffComponents(whole, NOWHERE, left, right);
  diffValueLists(whole, NOWHERE, base, head);
  const findings: Finding[] = [...whole.findings];
  const differing: OperationPair[] = [];
  for (const section of ['paths', 'webhooks']) {
    const { both, removed, added } = pairOperations(base, head, section);
    const kind = section === 'paths' ? 'operation' : 'webhook';
    for (const [list, word] of [
      [removed, 'removed'],
      [added, 'added'],
    ] as const) {
      const rules = createRules(sameness, view);
      for (const { name, at } of list) {
        rules.report({
          id: `${kind}-${word}`,
          bump: word === 'removed' ? 'major' : 'minor',
          place: { ...NOWHERE, operation: name },
          base: word === 'removed' ? at : null,
          head: word === 'removed' ? null : at,
          text: `the ${kind} was ${word}`,
        });
      }
      findings.push(...rules.findings);
    }
    for (const pair of both) {
      const rules = createRules(sameness, view);
      const place = { ...NOWHERE, operation: pair.name };
      diffWords(rules, place, pair.baseItem, pair.headItem);
      diffOperation(rules, pair, section === 'paths');
      diffCallbacks(rules, pair);
      findings.push(...rules.findings);
      const same =
        rules.findings.length === 0 &&
        rules.isSame(pair.base, pair.head) &&
        rules.isSame(
          stepCursor(pair.baseItem, 'parameters'),
          stepCursor(pair.headItem, 'parameters'),
        );
      if (!same && section === 'paths') differing.push(pair);
    }
  }
  findings.push(...diffNamedTypes(() => createRules(sameness, view), left, right, findings));
  return { findings, differing };
}

function root(document: JsonObject): Cursor {
  return { document, pointer: '#', node: document };
}
