import type { JsonObject } from '../document/json.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';

/**
 * The contract as a module, so that servers and tests need not read a file. It is text that is parsed when the module
 * is loaded: engines do that faster than they read a literal, and keywords that our types of the document do not name
 * are no errors of the compiler.
 */
export function generateContractModule(document: JsonObject): GeneratedFile {
  const json = JSON.stringify(document, undefined, 2);
  const text = [
    header('drata-spec'),
    "import type { OpenApiDocument } from '../contract/open-api-document.js';\n\n",
    '/** The corrected OpenAPI 3.1 document of the API; references are kept. */\n',
    `export const contract: OpenApiDocument = JSON.parse(\`${json.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`);\n`,
  ].join('');
  return { path: 'packages/types/src/generated/contract.gen.ts', text };
}
