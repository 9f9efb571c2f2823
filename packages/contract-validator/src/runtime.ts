export { formats } from './formats/formats.js';
export type { UncheckedFormat } from './formats/unchecked-format.js';
export {
  createGeneratedCompiler,
  type GeneratedChecks,
} from './runtime/create-generated-compiler.js';
export { deepEqual } from './runtime/deep-equal.js';
export { lengthOf } from './runtime/length-of.js';
