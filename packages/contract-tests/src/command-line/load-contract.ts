import { readFile } from 'node:fs/promises';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { parse } from 'yaml';
import { ContractError } from '../contract/contract-error.js';

/**
 * Reads an OpenAPI 3.1 document from a YAML or JSON file.
 *
 * @throws ContractError when the file cannot be read or is not one.
 */
export async function loadContract(file: string): Promise<OpenApiDocument> {
  let document: unknown;
  try {
    document = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const [line = 'unknown'] = cause instanceof Error ? cause.message.split('\n') : [];
    const reason = line.replace(/[.:]?\s*$/, '');
    throw new ContractError(
      `Failed to read the contract ${file}: ${reason}. Pass a YAML or JSON file to \`--contract\`.`,
      { cause },
    );
  }
  if (!isOpenApiDocument(document)) {
    throw new ContractError(
      `Failed to read the contract ${file}: it is not an OpenAPI 3.1 document. Pass one to \`--contract\`.`,
    );
  }
  return document;
}

function isOpenApiDocument(document: unknown): document is OpenApiDocument {
  if (!isJsonObject(document)) return false;
  const { openapi, paths }: { readonly openapi?: unknown; readonly paths?: unknown } = document;
  return typeof openapi === 'string' && openapi.startsWith('3.1.') && isJsonObject(paths);
}
