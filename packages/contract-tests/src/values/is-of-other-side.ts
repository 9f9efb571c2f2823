import type { Side } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** Whether a property is only ever sent by the other side of an exchange: `readOnly` ones are in no request. */
export function isOfOtherSide({ readOnly, writeOnly }: JsonSchema, side: Side): boolean {
  return (side === 'request' ? readOnly : writeOnly) === true;
}
