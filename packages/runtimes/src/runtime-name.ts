/**
 * A runtime that the packages promise to work on: the Node that this process runs on, the oldest and the newest Node,
 * and those that are not Node.
 */
export type RuntimeName = 'node' | 'node-20' | 'node-26' | 'bun' | 'deno';
