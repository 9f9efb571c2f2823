import type { BenchmarkResult } from './benchmark-result.js';

/** A comparison that the `bench` command can run. */
export interface Benchmark {
  /** Name on the command line. */
  readonly name: string;
  /** What is done and what is compared, in a sentence or two. */
  readonly description: string;
  readonly run: () => Promise<BenchmarkResult>;
}
