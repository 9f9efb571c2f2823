// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

/** What a client has to know of listConnections. */
export const listConnectionsRequest = [
  'listConnections',
  'GET',
  '/connections',
  'safe',
  'connections-get',
  null,
] as const;

/** What a client has to know of createConnectionFromCsv. */
export const createConnectionFromCsvRequest = [
  'createConnectionFromCsv',
  'POST',
  '/connections/upload/csv',
  'unprocessed',
  'personnel-importing',
  'multipart/form-data',
] as const;

/** What a client has to know of createConnectionFromJson. */
export const createConnectionFromJsonRequest = [
  'createConnectionFromJson',
  'POST',
  '/connections/upload/json',
  'unprocessed',
  'personnel-importing',
  'application/json',
] as const;

/** What a client has to know of updateConnectionFromCsv. */
export const updateConnectionFromCsvRequest = [
  'updateConnectionFromCsv',
  'PUT',
  '/connections/{id}/upload/csv',
  'idempotent',
  'personnel-importing',
  'multipart/form-data',
] as const;

/** What a client has to know of updateConnectionFromJson. */
export const updateConnectionFromJsonRequest = [
  'updateConnectionFromJson',
  'PUT',
  '/connections/{id}/upload/json',
  'idempotent',
  'personnel-importing',
  'application/json',
] as const;

/** What a client has to know of each operation: id, method, path, retry class, permission, media type of the body. */
export const requestTable: {
  readonly listConnections: typeof listConnectionsRequest;
  readonly createConnectionFromCsv: typeof createConnectionFromCsvRequest;
  readonly createConnectionFromJson: typeof createConnectionFromJsonRequest;
  readonly updateConnectionFromCsv: typeof updateConnectionFromCsvRequest;
  readonly updateConnectionFromJson: typeof updateConnectionFromJsonRequest;
} = {
  listConnections: listConnectionsRequest,
  createConnectionFromCsv: createConnectionFromCsvRequest,
  createConnectionFromJson: createConnectionFromJsonRequest,
  updateConnectionFromCsv: updateConnectionFromCsvRequest,
  updateConnectionFromJson: updateConnectionFromJsonRequest,
};
