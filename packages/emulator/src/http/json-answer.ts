import type { EmulatorAnswer } from './emulator-answer.js';

/** What values were written as, for as long as they are in use. */
const texts = new WeakMap<object, string>();

/** Answers a value as JSON. It must not change any more: the same object is written only once. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): EmulatorAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof value === 'object' && value !== null ? textOf(value) : JSON.stringify(value),
  };
}

function textOf(value: object): string {
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}
