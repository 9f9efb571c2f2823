import type { Benchmark } from '../benchmarks/benchmark.js';
import type { BenchmarkResult } from '../benchmarks/benchmark-result.js';

/** A benchmark and what came of it. */
export interface FinishedBenchmark {
  readonly benchmark: Pick<Benchmark, 'name' | 'description'>;
  readonly result: BenchmarkResult;
}
