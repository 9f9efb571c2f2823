import { nameValue } from './name-value.js';

/** Products whose makers write them in a way that no rule gives. The others get by with the rule. */
const names: ReadonlyMap<string, string> = new Map([
  ['BAMBOO_HR', 'BambooHR'],
  ['BITBUCKET', 'Bitbucket'],
  ['CROWDSTRIKE', 'CrowdStrike'],
  ['CSV_IDP', 'Personnel file'],
  ['DIGITAL_OCEAN', 'DigitalOcean'],
  ['DOCUSIGN', 'DocuSign'],
  ['GCP', 'Google Cloud'],
  ['GITHUB', 'GitHub'],
  ['GITLAB', 'GitLab'],
  ['HUBSPOT', 'HubSpot'],
  ['JUMPCLOUD', 'JumpCloud'],
  ['KNOWBE4', 'KnowBe4'],
  ['MONGO_DB_ATLAS', 'MongoDB Atlas'],
  ['SENTINEL_ONE', 'SentinelOne'],
]);

/** Names the product behind a `clientType`, also one that was added yesterday. */
export function nameProduct(clientType: string): string {
  return (
    names.get(clientType) ??
    nameValue(clientType).replace(/ [a-z]/g, (start) => start.toUpperCase())
  );
}
