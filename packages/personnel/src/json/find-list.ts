import type { PersonnelUpload } from '@drata-connections/types';
import type { PersonnelProblem } from '../personnel-problem.js';
import { isRecord } from './is-record.js';

const listName: keyof PersonnelUpload = 'personnelData';

/** Finds the list of people in a JSON document: the document itself, or its `personnelData`. */
export function findList(document: unknown): {
  readonly list: readonly unknown[];
  readonly problems: readonly PersonnelProblem[];
} {
  if (Array.isArray(document)) {
    return { list: document, problems: [] };
  }
  if (!isRecord(document) || !Object.hasOwn(document, listName)) {
    const reason = `The file holds neither a list of people nor an object with a list ${listName}`;
    return { list: [], problems: [{ row: 0, column: '', reason }] };
  }
  const list = document[listName];
  if (!Array.isArray(list)) {
    return { list: [], problems: [{ row: 0, column: listName, reason: 'is not a list' }] };
  }
  const others = Object.keys(document).length - 1;
  const reason = `The file holds more than the list ${listName}; nothing beside it is uploaded`;
  return { list, problems: others === 0 ? [] : [{ row: 0, column: '', reason }] };
}
