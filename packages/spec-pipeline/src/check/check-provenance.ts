import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listOperations } from '../contract/list-operations.js';
import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import { readObject } from '../document/read-object.js';
import { parseYamlSource } from '../document/yaml-source.js';
import { readProvenance } from '../provenance/read-provenance.js';
import { sha256 } from '../provenance/sha256.js';
import type { Finding } from './finding.js';

/** Whether `openapi/provenance.json` describes `openapi/upstream.yaml`. */
export async function checkProvenance(root: string): Promise<Finding[]> {
  const { upstream: file } = projectFiles;
  const remedy = `\`pnpm exec drata-spec pull ${file}\` if the edit is meant, else \`git checkout ${file}\``;
  const provenance = await readProvenance(root);
  if (provenance === undefined) {
    return [{ reason: `${projectFiles.provenance} is missing or no JSON`, remedy }];
  }
  const text = await readFile(path.resolve(root, file), 'utf8');
  if (sha256(text) !== provenance.upstreamSha256) {
    return [{ reason: `${file} is not what was pulled: its hash differs`, remedy }];
  }
  const { value } = parseYamlSource(text, file);
  const document = isJsonObject(value) ? value : {};
  const { title, version } = readObject(document, 'info');
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['openapi', provenance.openapi, document['openapi']],
    ['title', provenance.title, title],
    ['version', provenance.version, version],
    ['operations.kept', provenance.operations.kept, listOperations(document).length],
  ];
  return facts
    .filter(([, stated, actual]) => stated !== actual)
    .map(([name, stated, actual]) => ({
      reason: `${projectFiles.provenance} says \`${name}\` is ${String(stated)}, and ${file} ${String(actual)}`,
      remedy,
    }));
}
