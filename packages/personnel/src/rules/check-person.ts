import { personnelRules } from '@drata-connections/types';
import { checkValue } from './check-value.js';
import type { PersonnelRule } from './personnel-rule.js';

/** What is wrong with one property of a person. */
export interface PropertyProblem {
  readonly property: string;
  readonly reason: string;
}

/** Checks the properties of a person by the rules of the contract, in the order of the contract. */
export function checkPerson(person: Readonly<Record<string, unknown>>): readonly PropertyProblem[] {
  return Object.entries<PersonnelRule>(personnelRules).flatMap(([property, rule]) => {
    const reason = checkProperty(person, property, rule);
    return reason === undefined ? [] : [{ property, reason }];
  });
}

function checkProperty(
  person: Readonly<Record<string, unknown>>,
  property: string,
  rule: PersonnelRule,
): string | undefined {
  if (!Object.hasOwn(person, property)) {
    return rule.required ? 'is required but missing' : undefined;
  }
  return checkValue(person[property], rule);
}
