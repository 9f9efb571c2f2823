import { anyApiKey } from './traps/any-api-key.js';
import { bracketedArrayName } from './traps/bracketed-array-name.js';
import { emptyQueryValue } from './traps/empty-query-value.js';
import { lowerCaseScheme } from './traps/lower-case-scheme.js';
import { malformedJson } from './traps/malformed-json.js';
import { partMediaType } from './traps/part-media-type.js';
import { partWithoutFile } from './traps/part-without-file.js';
import type { PrismTrap } from './traps/prism-trap.js';
import { repeatedPart } from './traps/repeated-part.js';
import { unknownQueryParameter } from './traps/unknown-query-parameter.js';

/**
 * What Prism 5.16 judges wrongly, as cases that hold it to it.
 *
 * One more has no case: a malformed header of a part ends the whole process (stoplightio/prism#2672). Multipart bodies
 * are therefore only ever written by the platform's `FormData`.
 */
export const prismTraps: readonly PrismTrap[] = [
  unknownQueryParameter,
  emptyQueryValue,
  bracketedArrayName,
  anyApiKey,
  lowerCaseScheme,
  partMediaType,
  partWithoutFile,
  repeatedPart,
  malformedJson,
];
