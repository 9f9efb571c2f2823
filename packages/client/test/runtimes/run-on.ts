import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgramResult, type RuntimeName, runProgram } from '@drata-connections/runtimes';
import type { Received } from './api/received.js';
import { startApi } from './api/start-api.js';
import type { Task } from './program/task.js';

/** What came of the program on one runtime. */
export interface Run extends ProgramResult {
  /** The URL that the package was found at. */
  readonly entry: string;
  /** What each scenario told. */
  readonly outcomes: Readonly<Record<string, unknown>>;
  /** What the API received of each scenario. */
  readonly received: ReadonlyMap<string, readonly Received[]>;
  /** What came to the host that a redirect leads to. */
  readonly strayed: readonly string[];
}

const csv = `id,name\n${Array.from({ length: 9000 }, (_, index) => `${index},Zoë Müller\n`).join('')}`;

/** Runs the program on a runtime, with an API of its own. */
export async function runOn(
  name: RuntimeName,
  program: string,
  apiKey: string,
  signal: AbortSignal,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-client-'));
  const api = await startApi(apiKey, csv);
  try {
    const path = join(folder, 'people.csv');
    await writeFile(path, csv);
    // Port 2 is reserved, and no port that `fetch` refuses to connect to.
    const deafOrigin = 'http://127.0.0.1:2';
    const task: Task = { origin: api.origin, deafOrigin, apiKey, path, csv };
    // Too long for a variable: https://man7.org/linux/man-pages/man2/execve.2.html (`MAX_ARG_STRLEN`)
    const taskPath = join(folder, 'task.json');
    await writeFile(taskPath, JSON.stringify(task));
    const result = await runProgram(name, program, { TASK_PATH: taskPath }, signal);
    const lastLine = result.stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!lastLine.startsWith('{"entry":')) {
      throw new Error(`The program did not come to its end on ${name}:\n${result.stderr}`);
    }
    const { entry, outcomes } = JSON.parse(lastLine);
    return { ...result, entry, outcomes, received: api.received, strayed: api.strayed };
  } finally {
    await api.close();
    await rm(folder, { recursive: true });
  }
}
