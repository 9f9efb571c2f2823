// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

/** The columns of a personnel CSV file; `verified` is false where the name is a guess. */
export const personnelCsvColumns = [
  {
    name: 'id',
    property: 'id',
    required: true,
    verified: true,
  },
  {
    name: 'first_name',
    property: 'firstName',
    required: true,
    verified: true,
  },
  {
    name: 'last_name',
    property: 'lastName',
    required: true,
    verified: true,
  },
  {
    name: 'email',
    property: 'email',
    required: true,
    verified: true,
  },
  {
    name: 'avatar_url',
    property: 'avatarUrl',
    required: false,
    verified: true,
  },
  {
    name: 'is_contractor',
    property: 'contractor',
    required: true,
    verified: true,
  },
  {
    name: 'mfa',
    property: 'isMfaEnabled',
    required: true,
    verified: true,
  },
  {
    name: 'job_title',
    property: 'jobTitle',
    required: false,
    verified: true,
  },
  {
    name: 'start_date',
    property: 'date',
    required: false,
    verified: false,
  },
  {
    name: 'customer_id',
    property: 'customerId',
    required: false,
    verified: false,
  },
] as const;

/** The properties of a person by the names of their columns. */
export const personnelCsvProperties = {
  id: 'id',
  first_name: 'firstName',
  last_name: 'lastName',
  email: 'email',
  avatar_url: 'avatarUrl',
  is_contractor: 'contractor',
  mfa: 'isMfaEnabled',
  job_title: 'jobTitle',
  start_date: 'date',
  customer_id: 'customerId',
} as const;

/** What means yes in a personnel CSV file, in lower case. */
export const csvTrueValues = [
  '1',
  'yes',
  'true',
] as const;

/** What means no in a personnel CSV file, in lower case. */
export const csvFalseValues = [
  '0',
  'no',
  'false',
] as const;

/** The rules of a person's properties. */
export const personnelRules = {
  avatarUrl: {
    type: 'string',
    required: false,
    maxLength: 768,
    format: 'uri',
  },
  contractor: {
    type: 'boolean',
    required: true,
  },
  customerId: {
    type: 'string',
    required: false,
    maxLength: 191,
  },
  date: {
    type: 'string',
    required: true,
    patterns: [
      '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$',
      '^(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/\\d{4}$',
      '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$',
    ],
  },
  email: {
    type: 'string',
    required: true,
    maxLength: 191,
    format: 'email',
  },
  firstName: {
    type: 'string',
    required: true,
    maxLength: 191,
  },
  id: {
    type: 'string',
    required: true,
    maxLength: 191,
  },
  isMfaEnabled: {
    type: 'boolean',
    required: true,
  },
  jobTitle: {
    type: 'string',
    required: false,
    maxLength: 191,
  },
  lastName: {
    type: 'string',
    required: true,
    maxLength: 191,
  },
} as const;
