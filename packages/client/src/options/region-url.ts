import { regionUrls } from '@drata-connections/types';
import { configurationError } from '../errors/configuration-error.js';

/** Base URL of a region. @throws {DrataConfigurationError} if the contract names no such region. */
export function regionUrl(region: string): string {
  const url = Object.entries(regionUrls).find(([name]) => name === region)?.[1];
  if (!url) {
    const known = Object.keys(regionUrls).join("', '");
    throw configurationError('`region` is unknown', `Give one of '${known}'.`);
  }
  return url;
}
