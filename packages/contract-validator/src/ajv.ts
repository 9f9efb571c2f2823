export { type AjvCompilerOptions, createAjvCompiler } from './ajv/create-ajv-compiler.js';
