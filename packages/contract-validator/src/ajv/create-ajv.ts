import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { forSide } from '../document/for-side.js';
import { isJsonObject } from '../document/is-json-object.js';
import { upgradeDocument } from '../document/upgrade-document.js';
import { formats } from '../formats/formats.js';
import type { UncheckedFormat } from '../formats/unchecked-format.js';
import { contractAddress } from './contract-address.js';

/** The annotations that OpenAPI adds to JSON Schema (3.1, section 4.8.24.1). */
const openApiAnnotations = ['discriminator', 'example', 'externalDocs', 'xml'];

/**
 * An Ajv that knows a contract as one side has it, in strict mode as far as checks could be lost: an unknown keyword, a
 * broken pattern, a dangling reference or a format that is neither known nor to be ignored is an error when a schema is
 * compiled.
 */
export function createAjv(
  contract: object,
  side: 'request' | 'response',
  ignoredFormats: readonly UncheckedFormat[],
  options: Options,
): Ajv2020 {
  const document = forSide(upgradeDocument(contract), side);
  const ajv = new Ajv2020({
    strict: true,
    // These only warn of style, and contracts of others have a style of their own.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    logger: false,
    ...options,
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const { format } of ignoredFormats) ajv.addFormat(format, true);
  // Ajv compiles the home of a schema too. The document is no schema itself: its fields are annotations to Ajv.
  const annotations = [...openApiAnnotations, ...Object.keys(document), ...extensionsOf(document)];
  ajv.addVocabulary([...new Set(annotations)].filter((name) => ajv.getKeyword(name) === false));
  ajv.addSchema(document, contractAddress, undefined, false);
  return ajv;
}

/** The names of all specification extensions (`x-…`) in a document: annotations that no check depends on. */
function extensionsOf(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) extensionsOf(item, found);
  } else if (isJsonObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key.startsWith('x-')) found.add(key);
      extensionsOf(child, found);
    }
  }
  return found;
}
