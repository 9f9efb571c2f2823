import type { RuntimeName } from './runtime-name.js';

/** All runtimes that programs can be run on. */
export const runtimeNames: readonly RuntimeName[] = ['node', 'node-20', 'node-26', 'bun', 'deno'];
