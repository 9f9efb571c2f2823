import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Bump, compareContracts } from '../../src/index.js';
import { apiSmartDiffAlone } from './table/api-smart-diff-alone.js';
import { labelledChanges } from './table/labelled-changes.js';
import { oasdiffAlone } from './table/oasdiff-alone.js';
import { type Judgement, renderJudgements } from './table/render-judgements.js';

const judgements: Judgement[] = [];

describe('each labelled change gets the bump that it deserves', () => {
  test.concurrent.each(labelledChanges)('$name', async ({ name, deserved, base, head }) => {
    const [{ bump, changes }, oasdiff] = await Promise.all([
      compareContracts(base, head),
      oasdiffAlone(base, head),
    ]);
    judgements.push({ name, deserved, ours: bump, oasdiff, apiSmartDiff: smart(base, head) });
    expect({ bump, changes: changes.map(({ bump, id, message }) => [bump, id, message]) }).toEqual({
      bump: deserved,
      changes: expect.anything(),
    });
  });
});

afterAll(async () => {
  const order = new Map(labelledChanges.map(({ name }, index) => [name, index]));
  const sorted = judgements.toSorted(
    (left, right) => (order.get(left.name) ?? 0) - (order.get(right.name) ?? 0),
  );
  const text = renderJudgements(sorted);
  const folder = new URL('../../reports/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('compare-table.txt', folder), text);
});

function smart(base: (typeof labelledChanges)[number]['base'], head: typeof base): Bump | 'fails' {
  try {
    return apiSmartDiffAlone(base, head);
  } catch {
    return 'fails';
  }
}
