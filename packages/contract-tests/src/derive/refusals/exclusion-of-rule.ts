import { formats } from '@drata-connections/contract-validator/runtime';
import type { Exclusion } from '../../coverage/exclusion.js';
import type { SchemaRule } from './schema-rule.js';

/** Why nobody can tell whether a rule is broken: its format is of the document's own making; undefined of other rules. */
export function exclusionOfRule({ schema, keyword }: SchemaRule): Exclusion | undefined {
  const { format } = schema;
  if (keyword !== 'format' || typeof format !== 'string' || Object.hasOwn(formats, format)) {
    return undefined;
  }
  return { by: 'document', reason: `the format ${JSON.stringify(format)} is none that is defined` };
}
