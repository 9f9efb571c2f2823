import { regionUrls } from '@drata-connections/types';
import { configurationError } from '../errors/configuration-error.js';
import { checkBaseUrl } from '../options/check-base-url.js';
import { regionUrl } from '../options/region-url.js';
import type { DrataHandlersOptions } from './drata-handlers-options.js';

/** The base URLs to answer for, as the client spells them. @throws {DrataConfigurationError} as the client does. */
export function readBaseUrls({ region, baseUrl }: DrataHandlersOptions): readonly string[] {
  if (region && baseUrl !== undefined) {
    throw configurationError(
      '`region` and `baseUrl` are both given',
      'Give one of them.',
      'make the request handlers',
    );
  }
  return baseUrl !== undefined
    ? [checkBaseUrl(baseUrl)]
    : region
      ? [regionUrl(region)]
      : Object.values(regionUrls);
}
