import { mediaTypeOf } from '../bodies/media-type-of.js';
import type { DecodedPart } from '../verdicts/decoded-body.js';
import { readHeaderParameter } from './read-header-parameter.js';

/**
 * What the head of a part says; undefined for one that has no name, or, of a form, is not as RFC 7578, section 4 has it.
 */
export function parsePartHead(
  bytes: Uint8Array,
  isForm: boolean,
): Omit<DecodedPart, 'bytes'> | undefined {
  const headers = readHeaders(bytes);
  const disposition = headers?.get('content-disposition') ?? '';
  const name = readHeaderParameter(disposition, 'name');
  if (headers === undefined || name === undefined) return undefined;
  if (isForm && !/^form-data\s*;/i.test(disposition)) return undefined;
  // Other encodings are deprecated (section 4.7), and their bytes would be taken for the content.
  if (!/^(binary|8bit|7bit)?$/i.test(headers.get('content-transfer-encoding') ?? ''))
    return undefined;
  const filename = readHeaderParameter(disposition, 'filename');
  const mediaType = mediaTypeOf(headers.get('content-type'));
  return {
    name,
    ...(filename === undefined ? {} : { filename }),
    ...(mediaType === '' ? {} : { mediaType }),
  };
}

function readHeaders(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || headers.has(name.toLowerCase()))
      return undefined;
    headers.set(name.toLowerCase(), value.trim());
  }
  return headers;
}
