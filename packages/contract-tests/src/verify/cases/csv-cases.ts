import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { CsvColumn } from '../../values/csv-description.js';
import { unicodeText } from '../../values/unicode-text.js';
import { writeCsv } from '../../values/write-csv.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { csvFiles } from './csv-files.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** More rows than a batch or a statement of a database has by default. */
const many = 1200;

/**
 * CSV files that keep the contract: each spelling of a truth value, columns in another order, only
 * those required, letters from all over Unicode.
 */
export function csvCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  return csvFiles(schemas, operation, knownCall(schemas, input)).flatMap(
    ({ property, mediaType, description, withFile }) => {
      const { columns, words } = description;
      const table = (
        chosen: typeof columns,
        cell: (column: (typeof columns)[number]) => string,
      ) => [chosen.map(({ name }) => name), chosen.map(cell)];
      const plain = ({ sample }: (typeof columns)[number]) => sample;
      const files = [
        ...words.flatMap((word) =>
          [...new Set([word, word.toUpperCase()])].map((spelling) => ({
            label: `truth values as ${spelling}`,
            text: writeCsv(
              table(columns, (column) => (column.isBoolean ? spelling : column.sample)),
            ),
          })),
        ),
        { label: 'columns in another order', text: writeCsv(table(columns.toReversed(), plain)) },
        {
          label: 'required columns only',
          text: writeCsv(
            table(
              columns.filter(({ required }) => required),
              plain,
            ),
          ),
        },
        {
          label: 'letters from all over Unicode',
          text: writeCsv(
            table(columns, ({ schema, isBoolean, sample }) =>
              isBoolean || !schemas.accepts(schema, unicodeText) ? sample : unicodeText,
            ),
          ),
        },
        {
          label: `${many} rows`,
          text: writeCsv([...table(columns, plain), ...furtherRows(columns)]),
        },
        { label: 'lines that end in LF', text: writeCsv(table(columns, plain), '\n') },
      ];
      return files.map(({ label, text }): ProviderCase => {
        const title = `sends ${mediaType}: ${property} with ${label}`;
        return {
          id: `${operation.operationId} ${title}`,
          title,
          kind: 'answer',
          operation,
          request: buildWireRequest(schemas, operation, withFile(text), apiKey),
          expectation: { kind: 'accepted', orTooLarge: true },
        };
      });
    },
  );
}

/** Rows after the first, told apart by their first column. */
function furtherRows(columns: readonly CsvColumn[]): readonly (readonly string[])[] {
  return Array.from({ length: many - 1 }, (_, index) =>
    columns.map(({ sample }, column) => (column === 0 ? `${sample}-${index + 2}` : sample)),
  );
}
