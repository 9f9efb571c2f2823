// All of it, because an operation that is new in the contract has to appear without a hand edit.
export * from './generated/requests.gen.js';
