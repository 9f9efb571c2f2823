import { mediaType as mediaTypeOf } from '../http/media-type.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { BodyReader } from './body-reader.js';

/** A part of a form, as the contract declares it. */
export interface FormPart {
  readonly name: string;
  readonly required: boolean;
  /** The media types that the part's file may have; empty where any may. */
  readonly mediaTypes: readonly string[];
}

/** Reads `multipart/form-data` in which every part is a file, and checks the parts. */
export function createMultipartBodyReader(
  mediaType: string,
  parts: readonly FormPart[],
): BodyReader {
  return {
    mediaType,
    read: async (bytes, contentType) => {
      const form = await parse(bytes, contentType);
      for (const name of form.keys()) {
        if (parts.some((part) => part.name === name)) continue;
        const names = parts.map((part) => part.name).join(', ');
        throw new ApiProblem(400, `the form must have no part besides ${names}`);
      }
      const entries = parts.map((part) => [part.name, readPart(part, form.getAll(part.name))]);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    },
  };
}

function readPart(part: FormPart, values: readonly (File | string)[]): File | undefined {
  const { name, required, mediaTypes } = part;
  const [value] = values;
  if (value === undefined) {
    if (required) throw new ApiProblem(400, `the form must have the part ${name}`);
    return undefined;
  }
  if (values.length > 1) throw new ApiProblem(400, `the part ${name} must not be repeated`);
  if (typeof value === 'string') {
    throw new ApiProblem(400, `the part ${name} must be a file: give it a \`filename\``);
  }
  if (mediaTypes.length > 0 && !mediaTypes.includes(mediaTypeOf(value.type))) {
    throw new ApiProblem(400, `the part ${name} must have the type ${mediaTypes.join(' or ')}`);
  }
  return value;
}

async function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new ApiProblem(400, 'the body must be a form as RFC 7578 has it, with a boundary');
  }
}
