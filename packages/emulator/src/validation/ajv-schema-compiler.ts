import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { isJsonObject } from '../contract/is-json-object.js';
import { describeError } from './describe-error.js';
import type { SchemaCheck } from './schema-check.js';
import type { SchemaCompiler } from './schema-compiler.js';

/** Where the contract is registered: any absolute address does, nothing is fetched from it. */
const contractAddress = 'https://contract.invalid/openapi.json';

/** The annotations that OpenAPI 3.1 adds to JSON Schema (its base vocabulary, section 4.8.24.1). */
const openApiAnnotations = ['discriminator', 'example', 'externalDocs', 'xml'];

/**
 * Compiles the schemas of a contract with Ajv, in its strict mode: an unknown keyword, an unknown format, a broken
 * pattern or a dangling reference is an error at the start, and never a check that lets everything pass.
 */
export function createAjvSchemaCompiler(contract: object): SchemaCompiler {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, verbose: true, logger: false });
  ajvFormats.default(ajv);
  // Ajv compiles the home of a schema too. The document is no schema itself: its fields are annotations to Ajv.
  const annotations = [...openApiAnnotations, ...Object.keys(contract), ...extensionsOf(contract)];
  ajv.addVocabulary([...new Set(annotations)].filter((name) => ajv.getKeyword(name) === false));
  ajv.addSchema(contract, contractAddress, undefined, false);

  return {
    compile(pointer: string): SchemaCheck {
      const validate = compileAt(ajv, pointer);
      return (value) => {
        if (validate(value)) return undefined;
        // The last error is that of the outermost keyword: `anyOf` itself and not one of its branches.
        const error = validate.errors?.at(-1);
        if (error === undefined) return { path: [], reason: 'must be valid' };
        return { path: keysOf(error.instancePath), reason: describeError(error) };
      };
    },
  };
}

function compileAt(ajv: Ajv2020, pointer: string): ReturnType<Ajv2020['compile']> {
  try {
    return ajv.compile({ $ref: `${contractAddress}${pointer}` });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Failed to compile the contract's schema at ${pointer}: ${reason}. Correct the schema: requests that it describes cannot be checked.`,
      { cause: error },
    );
  }
}

function keysOf(instancePath: string): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
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
