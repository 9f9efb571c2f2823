import { contract } from '@drata-connections/types/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(contract, 'https://contract.invalid/document', undefined, false);

/** How a value breaks the schema at a pointer of the contract; checked apart from the emulator's own checks. */
export function contractViolations(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `https://contract.invalid/document${pointer}` });
  return validate(value)
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}
