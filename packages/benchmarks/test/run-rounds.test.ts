import { expect, test } from 'vitest';
import { runRounds } from '../src/measurement/run-rounds.js';

function recorder(names: readonly string[]) {
  const order: string[] = [];
  const subjects = names.map((name) => ({
    name,
    measure: async () => order.push(name),
  }));
  return { order, subjects };
}

test('every subject is measured once in every round', async () => {
  const { order, subjects } = recorder(['a', 'b', 'c']);
  const samples = await runRounds(subjects, { rounds: 5 });
  for (let round = 0; round < 5; round++) {
    expect(order.slice(round * 3, round * 3 + 3).toSorted()).toEqual(['a', 'b', 'c']);
  }
  expect([...samples].map(([name, all]) => [name, all.length])).toEqual([
    ['a', 5],
    ['b', 5],
    ['c', 5],
  ]);
});

test('the n-th sample of a subject is from the n-th round', async () => {
  const { subjects } = recorder(['a', 'b']);
  const samples = await runRounds(subjects, { rounds: 3 });
  // The recorder counts measurements: round n takes the numbers 2n + 1 and 2n + 2.
  for (const all of samples.values()) {
    expect(all.map((sample) => Math.ceil(sample / 2))).toEqual([1, 2, 3]);
  }
});

test('the order is drawn anew in every round', async () => {
  const { order, subjects } = recorder(['a', 'b']);
  const draws = [0, 0, 0.9, 0];
  await runRounds(subjects, { rounds: 2, random: () => draws.shift() ?? 0 });
  expect(order).toEqual(['a', 'b', 'b', 'a']);
});

test('the machine is let settle before every measurement', async () => {
  const { order, subjects } = recorder(['a', 'b']);
  await runRounds(subjects, { rounds: 2, random: () => 0, settle: () => order.push('settle') });
  expect(order).toEqual(['settle', 'a', 'settle', 'b', 'settle', 'a', 'settle', 'b']);
});

test('a subject that fails ends the run', async () => {
  const subjects = [{ name: 'a', measure: async () => Promise.reject(new Error('broken')) }];
  await expect(runRounds(subjects, { rounds: 1 })).rejects.toThrow('broken');
});
