import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { breakRule } from '../../derive/refusals/break-rule.js';
import { schemaRules } from '../../derive/refusals/schema-rules.js';
import type { CsvColumn } from '../../values/csv-description.js';
import { writeCsv } from '../../values/write-csv.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { csvFiles } from './csv-files.js';
import type { RequestFault } from './refused-cases.js';

/** CSV files without a column that is required, and with a cell that breaks a rule of its column. */
export function csvFaults(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RequestFault[] {
  return csvFiles(schemas, operation, call).flatMap(
    ({ property, mediaType, description, withFile }) => {
      const { columns } = description;
      const head = columns.map(({ name }) => name);
      const fault = (rule: string, place: string, text: string): RequestFault => ({
        rule: `${mediaType} body.${property} ${rule}`,
        pointer: `body/${property}${place}`,
        about: 'content',
        request: buildWireRequest(schemas, operation, withFile(text), apiKey),
      });
      const missing = columns
        .filter(({ required }) => required)
        .map(({ name }) => {
          const rest = columns.filter((column) => column.name !== name);
          const rows = [rest.map((column) => column.name), rest.map(({ sample }) => sample)];
          return fault(`column ${name} required`, `/${name}`, writeCsv(rows));
        });
      const cells = columns.flatMap((column) =>
        brokenCells(schemas, column).map(({ keyword, cell }) => {
          const row = columns.map((other) => (other === column ? cell : other.sample));
          return fault(
            `column ${column.name} ${keyword}`,
            `/0/${column.name}`,
            writeCsv([head, row]),
          );
        }),
      );
      return [...missing, ...cells, fault('without a header', '', '')];
    },
  );
}

function brokenCells(
  schemas: ContractSchemas,
  { schema, sample, isBoolean }: CsvColumn,
): readonly { readonly keyword: string; readonly cell: string }[] {
  if (isBoolean) return [{ keyword: 'as a truth value', cell: 'maybe' }];
  return [...schemaRules(schemas, schema, true)].flatMap((rule) => {
    const isCell = (value: unknown) => typeof value === 'string' && value.trim() !== '';
    const broken = breakRule(schemas, schema, sample, rule, isCell);
    return broken === null ? [] : [{ keyword: rule.keyword, cell: String(broken.value) }];
  });
}
