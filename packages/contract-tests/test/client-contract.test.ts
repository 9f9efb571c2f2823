import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClientEdge,
  deriveCases,
  openClientEdge,
  renderCoverage,
  writeCoverage,
} from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';

const cases = deriveCases(ownContract);
const operations = [...new Set(cases.map(({ operation }) => operation.operationId))];
let edge: ClientEdge;

beforeAll(async () => {
  edge = await openClientEdge({ contract: ownContract });
});

afterAll(async () => {
  await edge.close();
});

describe.each(operations)('%s', (operationId) => {
  const own = cases
    .filter(({ operation }) => operation.operationId === operationId)
    .map((contractCase) => [contractCase.title, contractCase] as const);

  test.for(own)('%s', async ([, contractCase]) => {
    const { problems } = await edge.run(contractCase);
    expect(problems).toEqual([]);
  });
});

describe('coverage', () => {
  test('exercises everything that the contract declares', async () => {
    const coverage = edge.coverage();
    await writeCoverage('reports', coverage);
    process.stdout.write(`\n${renderCoverage(coverage)}\n\n`);
    expect(coverage.uncovered).toEqual([]);
  });

  test('has the table that the README shows', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /```text\n([\s\S]*?)\n```/.exec(readme) ?? [];
    expect(table).toMatch(/^operation /);
    expect(renderCoverage(edge.coverage()).split('\n\n', 2).join('\n\n')).toBe(table);
  });
});
