import { walkSchema } from '../../checks/walk-schema.js';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { SchemaReader } from '../../contract/schema-reader.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { sampleValue } from '../../values/sample-value.js';
import { withValueAt } from '../../values/with-value-at.js';

const text = 'Zoë Ångström 東京 Ω 🚀';

/** The JSON bodies of an operation with characters from all over Unicode in each string that may hold any. */
export function unicodeBodies(
  schemas: SchemaReader,
  operation: ContractOperation,
): readonly { readonly title: string; readonly body: NonNullable<OperationCall['body']> }[] {
  return (operation.body?.contents ?? [])
    .filter(({ mediaType }) => /[/+]json$/.test(mediaType))
    .flatMap(({ mediaType, schema }) => {
      const whole = sampleValue(schemas, schema, true);
      const value = [...walkSchema(schemas, schema, whole)].reduce((body, visit) => {
        if (typeof visit.value !== 'string') return body;
        const path = visit.pointer
          .split('/')
          .slice(1)
          .map((key) => (/^\d+$/.test(key) ? '[]' : key));
        const changed = withValueAt(body, path, text);
        return schemas.errors(schema, changed).length === 0 ? changed : body;
      }, whole);
      if (value === whole) return [];
      return [{ title: `sends ${mediaType}: Unicode`, body: { mediaType, value } }];
    });
}
