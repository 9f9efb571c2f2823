import { allBenchmarks } from '../benchmarks/all-benchmarks.js';

/** The text of `bench --help`. */
export const help: string = `bench [name…]

Measures the client and the emulator side by side with their peers. Without a name, runs everything, and writes the results to
RESULTS.md; with names, runs those and only prints them.

${allBenchmarks.map(({ name, description }) => `  ${name.padEnd(16)} ${description}`).join('\n')}

Options:
  -h, --help  Show this help.

Exit status: 0 measured (whether a target was met is in the results), 1 a contender failed, 2 wrong usage.
`;
