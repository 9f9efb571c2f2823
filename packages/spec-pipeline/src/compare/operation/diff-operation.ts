import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import { diffParameters } from './diff-parameters.js';
import { diffRequestBody } from './diff-request-body.js';
import { diffResponses } from './diff-responses.js';
import { diffSecurity } from './diff-security.js';
import { diffServers } from './diff-servers.js';
import type { OperationPair } from './operation-pair.js';

/** Extensions of operations that the client is compiled from. */
const COMPILED = ['x-permission', 'x-retry'] as const;

/** Compares an operation; `outward` is false for webhooks and callbacks, whose requests callers receive. */
export function diffOperation(rules: Rules, pair: OperationPair, outward = true): void {
  const { base, head } = pair;
  const [sent, received] = outward
    ? (['request', 'response'] as const)
    : (['response', 'request'] as const);
  const place: Place = {
    operation: pair.name,
    direction: sent,
    subject: '',
    trail: [],
    path: '',
  };
  const [before, after] = [objectAt(base), objectAt(head)];
  if (pair.basePath !== pair.headPath) {
    rules.report({
      id: 'path-parameter-renamed',
      bump: 'major',
      place: { ...place, trail: ['parameters', 'path'] },
      base: pair.baseItem,
      head: pair.headItem,
      text: `the path is now written ${shown(pair.headPath)} instead of ${shown(pair.basePath)}`,
    });
  }
  if (before['operationId'] !== after['operationId']) {
    rules.report({
      id: 'operation-id-changed',
      bump: before['operationId'] === undefined ? 'minor' : 'major',
      place,
      base: stepCursor(base, 'operationId'),
      head: stepCursor(head, 'operationId'),
      text: `the \`operationId\`, by which types and tables name it, changed: ${shown(before['operationId'])} → ${shown(after['operationId'])}`,
    });
  }
  const [was, is] = [before['deprecated'] === true, after['deprecated'] === true];
  if (was !== is) {
    rules.report({
      id: is ? 'operation-deprecated' : 'operation-reinstated',
      bump: 'minor',
      place,
      base,
      head,
      text: is ? 'the operation is now deprecated' : 'the operation is no longer deprecated',
    });
  }
  diffCompiled(rules, place, base, head);
  diffWords(rules, place, base, head, COMPILED);
  diffSecurity(rules, place, pair);
  diffOwnServers(rules, place, pair);
  diffParameters(rules, place, pair);
  diffRequestBody(rules, { ...place, direction: sent }, base, head);
  diffResponses(rules, { ...place, direction: received }, base, head);
}

/** Servers that an operation or its path has for itself; those of the document are compared once. */
function diffOwnServers(rules: Rules, place: Place, pair: OperationPair): void {
  const own = (operation: Cursor, item: Cursor): Cursor | undefined =>
    [stepCursor(operation, 'servers'), stepCursor(item, 'servers')].find(
      ({ node }) => node !== undefined,
    );
  const [base, head] = [own(pair.base, pair.baseItem), own(pair.head, pair.headItem)];
  const ofDocument = ({ document }: Cursor): Cursor =>
    stepCursor({ document, pointer: '#', node: document }, 'servers');
  if (base === undefined && head === undefined) return;
  diffServers(rules, place, base ?? ofDocument(pair.base), head ?? ofDocument(pair.head));
}

function diffCompiled(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  for (const key of COMPILED) {
    const [at, to] = [stepCursor(base, key), stepCursor(head, key)];
    if (at.node === to.node) continue;
    // A key without the permission is refused; how often a call is repeated is up to the client.
    const refused = key === 'x-permission' && to.node !== undefined;
    rules.report({
      id: key === 'x-permission' ? 'permission-changed' : 'retry-changed',
      bump: refused ? 'major' : 'minor',
      place,
      base: at,
      head: to,
      text: `\`${key}\` changed: ${shown(at.node)} → ${shown(to.node)}`,
    });
  }
}
