import { runOasdiff } from '../../../src/compare/wire/run-oasdiff.js';
import type { JsonObject } from '../../../src/document/json.js';
import type { Bump } from '../../../src/index.js';

/** The bump that oasdiff's own levels suggest: an error is major, whatever else it reports is minor. */
export async function oasdiffAlone(base: JsonObject, head: JsonObject): Promise<Bump> {
  const levels = (await runOasdiff(base, head)).map(({ level }) => level);
  return levels.includes(3) ? 'major' : levels.length > 0 ? 'minor' : 'none';
}
