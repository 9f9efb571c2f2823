// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

/** Every known `ConnectionSort`. */
export const connectionSorts = [
  'CREATED_AT',
  'CONNECTED_AT',
  'CONNECTION_PROVIDER_TYPE',
  'CONNECTION_CLIENT_TYPE',
  'CONNECTION_STATE',
] as const;
export type ConnectionSort = (typeof connectionSorts)[number];

/** Every known `ConnectionState`. */
export const connectionStates = [
  'ACTIVE',
  'MISCONFIGURED',
  'CONFIGURED_PENDING_CONFIRMATION',
  'IN_PROGRESS',
] as const;
export type ConnectionState = (typeof connectionStates)[number];

/** Every known `ProviderType`. */
export const providerTypes = [
  'IDENTITY',
  'INFRASTRUCTURE',
  'VERSION_CONTROL',
  'TICKETING',
  'HRIS',
  'BACKGROUND_CHECK',
  'SINGLE_SIGN_ON',
  'ENTERPRISE_SSO',
  'MDM',
  'SECURITY_TRAINING',
  'OBSERVABILITY',
  'COMMUNICATION',
  'DIGITAL_SIGNATURE',
  'EXTERNAL_POLICY',
  'VULNERABILITY',
  'EDR',
  'USER_ACCESS_REVIEW',
  'CSPM',
  'CODEBASE',
  'CYBER_INSURANCE',
  'CRM',
  'CUSTOM',
] as const;
export type ProviderType = (typeof providerTypes)[number];

/** Every known `SortDirection`. */
export const sortDirections = [
  'ASC',
  'DESC',
] as const;
export type SortDirection = (typeof sortDirections)[number];
