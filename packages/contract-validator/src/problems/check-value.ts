import { keysOf } from '../document/keys-of.js';
import type { SchemaCheck, SchemaViolation } from '../schemas/schema-check.js';
import { checkSafely } from './check-safely.js';
import { describeRule } from './describe-rule.js';
import { describeValue } from './describe-value.js';
import { locateRule } from './locate-rule.js';
import type { Problem } from './problem.js';

/** How many violations of one value become problems: a long list of people may have as many as it has people. */
const maxProblems = 50;
const maxViolations = 1000;

const none: readonly Problem[] = [];

/** Checks a value by the schema at a pointer; what breaks it becomes problems at this place. */
export function checkValue(
  document: object,
  schemaPointer: string,
  check: SchemaCheck,
  value: unknown,
  place: Pick<Problem, 'location' | 'name'>,
): readonly Problem[] {
  const violations = checkSafely(check, value);
  if (violations.length === 0) return none;
  return relevant(violations.slice(0, maxViolations))
    .slice(0, maxProblems)
    .map((violation): Problem => {
      const { keyword, params, message, instancePath } = violation;
      const rule = locateRule(document, schemaPointer, violation);
      return {
        ...place,
        pointer: instancePath,
        schemaPointer: rule.pointer,
        keyword,
        ...describeRule(keyword, rule.schema, params, message),
        actual: describeValue(valueAt(value, instancePath)),
        level: 'violation',
      };
    });
}

/**
 * The violations that say what is wrong. Ajv tells those of every branch of an `anyOf` too, before that of the `anyOf`
 * itself, and those of a property's name before that of `propertyNames`.
 */
function relevant(violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  const outer = new Set(
    violations
      .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
      .map(({ instancePath }) => instancePath),
  );
  return violations.filter((each) => {
    if ('propertyName' in each) return each.keyword === 'propertyNames';
    if (!/\/(anyOf|oneOf)\/\d+\//.test(each.schemaPath)) return true;
    const keys = each.instancePath.split('/');
    return !keys.some((_, index) => outer.has(keys.slice(0, index + 1).join('/')));
  });
}

function valueAt(value: unknown, pointer: string): unknown {
  let part = value;
  for (const key of keysOf(pointer)) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = Object.hasOwn(part, key) ? Reflect.get(part, key) : undefined;
  }
  return part;
}
