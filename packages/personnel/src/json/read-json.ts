import { type Personnel, personnelRules } from '@drata-connections/types';
import type { PersonnelProblem } from '../personnel-problem.js';
import { checkPerson } from '../rules/check-person.js';
import { describeUnknown } from '../rules/describe-unknown.js';
import { DuplicateFinder } from '../rules/duplicate-finder.js';
import { isPerson } from '../rules/is-person.js';
import { findList } from './find-list.js';
import { isRecord } from './is-record.js';
import { parseJson } from './parse-json.js';

/** Reads people from JSON text. */
export function readJson(text: string): {
  readonly people: readonly Personnel[];
  readonly problems: readonly PersonnelProblem[];
} {
  const parsed = parseJson(text);
  if (parsed.reason !== undefined) {
    return { people: [], problems: [{ row: 0, column: '', reason: parsed.reason }] };
  }
  const found = findList(parsed.value);
  const people: Personnel[] = [];
  const problems: PersonnelProblem[] = [...found.problems];
  const duplicates = new DuplicateFinder();
  for (const [index, element] of found.list.entries()) {
    const before = problems.length;
    problems.push(...checkElement(element, index + 1, duplicates));
    if (problems.length === before && isPerson(element)) {
      people.push(element);
    }
  }
  return { people, problems };
}

function checkElement(
  element: unknown,
  row: number,
  duplicates: DuplicateFinder,
): readonly PersonnelProblem[] {
  if (!isRecord(element)) {
    return [
      { row, column: '', reason: 'The entry is not an object with the properties of a person' },
    ];
  }
  const unknown = Object.keys(element)
    .filter((property) => !Object.hasOwn(personnelRules, property))
    .map((property) => describeUnknown(row, property, 'property'));
  const wrong = checkPerson(element).map(({ property, reason }) => ({
    row,
    column: property,
    reason,
  }));
  const repeated = Object.entries(element).flatMap(([column, value]) => {
    const reason = duplicates.check(column, value, row);
    return reason === undefined ? [] : [{ row, column, reason }];
  });
  return [...unknown, ...wrong, ...repeated];
}
