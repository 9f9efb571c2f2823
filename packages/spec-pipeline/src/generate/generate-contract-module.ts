import type { JsonObject } from '../document/json.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { literal } from './literal.js';

/** The contract as a module, so that servers and tests need not read a file. */
export function generateContractModule(document: JsonObject): GeneratedFile {
  const text = [
    header('drata-spec'),
    "import type { OpenApiDocument } from '../contract/open-api-document.js';\n\n",
    '/** The corrected OpenAPI 3.1 document of the API; references are kept. */\n',
    `export const contract: OpenApiDocument = ${literal(document)};\n`,
  ].join('');
  return { path: 'packages/types/src/generated/contract.gen.ts', text };
}
