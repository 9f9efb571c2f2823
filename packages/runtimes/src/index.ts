export { buildProgram } from './build-program.js';
export { findRuntime } from './find-runtime.js';
export type { Program } from './program.js';
export type { ProgramResult } from './program-result.js';
export { runProgram } from './run-program.js';
export type { Runtime } from './runtime.js';
export type { RuntimeName } from './runtime-name.js';
export { runtimeNames } from './runtime-names.js';
