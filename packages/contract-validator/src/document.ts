export { isJsonObject } from './document/is-json-object.js';
export type { JsonObject } from './document/json-object.js';
export { keysOf } from './document/keys-of.js';
export { type ContractPart, locate } from './document/locate.js';
export { pointerOf } from './document/pointer-of.js';
