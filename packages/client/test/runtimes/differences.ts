import type { RuntimeName } from '@drata-connections/runtimes';

/** What is not the same on every runtime. All else is. */
export interface Differences {
  /** Whether the server is told the length of a streamed upload before it. */
  readonly framing: 'length' | 'chunks';
  /** The status of the error where a streamed upload is redirected. */
  readonly redirectStatus: number;
}

/**
 * Older versions of Node's `fetch` are asked to fail by themselves where a streamed upload is redirected, because they
 * would else hold all of it in memory; they do not tell the status then.
 */
const olderNode: Differences = { framing: 'length', redirectStatus: 0 };

/** The differences, with their reasons. */
export const differences: Readonly<Record<RuntimeName, Differences>> = {
  node: olderNode,
  'node-20': olderNode,
  'node-26': { framing: 'length', redirectStatus: 307 },
  bun: { framing: 'length', redirectStatus: 307 },
  // Deno's `fetch` sends every stream in chunks, also where `content-length` is among the headers.
  deno: { framing: 'chunks', redirectStatus: 307 },
};
