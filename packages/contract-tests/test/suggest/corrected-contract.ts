import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildContract } from '@drata-connections/spec-pipeline';
import { type SuggestedCorrection, writeCorrections } from '../../src/index.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The contract that the repository would build with further corrections: applied after its own, and linted. */
export async function correctedContract(
  corrections: readonly SuggestedCorrection[],
): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'drata-contract-suggest-'));
  try {
    await cp(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
    await cp(join(root, 'redocly.yaml'), join(folder, 'redocly.yaml'));
    await writeCorrections(join(folder, 'openapi/corrections'), corrections);
    const { document } = await buildContract(folder);
    return document;
  } finally {
    await rm(folder, { recursive: true });
  }
}
