import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Finding } from '../finding.js';
import { BUMPS } from '../highest-bump.js';
import type { Rules } from '../rules/rules.js';
import { diffSchema } from '../schema/diff-schema.js';

/** Rules about what shows in types. */
const SHOWS =
  /nullable|-type-|-property-(?!.*-only)|-variant|-additional-|enum|deprecated|reinstated/;

/**
 * Compares the schemas that consumers name, `components['schemas']['Connection']`, for what no operation tells: a null
 * that moved from a schema to those who refer to it, or a schema that no operation reaches.
 *
 * @param createRules Makes rules that have found nothing yet.
 * @param told What was found of operations.
 */
export function diffNamedTypes(
  createRules: () => Rules,
  base: Cursor,
  head: Cursor,
  told: readonly Finding[],
): readonly Finding[] {
  const [before, after] = [base, head].map((root) =>
    entriesOf(stepCursor(root, 'components', 'schemas')),
  );
  const names = [...(before?.keys() ?? [])].filter((name) => after?.has(name) === true);
  const found = new Map<string, Finding>();
  for (const direction of ['request', 'response'] as const) {
    const rules = createRules();
    const pair = ({ pointer }: Cursor): string => `${direction} ${pointer} ${pointer}`;
    // Each is entered by its own name only.
    for (const at of before?.values() ?? []) rules.entered.add(pair(at));
    for (const name of names) {
      const [old, young] = [before?.get(name), after?.get(name)];
      if (old === undefined || young === undefined) continue;
      rules.entered.delete(pair(old));
      const subject = `the type \`components['schemas']['${name}']\``;
      diffSchema(rules, { operation: null, direction, subject, trail: [], path: '' }, old, young);
    }
    for (const finding of rules.findings) {
      const known = found.get(place(finding));
      const graver = known === undefined || BUMPS.indexOf(finding.bump) < BUMPS.indexOf(known.bump);
      if (graver) found.set(place(finding), { ...finding, id: `schema-${sign(finding)}` });
    }
  }
  const isTold = judgeTold(told);
  return [...found.values()]
    .filter((finding) => (finding.bump === 'patch' || SHOWS.test(finding.id)) && !isTold(finding))
    .map((finding) =>
      finding.bump === 'patch'
        ? finding
        : { ...finding, message: `${finding.message}, which shows where code names it` },
    );
}

/** Tells whether an operation has told of a place already; a change of words does not speak for another. */
function judgeTold(told: readonly Finding[]): (finding: Finding) => boolean {
  const places = new Set(
    told.flatMap(({ bump, base, head }) =>
      [`base ${base}`, `head ${head}`].map((at) => `${bump === 'patch'} ${at}`),
    ),
  );
  return ({ bump, base, head }) =>
    (base !== null && places.has(`${bump === 'patch'} base ${base}`)) ||
    (head !== null && places.has(`${bump === 'patch'} head ${head}`));
}

/** What a finding is about, whichever way the values travel. */
function place(finding: Finding): string {
  return [sign(finding), finding.base, finding.head].join('\n');
}

function sign({ id }: Finding): string {
  return id.replace(/^(request|response)-/, '');
}
