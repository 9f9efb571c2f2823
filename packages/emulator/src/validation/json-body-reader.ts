import { ApiProblem } from '../problem/api-problem.js';
import type { BodyReader } from './body-reader.js';
import { formatPlace } from './format-place.js';
import type { SchemaCheck } from './schema-check.js';

/** Reads JSON and checks it by a schema. */
export function createJsonBodyReader(mediaType: string, check: SchemaCheck): BodyReader {
  return {
    mediaType,
    read: async (bytes) => {
      const value = parse(bytes);
      const violation = check(value);
      if (violation === undefined) return value;
      const place = formatPlace('', violation.path) || 'the body';
      throw new ApiProblem(400, `${place} ${violation.reason}`);
    },
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Either error would quote the body, which holds personal data.
    throw new ApiProblem(400, 'the body must be JSON in UTF-8');
  }
}
