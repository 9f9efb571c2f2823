import { expect, it, vi } from 'vitest';
import * as client from '../src/index.js';

const { DrataApiError, DrataError, isDrataApiError, isDrataError } = client;

type Kind = new (message: string) => Error;

const isKind = (value: unknown): value is Kind =>
  typeof value === 'function' && value.prototype instanceof Error;
const isGuard = (value: unknown): value is (error: unknown) => boolean =>
  typeof value === 'function';

/** Every error class of the package by its name. */
const kindsOf = (entry: object): [string, Kind][] =>
  Object.entries(entry).filter((pair): pair is [string, Kind] => isKind(pair[1]));

const guards = Object.entries(client)
  .filter(([name]) => name.startsWith('isDrata'))
  .map(([name, guard]) => ({ name: name.slice('is'.length), guard }));

/** The classes whose guards say yes to an error. */
const matching = (error: unknown) =>
  guards.filter(({ guard }) => isGuard(guard) && guard(error)).map(({ name }) => name);

it('there is a guard for each class', () => {
  expect(guards.map(({ name }) => name).sort()).toEqual(
    kindsOf(client)
      .map(([name]) => name)
      .sort(),
  );
});

it.each(kindsOf(client))(
  '%s is known by its own guard and those of its bases only',
  (name, Kind) => {
    const error = new Kind('m');
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(DrataError);
    const bases =
      error instanceof DrataApiError && name !== 'DrataApiError' ? ['DrataApiError'] : [];
    expect(matching(error).sort()).toEqual([...new Set([name, ...bases, 'DrataError'])].sort());
  },
);

it('the errors of another copy of the package are known, too', async () => {
  vi.resetModules();
  const copy = await import('../src/index.js');
  const error = new copy.DrataTermsError('m');
  expect(error).not.toBeInstanceOf(DrataError);
  expect(matching(error).sort()).toEqual(['DrataApiError', 'DrataError', 'DrataTermsError']);
});

it.each([new Error('m'), null, undefined, 'DrataApiError', { name: 'DrataApiError' }])(
  '%o is none of them',
  (value) => {
    expect(matching(value)).toEqual([]);
    expect(isDrataError(value) || isDrataApiError(value)).toBe(false);
  },
);
