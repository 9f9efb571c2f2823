import { allConsumers } from '../consumers/all-consumers.js';
import { countInstantiations } from '../consumers/count-instantiations.js';
import { drataConnectionsConsumer } from '../consumers/drata-connections-consumer.js';
import { heyApiConsumer } from '../consumers/hey-api-consumer.js';
import { openaiConsumer } from '../consumers/openai-consumer.js';
import { writeConsumer } from '../consumers/write-consumer.js';
import { readVersion } from '../environment/read-version.js';
import { atMost } from '../report/at-most.js';
import { renderValue } from '../report/render-value.js';
import { units } from '../report/units.js';
import type { Benchmark } from './benchmark.js';

const numberOfCalls = 50;
/** The names under which the compilers are installed. */
const compilers = ['typescript', 'typescript-7'] as const;

/** Work that type-checking a consumer takes. */
export const types: Benchmark = {
  name: 'types',
  description:
    'Type instantiations (`tsc --extendedDiagnostics`) of a file with 50 calls: pages listed, CSV files and lists of ' +
    "people uploaded, each with its result used. What is nearest to them on OpenAI's client.",
  run: async () => {
    const counts = new Map<string, number>();
    const count = (compiler: string, id: string, calls = numberOfCalls): number =>
      counts.get(`${compiler} ${id} ${calls}`) ?? Number.NaN;
    for (const consumer of allConsumers) {
      for (const calls of [0, numberOfCalls]) {
        const project = await writeConsumer(consumer, calls);
        await Promise.all(
          compilers.map(async (compiler) => {
            const found = await countInstantiations(compiler, project);
            counts.set(`${compiler} ${consumer.id} ${calls}`, found);
          }),
        );
      }
    }
    const ours = drataConnectionsConsumer.id;
    const labels = await Promise.all(
      compilers.map(async (compiler) => `TypeScript ${await readVersion(compiler)}`),
    );
    return {
      targets: [heyApiConsumer, openaiConsumer].flatMap(({ id, name }) =>
        compilers.map((compiler, index) =>
          atMost(
            `ours (client.connections) against ${name}, ${labels[index]}`,
            count(compiler, ours) / count(compiler, id),
            0.5,
            units.ratio,
          ),
        ),
      ),
      tables: compilers.map((compiler, index) => ({
        title: `${labels[index]}:`,
        columns: ['client', '50 calls', 'of which without a call', 'against ours'],
        rows: allConsumers.map(({ id, name }) => [
          name,
          renderValue(count(compiler, id), units.count),
          renderValue(count(compiler, id, 0), units.count),
          renderValue(count(compiler, id) / count(compiler, ours), units.ratio),
        ]),
      })),
      notes: [
        'A count is the same in every run, so there is one. Declarations of packages are not checked (`skipLibCheck`).',
        'TypeScript 7 runs with `--singleThreaded`: each of its threads counts what it meets.',
      ],
    };
  },
};
