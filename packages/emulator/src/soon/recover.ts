import type { Soon } from './soon.js';

/** Runs something that may fail, now or later, and puts a value in the place of what it throws. */
export function recover<Value>(
  run: () => Soon<Value>,
  instead: (thrown: unknown) => Value,
): Soon<Value> {
  try {
    const value = run();
    return value instanceof Promise ? value.catch(instead) : value;
  } catch (thrown) {
    return instead(thrown);
  }
}
