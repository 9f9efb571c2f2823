export type { AjvCompiler } from './ajv/ajv-compiler.js';
export { type AjvCompilerOptions, createAjvCompiler } from './ajv/create-ajv-compiler.js';
