import type { operations } from './generated/openapi.gen.js';
import type { operationTable, regionUrls } from './generated/operation-table.gen.js';
import type { Schema } from './schema.js';

/** A link between the account and a system that it watches. */
export type Connection = Schema<'Connection'>;

/** One use of a connection, and whether it is switched on. */
export type ConnectionProviderType = Schema<'ConnectionProviderType'>;

/** One page of connections, with the size of the whole list. */
export type ConnectionPage = Schema<'ConnectionPage'>;

/** The query parameters of `listConnections`. */
export type ListConnectionsQuery = operations extends {
  listConnections: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

/** One person of a personnel list. */
export type Personnel = Schema<'PersonnelDataPublicDto'>;

/**
 * Start of an employment: `2024-10-18T01:28:40` (local), `10/18/2024` (American) or `2024-10-18T01:28:40Z` (UTC).
 * The contract holds the exact patterns; see `personnelRules`.
 */
export type PersonnelDate = Personnel extends { date: infer Value } ? Value : never;

/** The body of the two JSON uploads: a full snapshot of the company's people. */
export type PersonnelUpload = Schema<'PersonnelUpload'>;

/** The body of the two CSV uploads: a full snapshot of the company's people, as a file. */
export type PersonnelFileUpload = Schema<'PersonnelFileUpload'>;

/** What an upload answers: nothing of use; the id of a new connection is found by listing. */
export type UploadResult = Schema<'UploadResult'>;

/** The body of an error; only `statusCode`, `message` and `code` are dependable. */
export type ApiErrorBody = Schema<'ApiError'>;

/** Details of an error for the vendor's developers. */
export type ApiErrorDebugInfo = NonNullable<Schema<'ApiErrorDebugInfo'>>;

/** The id of an operation of the contract. */
export type OperationId = keyof typeof operationTable;

/** A region of the API; an API key works in its own region only. */
export type Region = keyof typeof regionUrls;
