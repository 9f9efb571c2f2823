import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/document/json.js';
import { type Bump, compareContracts } from '../../../src/index.js';
import { apiSmartDiffAlone } from './api-smart-diff-alone.js';
import { labelledChanges } from './labelled-changes.js';
import { oasdiffAlone } from './oasdiff-alone.js';
import type { documents } from './read-documents.js';
import { type Judgement, renderJudgements } from './render-judgements.js';

/** Set by `pnpm compare-table`: runs the table through the peers, too, and prints it. */
const withPeers = process.env['COMPARE_TABLE'] === '1';

/** Registers a test for each labelled change of a document. */
export function judgeLabelledChanges(document: keyof typeof documents): void {
  const changes = labelledChanges(document);
  const judgements = new Map<string, Judgement>();
  test.concurrent.each(changes)('$name', async ({ name, deserved, base, head }) => {
    const found = await compareContracts(base, head);
    if (withPeers) {
      const oasdiff = await oasdiffAlone(base, head);
      const apiSmartDiff = judgeBySmartDiff(base, head);
      judgements.set(name, { name, deserved, ours: found.bump, oasdiff, apiSmartDiff });
    }
    // The changes are only there to be read if it fails.
    expect(found).toEqual({ bump: deserved, changes: expect.anything() });
  });
  afterAll(async () => {
    if (!withPeers) return;
    const inOrder = changes.flatMap(({ name }) => judgements.get(name) ?? []);
    const folder = new URL('../../../reports/', import.meta.url);
    await mkdir(folder, { recursive: true });
    const text = renderJudgements(inOrder);
    await writeFile(new URL(`compare-table-${document}.txt`, folder), text);
    process.stdout.write(`\n${text}\n`);
  });
}

function judgeBySmartDiff(base: JsonObject, head: JsonObject): Bump | 'fails' {
  try {
    return apiSmartDiffAlone(base, head);
  } catch {
    return 'fails';
  }
}
