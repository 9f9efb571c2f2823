import type { UncheckedFormat } from '../formats/unchecked-format.js';
import type { SchemaCompiler } from '../schemas/schema-compiler.js';

/** Makes checks with Ajv, and says what they leave out. */
export interface AjvCompiler extends SchemaCompiler {
  /** The formats of the contract that are not known and not checked; none with `unknownFormats: 'refuse'`. */
  readonly uncheckedFormats: readonly UncheckedFormat[];
}
