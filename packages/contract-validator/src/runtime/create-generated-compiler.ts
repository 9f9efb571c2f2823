import { ContractSchemaError } from '../schemas/contract-schema-error.js';
import type { SchemaViolation } from '../schemas/schema-check.js';
import type { SchemaCompiler } from '../schemas/schema-compiler.js';

/** A check in generated code: what it found is left at the function itself, as Ajv does it. */
interface GeneratedCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaViolation[] | null;
}

/** The checks of a generated module, by side and JSON pointer: `request #/components/schemas/Pet`. */
export type GeneratedChecks = Readonly<Record<string, GeneratedCheck>>;

const none: readonly SchemaViolation[] = [];

/** Makes a compiler out of a generated module. Its checks stop at the first violation. */
export function createGeneratedCompiler(checks: GeneratedChecks): SchemaCompiler {
  return {
    compile: (pointer, side) => {
      const key = `${side} ${pointer}`;
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) {
        throw new ContractSchemaError(pointer, `no check was generated for a ${side}`);
      }
      // Of the errors up to the first that counts, the last is that of the outermost rule.
      return (value) => (check(value) ? none : (check.errors ?? []).slice(-1));
    },
  };
}
