import { readFile } from 'node:fs/promises';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { ContractFileError } from './contract-file-error.js';

/**
 * Reads an OpenAPI 3.0 or 3.1 document from a file. What reads YAML is loaded only for a file that is no JSON.
 *
 * @throws ContractFileError when the file cannot be read, or holds something else.
 */
export async function readContract(file: string): Promise<object> {
  const document = await parseText(file, await readText(file));
  if (!isJsonObject(document)) throw new ContractFileError(file, 'it holds no document');
  const { openapi, paths } = document;
  if (typeof openapi !== 'string' || !/^3\.[01]\.\d/.test(openapi)) {
    throw new ContractFileError(file, 'it has no `openapi: 3.0` or `3.1`');
  }
  if (!isJsonObject(paths)) throw new ContractFileError(file, 'it has no `paths`');
  return document;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const reason = isMissing ? 'there is no such file' : 'it cannot be read';
    throw new ContractFileError(file, reason, { cause });
  }
}

async function parseText(file: string, text: string): Promise<unknown> {
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text);
  } catch {
    // YAML can start like this too.
  }
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(text);
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
    const place = line === undefined ? '' : ` (line ${line})`;
    throw new ContractFileError(file, `it is neither YAML nor JSON${place}`, { cause });
  }
}
