import type { RuntimeName } from '@drata-connections/runtimes';

/** What is not the same on every runtime. All else is. */
export interface Differences {
  /** Whether the server is told the length of a streamed upload before it. */
  readonly framing: 'length' | 'chunks';
  /** The status of the error where a streamed upload is redirected. */
  readonly redirectStatus: number;
}

/**
 * Node's `fetch` is asked to fail by itself where a streamed upload is redirected, because it would else hold all of it
 * in memory; it does not tell the status then.
 */
const node: Differences = { framing: 'length', redirectStatus: 0 };

/** The differences, with their reasons. */
export const differences: Readonly<Record<RuntimeName, Differences>> = {
  node,
  'node-20': node,
  'node-26': node,
  bun: { framing: 'length', redirectStatus: 307 },
  // Deno's `fetch` sends every stream in chunks, also where `content-length` is among the headers.
  deno: { framing: 'chunks', redirectStatus: 307 },
};
