import type { Subject } from '../measurement/subject.js';
import { runProcess } from './run-process.js';

/** Something whose cost is the time of a new process, in milliseconds. */
export function processSubject(
  name: string,
  program: string,
  args: readonly string[],
  cwd: string,
): Subject {
  return { name, measure: () => runProcess(program, args, cwd) };
}
