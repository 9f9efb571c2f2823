import type { SchemaCheck } from './schema-check.js';

/** The compiler for one side: for requests, or for responses. */
export type CompileSchema = (pointer: string) => SchemaCheck;
