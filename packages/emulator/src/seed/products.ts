import { providerTypes } from '@drata-connections/types';

/** A product that an account can be connected to. */
export interface Product {
  readonly clientType: string;
  /** What people call it. */
  readonly title: string;
  /** What it can be used for, the main use first. */
  readonly providerTypes: readonly string[];
}

const known: readonly Product[] = [
  product('GOOGLE', 'Google Workspace', 'IDENTITY', 'SINGLE_SIGN_ON', 'USER_ACCESS_REVIEW'),
  product('OKTA', 'Okta', 'IDENTITY', 'ENTERPRISE_SSO', 'USER_ACCESS_REVIEW'),
  product('MICROSOFT_365', 'Microsoft 365', 'IDENTITY', 'SINGLE_SIGN_ON'),
  product('JUMPCLOUD', 'JumpCloud', 'IDENTITY', 'MDM'),
  product('AWS', 'AWS', 'INFRASTRUCTURE', 'CSPM', 'USER_ACCESS_REVIEW'),
  product('GCP', 'Google Cloud', 'INFRASTRUCTURE', 'CSPM'),
  product('AZURE', 'Azure', 'INFRASTRUCTURE', 'CSPM'),
  product('DIGITAL_OCEAN', 'DigitalOcean', 'INFRASTRUCTURE'),
  product('CLOUDFLARE', 'Cloudflare', 'INFRASTRUCTURE'),
  product('MONGO_DB_ATLAS', 'MongoDB Atlas', 'INFRASTRUCTURE'),
  product('GITHUB', 'GitHub', 'VERSION_CONTROL', 'CODEBASE', 'TICKETING'),
  product('GITLAB', 'GitLab', 'VERSION_CONTROL', 'CODEBASE', 'TICKETING'),
  product('BITBUCKET', 'Bitbucket', 'VERSION_CONTROL'),
  product('JIRA', 'Jira', 'TICKETING'),
  product('LINEAR', 'Linear', 'TICKETING'),
  product('ASANA', 'Asana', 'TICKETING'),
  product('JAMF', 'Jamf', 'MDM'),
  product('KANDJI', 'Kandji', 'MDM', 'EDR'),
  product('INTUNE', 'Microsoft Intune', 'MDM'),
  product('BAMBOO_HR', 'BambooHR', 'HRIS'),
  product('WORKDAY', 'Workday', 'HRIS'),
  product('GUSTO', 'Gusto', 'HRIS'),
  product('RIPPLING', 'Rippling', 'HRIS', 'IDENTITY', 'MDM'),
  product('DATADOG', 'Datadog', 'OBSERVABILITY'),
  product('NEW_RELIC', 'New Relic', 'OBSERVABILITY'),
  product('SLACK', 'Slack', 'COMMUNICATION'),
  product('CROWDSTRIKE', 'CrowdStrike', 'EDR', 'VULNERABILITY'),
  product('SENTINEL_ONE', 'SentinelOne', 'EDR'),
  product('SNYK', 'Snyk', 'VULNERABILITY', 'CODEBASE'),
  product('TENABLE', 'Tenable', 'VULNERABILITY'),
  product('WIZ', 'Wiz', 'CSPM', 'VULNERABILITY'),
  product('KNOWBE4', 'KnowBe4', 'SECURITY_TRAINING'),
  product('CURRICULA', 'Curricula', 'SECURITY_TRAINING'),
  product('CHECKR', 'Checkr', 'BACKGROUND_CHECK'),
  product('CERTN', 'Certn', 'BACKGROUND_CHECK'),
  product('DOCUSIGN', 'DocuSign', 'DIGITAL_SIGNATURE'),
  product('CONFLUENCE', 'Confluence', 'EXTERNAL_POLICY'),
  product('COALITION', 'Coalition', 'CYBER_INSURANCE'),
  product('SALESFORCE', 'Salesforce', 'CRM', 'USER_ACCESS_REVIEW'),
  product('HUBSPOT', 'HubSpot', 'CRM'),
];

/**
 * The products that seeded connections are made from. They use the provider types of the contract and no others: a type
 * that the contract drops is dropped here, and one that no known product serves gets a custom product of its own.
 */
export const products: readonly Product[] = [...servedOf(known), ...customProducts()];

function product(clientType: string, title: string, ...types: readonly string[]): Product {
  return { clientType, title, providerTypes: types };
}

function servedOf(candidates: readonly Product[]): readonly Product[] {
  const inContract: ReadonlySet<string> = new Set(providerTypes);
  return candidates
    .map((each) => ({
      ...each,
      providerTypes: each.providerTypes.filter((t) => inContract.has(t)),
    }))
    .filter((each) => each.providerTypes.length > 0);
}

function customProducts(): readonly Product[] {
  const served = new Set(known.flatMap((each) => each.providerTypes));
  return providerTypes
    .filter((type) => !served.has(type))
    .map((type) => product('CUSTOM', `Custom connection (${type})`, type));
}
