import type { ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { findUncheckedFormats } from '../formats/find-unchecked-formats.js';
import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import type { SchemaCheck } from '../schemas/schema-check.js';
import type { AjvCompiler } from './ajv-compiler.js';
import { contractAddress } from './contract-address.js';
import { createAjv } from './create-ajv.js';

/** How schemas are compiled. */
export interface AjvCompilerOptions {
  /** Whether a check finds every violation of a value, or stops at the first. Default: true. */
  readonly allErrors?: boolean;
  /**
   * What becomes of a schema with a `format` that is not known: `ignore` checks everything but the format, which
   * `uncheckedFormats` then names; `refuse` throws. Default: `ignore`.
   */
  readonly unknownFormats?: 'ignore' | 'refuse';
}

/**
 * Makes checks with Ajv while the program runs, for any contract: JSON Schema 2020-12, and what OpenAPI 3.0 has of it.
 * It makes code from text, which Workers and strict content security policies forbid.
 *
 * A `format` that is not known is an annotation to JSON Schema and OpenAPI: it is not checked, and is named.
 *
 * @example
 * ```ts
 * const compiler = createAjvCompiler(contract);
 * const validator = createContractValidator({ contract, compiler });
 * for (const { format, pointers } of compiler.uncheckedFormats) console.warn(format, pointers);
 * ```
 */
export function createAjvCompiler(
  contract: object,
  { allErrors = true, unknownFormats = 'ignore' }: AjvCompilerOptions = {},
): AjvCompiler {
  const uncheckedFormats = unknownFormats === 'ignore' ? findUncheckedFormats(contract) : [];
  const instances = new Map<'request' | 'response', Ajv2020>();
  const checks = new Map<string, SchemaCheck>();
  return {
    uncheckedFormats,
    compile: (pointer, side) => {
      const key = `${side} ${pointer}`;
      const check = checks.get(key) ?? toCheck(compileAt(pointer, side));
      checks.set(key, check);
      return check;
    },
  };

  function compileAt(pointer: string, side: 'request' | 'response'): ValidateFunction {
    try {
      return instanceFor(side).compile({ $ref: `${contractAddress}${pointer}` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ContractSchemaError(pointer, reason, { cause: error });
    }
  }

  function instanceFor(side: 'request' | 'response'): Ajv2020 {
    const known = instances.get(side);
    if (known !== undefined) return known;
    const ajv = createAjv(contract, side, uncheckedFormats, { allErrors });
    instances.set(side, ajv);
    return ajv;
  }

  function toCheck(validate: ValidateFunction): SchemaCheck {
    return (value) => {
      if (validate(value)) return [];
      const errors = validate.errors ?? [];
      // Of the errors up to the first that counts, the last is that of the outermost rule.
      return allErrors ? errors : errors.slice(-1);
    };
  }
}
