import type { EmulatorAnswer } from './emulator-answer.js';

/** What values were written as, for as long as they are in use. */
const texts = new WeakMap<object, string>();

/** Answers a value as JSON. The value must not change any more: the same object is written only once. */
export function jsonAnswer(
  status: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): EmulatorAnswer {
  const body = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, body);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}
