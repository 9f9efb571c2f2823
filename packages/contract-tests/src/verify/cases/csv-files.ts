import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { type CsvDescription, csvDescription } from '../../values/csv-description.js';

/** A property of a body that is a CSV file. */
export interface CsvFile {
  readonly property: string;
  readonly mediaType: string;
  readonly description: CsvDescription;
  /** The call with another file. */
  readonly withFile: (text: string) => OperationCall;
}

/** The CSV files that an operation takes. */
export function csvFiles(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
): readonly CsvFile[] {
  return (operation.body?.contents ?? []).flatMap(({ mediaType, schema }) =>
    Object.entries(isJsonObject(schema.properties) ? schema.properties : {}).flatMap(
      ([property, node]) => {
        const description = csvDescription(schemas, schemas.resolve(node));
        if (description === null) return [];
        const whole = isJsonObject(call.body?.value) ? call.body.value : {};
        const withFile = (text: string): OperationCall => ({
          ...call,
          body: { mediaType, value: { ...whole, [property]: text } },
        });
        return [{ property, mediaType, description, withFile }];
      },
    ),
  );
}
