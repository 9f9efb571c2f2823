import { ApiProblem } from '../problem/api-problem.js';
import type { CsvProblem } from './csv-problem.js';

/** How many problems of a file are named in one message. */
const namedProblems = 5;

/** Collects what is wrong with a personnel file. However much it is, it takes little memory. */
export interface CsvProblems {
  add(problem: CsvProblem): void;
  /** Everything as one problem; undefined when there is none. */
  toApiProblem(): ApiProblem | undefined;
}

/** Starts to collect. */
export function createCsvProblems(): CsvProblems {
  const named: string[] = [];
  let count = 0;
  return {
    add: ({ row, column, reason }) => {
      count += 1;
      if (count > namedProblems) return;
      named.push(
        column === undefined ? `row ${row}: ${reason}` : `row ${row}, column ${column}: ${reason}`,
      );
    },
    toApiProblem: () => {
      if (count === 0) return undefined;
      const rest = count - named.length;
      const message = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
      return new ApiProblem(400, message);
    },
  };
}
