export type {
  ApiErrorBody,
  ApiErrorDebugInfo,
  Connection,
  ConnectionPage,
  ConnectionProviderType,
  ListConnectionsQuery,
  OperationId,
  Personnel,
  PersonnelDate,
  PersonnelFileUpload,
  PersonnelUpload,
  Region,
  UploadResult,
} from './aliases.js';
export type { components, operations, paths } from './generated/openapi.gen.js';
export { operationTable, regionUrls } from './generated/operation-table.gen.js';
export type { OperationsByTag } from './generated/operation-tags.gen.js';
export {
  csvFalseValues,
  csvTrueValues,
  personnelCsvColumns,
  personnelCsvProperties,
  personnelRules,
} from './generated/personnel-rules.gen.js';
export { requestTable } from './generated/requests.gen.js';
// All of it, because an enum that is new in the contract has to appear without a hand edit.
export * from './generated/value-lists.gen.js';
export type { Open } from './open.js';
