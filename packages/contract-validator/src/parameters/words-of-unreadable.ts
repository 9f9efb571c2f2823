import type { UnreadableValue } from './raw-value.js';

/** What is told of a parameter that cannot be read, to be read after its name. */
export const wordsOfUnreadable: Readonly<Record<UnreadableValue, string>> = {
  empty: 'must not be empty',
  repeated: 'must not be repeated',
  malformed: 'must be written as the contract has it',
};
