import { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { contractAddress } from '../ajv/contract-address.js';
import { createAjv } from '../ajv/create-ajv.js';
import { findUncheckedFormats } from '../formats/find-unchecked-formats.js';
import type { UncheckedFormat } from '../formats/unchecked-format.js';
import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import type { MatchedOperation } from '../verdicts/matched-operation.js';
import { findCompiledPointers } from './find-compiled-pointers.js';

/** Which checks are generated. */
export interface GenerateChecksOptions {
  /** Operations whose requests and responses are to be checked. Default: all. */
  readonly include?: (operation: MatchedOperation) => boolean;
  /** JSON pointers of further schemas to be checked, as in requests. Default: none. */
  readonly pointers?: readonly string[];
  /**
   * What becomes of a schema with a `format` that is not known: `ignore` checks everything but the format, which
   * `uncheckedFormats` of the module then names; `refuse` throws. Default: `ignore`.
   */
  readonly unknownFormats?: 'ignore' | 'refuse';
}

/** What Ajv's code asks for at run time, and what of `./runtime` it gets. */
const runtime: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': 'lengthOf',
  'require("ajv/dist/runtime/equal").default': 'deepEqual',
};

/**
 * Writes a module with the checks of a contract as plain functions, for programs that are to start at once or may not
 * make code from text. It exports `checks`, to be handed to `createGeneratedCompiler` of `./runtime`,
 * `checkedOperations`, the ids of the operations that they are enough for, and `uncheckedFormats`.
 *
 * @returns TypeScript with a few annotations, and JavaScript but for them.
 * @throws ContractSchemaError when a schema cannot be compiled.
 */
export function generateChecks(
  contract: object,
  { include, pointers = [], unknownFormats = 'ignore' }: GenerateChecksOptions = {},
): string {
  const uncheckedFormats = unknownFormats === 'ignore' ? findUncheckedFormats(contract) : [];
  const { compiled, operations } = findCompiledPointers(contract, include);
  const keys = [...compiled, ...pointers.map((pointer) => ({ side: 'request' as const, pointer }))];
  const modules = (['request', 'response'] as const).map((side) => {
    const own = [...new Set(keys.filter((key) => key.side === side).map((key) => key.pointer))];
    return { side, own, code: generateSide(contract, side, own, uncheckedFormats) };
  });
  const entries = modules.flatMap(({ side, own }) =>
    own.map((pointer, index) => `  ${JSON.stringify(`${side} ${pointer}`)}: ${side}.c${index},`),
  );
  return [
    '// @ts-nocheck',
    "import { deepEqual, formats, type GeneratedChecks, lengthOf, type UncheckedFormat } from '@drata-connections/contract-validator/runtime';",
    '',
    ...modules.map(({ code }) => code),
    '',
    '/** The ids of the operations whose requests and responses can be checked. */',
    `export const checkedOperations: readonly string[] = ${JSON.stringify(operations)};`,
    '',
    '/** The formats that are not known, and of whose values everything is checked but the format. */',
    `export const uncheckedFormats: readonly UncheckedFormat[] = ${JSON.stringify(uncheckedFormats)};`,
    '',
    '/** The checks of the contract, by side and JSON pointer. */',
    `export const checks: GeneratedChecks = {\n${entries.join('\n')}\n};`,
    '',
  ].join('\n');
}

/** The functions of one side, in a scope of their own. */
function generateSide(
  contract: object,
  side: 'request' | 'response',
  pointers: readonly string[],
  uncheckedFormats: readonly UncheckedFormat[],
): string {
  const ajv = createAjv(contract, side, uncheckedFormats, {
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const exported: Record<string, string> = {};
  for (const [index, pointer] of pointers.entries()) {
    const id = `check:${side}:${index}`;
    try {
      ajv.addSchema({ $id: id, $ref: `${contractAddress}${pointer}` });
      ajv.getSchema(id);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ContractSchemaError(pointer, reason, { cause: error });
    }
    exported[`c${index}`] = id;
  }
  const names = Object.keys(exported).join(', ');
  const body = Object.entries(runtime)
    .reduce(
      (code, [asked, given]) => code.replaceAll(asked, given),
      standalone.default(ajv, exported),
    )
    .replaceAll(/^"use strict";\s*/gm, '')
    .replaceAll(/\bexport const (c\d+) =/g, 'const $1 =');
  const missing = /require\([^)]*\)/.exec(body)?.[0];
  if (missing !== undefined) {
    throw new Error(
      `Failed to generate checks: the code asks for ${missing}. Add it to the runtime.`,
    );
  }
  return `const ${side} = (() => {\n${body}\nreturn { ${names} };\n})();\n`;
}
