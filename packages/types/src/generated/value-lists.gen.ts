// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

/** Every known `ConnectionSort`. */
export const connectionSorts = [
  'CONNECTED_AT',
  'CONNECTION_CLIENT_TYPE',
  'CONNECTION_PROVIDER_TYPE',
  'CONNECTION_STATE',
  'CREATED_AT',
] as const;
export type ConnectionSort = (typeof connectionSorts)[number];

/** Every known `ConnectionState`. */
export const connectionStates = [
  'ACTIVE',
  'CONFIGURED_PENDING_CONFIRMATION',
  'IN_PROGRESS',
  'MISCONFIGURED',
] as const;
export type ConnectionState = (typeof connectionStates)[number];

/** Every known `ProviderType`. */
export const providerTypes = [
  'BACKGROUND_CHECK',
  'CODEBASE',
  'COMMUNICATION',
  'CRM',
  'CSPM',
  'CUSTOM',
  'CYBER_INSURANCE',
  'DIGITAL_SIGNATURE',
  'EDR',
  'ENTERPRISE_SSO',
  'EXTERNAL_POLICY',
  'HRIS',
  'IDENTITY',
  'INFRASTRUCTURE',
  'MDM',
  'OBSERVABILITY',
  'SECURITY_TRAINING',
  'SINGLE_SIGN_ON',
  'TICKETING',
  'USER_ACCESS_REVIEW',
  'VERSION_CONTROL',
  'VULNERABILITY',
] as const;
export type ProviderType = (typeof providerTypes)[number];

/** Every known `SortDirection`. */
export const sortDirections = [
  'ASC',
  'DESC',
] as const;
export type SortDirection = (typeof sortDirections)[number];
