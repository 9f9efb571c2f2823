import {
  csvFalseValues,
  csvTrueValues,
  type Personnel,
  personnelRules,
} from '@drata-connections/types';

const yes: ReadonlySet<string> = new Set(csvTrueValues);
const no: ReadonlySet<string> = new Set(csvFalseValues);

/** The value that a cell stands for; undefined when it should be a yes or a no and is neither. */
export function readCsvValue(
  property: keyof Personnel,
  cell: string,
): string | boolean | undefined {
  if (personnelRules[property].type !== 'boolean') return cell;
  const word = cell.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
