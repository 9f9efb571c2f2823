import { regionUrls } from '@drata-connections/types';
import { configurationError } from '../errors/configuration-error.js';

/** Base URL of a region. @throws {DrataConfigurationError} if the contract names no such region. */
export function regionUrl(region: string): string {
  const url = new Map(Object.entries(regionUrls)).get(region);
  if (!url) {
    throw configurationError(
      '`region` is unknown',
      `Give one of '${Object.keys(regionUrls).join("', '")}'.`,
    );
  }
  return url;
}
