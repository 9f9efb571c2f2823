import { type OpenApiDocument, resolveReference } from '@drata-connections/types/contract';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ContractError } from './contract-error.js';
import { isJsonObject } from './is-json-object.js';
import type { JsonSchema } from './json-schema.js';
import type { SchemaReader } from './schema-reader.js';

/** What the document is known as among the schemas. */
const home = 'contract:document';

/** Reads the schemas of a document as JSON Schema 2020-12, which is what OpenAPI 3.1 prescribes. */
export function createSchemaReader(document: OpenApiDocument): SchemaReader {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: true,
    verbose: true,
    // It would tell of every format that it does not know, as often as the schema is reached.
    logger: false,
  });
  addFormats.default(ajv);
  // Known as a whole, so that what many schemas refer to is compiled once.
  ajv.addSchema({ components: document.components ?? {} }, home, undefined, false);
  const compiled = new WeakMap<JsonSchema, ValidateFunction>();

  function resolve(schema: unknown): JsonSchema {
    if (schema === false) return { enum: [] };
    if (!isJsonObject(schema)) return {};
    const { $ref, ...beside }: { readonly $ref?: unknown } = schema;
    if (typeof $ref !== 'string') return schema;
    const target = resolveReference<JsonSchema>(document, { $ref });
    return Object.keys(beside).length === 0 ? target : { ...target, ...beside };
  }

  function compile(schema: object): ValidateFunction {
    try {
      return ajv.compile(schema);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ContractError(
        `Failed to compile a schema of the contract: ${reason}. Mend the schema: Prism would skip it without a word.`,
        { cause },
      );
    }
  }

  function validatorOf(schema: JsonSchema): ValidateFunction {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const text = JSON.stringify(schema);
    const validate = compile(
      text.includes('"$ref":"#/')
        ? JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${home}#/`))
        : schema,
    );
    compiled.set(schema, validate);
    return validate;
  }

  return {
    resolve,
    errors(schema, value) {
      const validate = validatorOf(schema);
      if (validate(value)) return [];
      return (validate.errors ?? []).map((error) => ({
        pointer: error.instancePath,
        keyword: error.keyword,
        schemaPointer: error.schemaPath.replace(
          /^(contract:document)?#\/components\//,
          '/components/',
        ),
        expected: `${error.keyword} ${JSON.stringify(error.schema ?? error.params)}`,
        message: `${error.instancePath} ${error.message ?? error.keyword}`.trim(),
      }));
    },
  };
}
