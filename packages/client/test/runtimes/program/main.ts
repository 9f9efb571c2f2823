// biome-ignore-all lint/suspicious/noConsole: the program prints what came of it.
import { createDrataClient } from '@drata-connections/client';
import { scenarios } from './scenarios.js';
import type { Task } from './task.js';

// Does everything, prints what came of it as the last line, and then has nothing left to do.
const { readFileSync } = process.getBuiltinModule('node:fs');
const task: Task = JSON.parse(readFileSync(process.env['TASK_PATH'] ?? '', 'utf8'));
const outcomes = Object.entries(scenarios).map(async ([name, { run }]) => {
  const baseUrl = `${task.origin}/${encodeURIComponent(name)}`;
  try {
    const outcome = await run({
      ...task,
      baseUrl,
      client: (options) =>
        createDrataClient({ apiKey: task.apiKey, baseUrl, rateLimit: false, ...options }),
    });
    return [name, outcome];
  } catch (error) {
    return [name, `threw ${error instanceof Error ? error.stack : error}`];
  }
});
const entry = import.meta.resolve('@drata-connections/client');
console.log(JSON.stringify({ entry, outcomes: Object.fromEntries(await Promise.all(outcomes)) }));
