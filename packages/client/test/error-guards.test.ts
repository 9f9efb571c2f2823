import { expect, it } from 'vitest';
import {
  DrataAbortError,
  DrataApiError,
  DrataConfigurationError,
  DrataConnectionError,
  DrataError,
  DrataResponseError,
  isDrataAbortError,
  isDrataApiError,
  isDrataConfigurationError,
  isDrataConnectionError,
  isDrataError,
  isDrataResponseError,
} from '../src/index.js';

const request = { method: 'GET', url: 'https://example.com/connections' };
const answer = { status: 500, headers: new Headers(), body: undefined };
const details = { request, operationId: undefined, cause: undefined };

const guards = {
  DrataAbortError: isDrataAbortError,
  DrataApiError: isDrataApiError,
  DrataConfigurationError: isDrataConfigurationError,
  DrataConnectionError: isDrataConnectionError,
  DrataResponseError: isDrataResponseError,
};

const errors = [
  new DrataAbortError('m', details),
  new DrataApiError('m', { ...details, ...answer }),
  new DrataConfigurationError('m'),
  new DrataConnectionError('m', details),
  new DrataResponseError('m', { ...details, ...answer }),
];

it.each(errors)('$name is what its guard says, and nothing else', (error) => {
  expect(error).toBeInstanceOf(DrataError);
  expect(isDrataError(error)).toBe(true);
  const matching = Object.entries(guards).filter(([, guard]) => guard(error));
  expect(matching.map(([name]) => name)).toEqual([error.name]);
});

it.each(Object.entries(guards))(
  '%s of another copy of the package is known by name',
  (name, is) => {
    const foreign = Object.assign(new Error('m'), { name });
    expect(is(foreign)).toBe(true);
    expect(isDrataError(foreign)).toBe(true);
  },
);

it.each([new Error('m'), null, undefined, 'DrataApiError', { name: 'DrataApiError' }])(
  '%o is none of them',
  (value) => {
    expect([isDrataError, ...Object.values(guards)].some((guard) => guard(value))).toBe(false);
  },
);
