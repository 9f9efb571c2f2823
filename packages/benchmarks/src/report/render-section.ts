import type { Benchmark } from '../benchmarks/benchmark.js';
import type { BenchmarkResult } from '../benchmarks/benchmark-result.js';
import { renderTable } from './render-table.js';

/** Writes the result of one benchmark as a section of Markdown: what was done, its targets, its tables, its notes. */
export function renderSection(
  { name, description }: Pick<Benchmark, 'name' | 'description'>,
  { targets, tables, notes }: BenchmarkResult,
): string {
  const verdicts = targets.map(
    ({ text, measured, met }) =>
      `- ${text}. Measured: **${measured}**, ${met ? 'met' : 'not met'}.\n`,
  );
  const remarks = notes.map((note) => `- ${note}\n`);
  return [
    `## ${name}\n`,
    `${description}\n`,
    verdicts.join(''),
    ...tables.map(renderTable),
    remarks.join(''),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
