import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { JsonSchema } from '../../contract/json-schema.js';
import { valuesAt } from '../../values/values-at.js';
import { withValueAt } from '../../values/with-value-at.js';
import { breakingValues } from './breaking-values.js';
import type { SchemaRule } from './schema-rule.js';

/**
 * Changes a valid value so that it breaks one rule; null when that is not possible. The rule itself must be what the
 * validator complains of, and what breaks the fewest others is taken.
 */
export function breakRule(
  schemas: ContractSchemas,
  root: JsonSchema,
  valid: unknown,
  rule: SchemaRule,
  canBeSent: (value: unknown) => boolean = () => true,
): { readonly value: unknown } | null {
  const pointer = rulePointer(rule)
    .map((key) => `/${key}`)
    .join('');
  const [current] = valuesAt(valid, rule.path);
  const [best] = breakingValues(rule, current)
    .map((candidate) => withValueAt(valid, rule.path, candidate))
    .filter(canBeSent)
    .map((value) => ({ value, problems: schemas.problems(root, value) }))
    .filter(({ problems }) =>
      problems.some((each) => each.pointer === pointer && each.keyword === rule.keyword),
    )
    .sort((one, other) => one.problems.length - other.problems.length);
  return best ? { value: best.value } : null;
}

/** The path of a rule in the value that breaks it: the first item stands for all. */
function rulePointer({ path }: SchemaRule): readonly string[] {
  return path.map((key) => (key === '[]' ? '0' : key));
}
