import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../exchange/answer.js';
import type { Query, RelationContext, RelationRun } from './list-context.js';

/** Questions that have the same answer: twice the same, a default left out or named, parameters in another order. */
export async function sameAnswerRelations(context: RelationContext): Promise<void> {
  const { operation } = context;
  const parameters = operation.parameters.filter(({ in: place }) => place === 'query');
  await context.relation('the same question twice has the same answer', async (run) => {
    for (const query of [{}, allDefaults(context)]) {
      const answers = [await run.ask(query), await run.ask(query)];
      compare(run, answers, 'repeatable', '', 'the same question twice has different answers');
    }
  });
  for (const { name, schema } of parameters) {
    if (schema.default === undefined) continue;
    await context.relation(`${name} left out is ${name} ${String(schema.default)}`, async (run) => {
      for (const others of [{}, contrast(context, name)]) {
        const answers = [
          await run.ask(others),
          await run.ask({ ...others, [name]: schema.default }),
        ];
        const message = `leaving out \`${name}\` is not the same as its default, ${String(schema.default)}`;
        compare(run, answers, 'default', `query/${name}`, message);
      }
    });
  }
  const defaults = Object.entries(allDefaults(context));
  if (defaults.length < 2) return;
  await context.relation('the order of parameters means nothing', async (run) => {
    const answers = [
      await run.ask(Object.fromEntries(defaults)),
      await run.ask(Object.fromEntries(defaults.toReversed())),
    ];
    compare(run, answers, 'repeatable', 'query', 'the order of parameters changes the answer');
  });
}

function allDefaults({ operation }: RelationContext): Query {
  return Object.fromEntries(
    operation.parameters
      .filter(({ in: place, schema }) => place === 'query' && schema.default !== undefined)
      .map(({ name, schema }) => [name, schema.default]),
  );
}

/** Other parameters away from their defaults, so that one default is seen beside them. */
function contrast({ operation }: RelationContext, name: string): Query {
  return Object.fromEntries(
    operation.parameters.flatMap(({ name: other, in: place, schema }) => {
      if (place !== 'query' || other === name || !Array.isArray(schema.enum)) return [];
      const value: unknown = schema.enum.find((each) => each !== schema.default);
      return value === undefined || schema.default === undefined ? [] : [[other, value]];
    }),
  );
}

function compare(
  { note }: RelationRun,
  answers: readonly Answer[],
  check: 'repeatable' | 'default',
  pointer: string,
  message: string,
): void {
  const [one, other] = answers;
  if (one === undefined || other === undefined || one.status === 0 || other.status === 0) return;
  const same =
    one.status === other.status &&
    (one.json === undefined ? one.text === other.text : isDeepStrictEqual(one.json, other.json));
  if (same) return;
  note(
    {
      check,
      pointer,
      expected: 'the same answer',
      actual: one.status === other.status ? 'another body' : `${one.status} and ${other.status}`,
      message: `${message[0]?.toUpperCase()}${message.slice(1)}.`,
    },
    answers,
  );
}
