import { isMultipart } from './is-multipart.js';

/** Whether bodies of a media type are made of named texts and files. */
export function isForm(mediaType: string): boolean {
  return isMultipart(mediaType) || mediaType === 'application/x-www-form-urlencoded';
}
