import { expect, test } from 'vitest';
import { allConsumers } from '../src/consumers/all-consumers.js';
import { countInstantiations } from '../src/consumers/count-instantiations.js';
import { writeConsumer } from '../src/consumers/write-consumer.js';

const timeout = 60_000;

test.each(allConsumers)('the calls of $name have no type error', { timeout }, async (consumer) => {
  expect(consumer.calls).toHaveLength(5);
  const project = await writeConsumer(consumer, consumer.calls.length);
  expect(await countInstantiations('typescript-7', project)).toBeGreaterThan(0);
});

test('a call with a type error is not counted', { timeout }, async () => {
  const broken = {
    id: 'broken',
    name: 'broken',
    preamble: '',
    calls: [() => 'const text: string = 1; return text;'],
  };
  const project = await writeConsumer(broken, 1);
  await expect(countInstantiations('typescript-7', project)).rejects.toThrow('TS2322');
});
