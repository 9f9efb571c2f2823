import type { ContractValidator } from '@drata-connections/contract-validator';
import type { SchemaCompiler } from './schema-compiler.js';

/** Checks single values by the schemas of a contract: the cells of a file, the connections of a snapshot. */
export function createSchemaChecks(validator: ContractValidator): SchemaCompiler {
  return {
    compile: (pointer) => {
      const check = validator.schema(pointer);
      return (value) => {
        const [problem] = check(value);
        if (problem === undefined) return undefined;
        return { path: problem.pointer.split('/').slice(1), reason: problem.message };
      };
    },
  };
}
