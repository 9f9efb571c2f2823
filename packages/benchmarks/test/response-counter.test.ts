import { describe, expect, test } from 'vitest';
import { createResponseCounter } from '../src/load/response-counter.js';

const ends = (parts: readonly string[]): readonly boolean[] => {
  const counter = createResponseCounter();
  return parts.map((part) => counter.take(Buffer.from(part)));
};

describe('the end of a response is found', () => {
  test.each([
    ['with a length', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody'], [true]],
    [
      'in pieces',
      ['HTTP/1.1 200 OK\r\nContent-Le', 'ngth: 4\r\n\r\nbo', 'dy'],
      [false, false, true],
    ],
    [
      'in chunks',
      ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n', '0\r\n\r\n'],
      [false, true],
    ],
    [
      'one after the other',
      [
        'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na',
        'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nb',
        'c',
      ],
      [true, false, true],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(ends(parts)).toEqual(expected);
  });
});

test('the bytes may change once they have been looked at', () => {
  const counter = createResponseCounter();
  const buffer = Buffer.alloc(100);
  const parts = ['HTTP/1.1 200 OK\r\nContent-Le', 'ngth: 4\r\n\r\nbo', 'dy'];
  const taken = parts.map((part) => counter.take(buffer.subarray(0, buffer.write(part))));
  expect(taken).toEqual([false, false, true]);
});

test('a response that is no success ends the measurement', () => {
  expect(() => ends(['HTTP/1.1 429 Too Many Requests\r\ncontent-length: 0\r\n\r\n'])).toThrow(
    'Failed to load the server: it answers "HTTP/1.1 429 Too Many Requests".',
  );
});
