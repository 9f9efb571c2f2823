import { projectFiles } from '../contract/project-files.js';
import { isJsonObject } from '../document/is-json-object.js';
import { readObject } from '../document/read-object.js';
import { readTextIfAny } from '../document/read-text-if-any.js';
import type { Provenance } from './provenance.js';

/** Reads `openapi/provenance.json`; `undefined` if it is missing or is none. */
export async function readProvenance(root: string): Promise<Provenance | undefined> {
  const text = await readTextIfAny(root, projectFiles.provenance);
  const value = parse(text ?? '');
  if (!isJsonObject(value)) return undefined;
  const word = (key: string): string => String(value[key] ?? '');
  const operations = readObject(value, 'operations');
  return {
    source: word('source'),
    pulledAt: word('pulledAt'),
    sha256: word('sha256'),
    openapi: word('openapi'),
    title: word('title'),
    version: word('version'),
    operations: { document: Number(operations['document']), kept: Number(operations['kept']) },
    all: value['all'] === true,
    upstreamSha256: word('upstreamSha256'),
    generators: Object.fromEntries(
      Object.entries(readObject(value, 'generators')).map(([name, version]) => [
        name,
        String(version),
      ]),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
