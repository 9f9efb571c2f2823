import {
  csvFalseValues,
  csvTrueValues,
  type Personnel,
  personnelRules,
} from '@drata-connections/types';

const words: ReadonlyMap<string, boolean> = new Map([
  ...csvTrueValues.map((word) => [word, true] as const),
  ...csvFalseValues.map((word) => [word, false] as const),
]);

/** The value that a cell stands for; undefined when it should be a yes or a no and is neither. */
export function readCsvValue(
  property: keyof Personnel,
  cell: string,
): string | boolean | undefined {
  if (personnelRules[property].type !== 'boolean') return cell;
  return words.get(cell) ?? words.get(cell.toLowerCase());
}
