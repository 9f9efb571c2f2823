// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

/** The ids of the operations of the contract, by their tags. */
export interface OperationsByTag {
  readonly 'Connections':
    | 'listConnections'
    | 'createConnectionFromCsv'
    | 'createConnectionFromJson'
    | 'updateConnectionFromCsv'
    | 'updateConnectionFromJson';
}
