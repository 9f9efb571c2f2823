import { pointerToken } from '../document/pointer-token.js';
import { parseMultipart } from '../multipart/parse-multipart.js';
import { readHeaderParameter } from '../multipart/read-header-parameter.js';
import { readTextValue } from '../parameters/read-text-value.js';
import type { Problem } from '../problems/problem.js';
import type { ValueShape } from '../schemas/value-shape.js';
import type { DecodedPart } from '../verdicts/decoded-body.js';
import type { ContractContent, FormField } from './contract-body.js';
import type { DecodingResult } from './decode-body.js';
import { groupBy } from './group-by.js';
import { isJson } from './is-json.js';
import { matchesMediaType } from './matches-media-type.js';
import { mediaTypeOf } from './media-type-of.js';
import { readFieldText } from './read-field-text.js';

/** Takes a form apart, and makes the object that its schema is about. */
export function decodeMultipart(
  content: ContractContent,
  contentType: string,
  bytes: Uint8Array,
): DecodingResult {
  const boundary = readHeaderParameter(contentType, 'boundary');
  const parts =
    boundary === undefined
      ? { reason: 'must have a boundary in its `Content-Type`' }
      : parseMultipart(bytes, boundary, mediaTypeOf(contentType) === 'multipart/form-data');
  if ('reason' in parts) {
    return { body: undefined, problems: [problem(content, 'malformed', parts.reason)] };
  }

  const problems: Problem[] = [];
  const values = new Map<string, unknown>();
  for (const [name, same] of groupBy(parts, (part) => part.name)) {
    const field = content.fields.find((each) => each.name === name);
    const isList = field === undefined ? same.length > 1 : field.shape.types.has('array');
    if (field === undefined && !content.takesFurtherFields) {
      const names = content.fields.map((each) => each.name).join(', ');
      const message = `is not a part of this form (${names})`;
      problems.push({ ...problem(content, 'unknown', message, name), level: 'undeclared' });
      continue;
    }
    if (same.length > 1 && !isList) {
      problems.push(problem(content, 'repeated', 'must not be repeated', name));
    }
    const shape = isList ? field?.shape.items : field?.shape;
    const items = same.map((part, index) => {
      const { value, keyword, message } = readPart(part, field, shape);
      if (keyword !== undefined) {
        const told = problem(content, keyword, message, name);
        problems.push(isList ? { ...told, pointer: `${told.pointer}/${index}` } : told);
      }
      return value;
    });
    values.set(name, isList ? items : items[0]);
  }
  const value = Object.fromEntries(values);
  return { body: { mediaType: content.mediaType, value, parts }, problems };
}

interface PartValue {
  readonly value?: unknown;
  readonly keyword?: 'content-type' | 'malformed';
  readonly message?: string;
}

function readPart(
  part: DecodedPart,
  field: FormField | undefined,
  shape: ValueShape | undefined,
): PartValue {
  const isJsonField = field?.mediaTypes.some(isJson) === true;
  const { mediaType } = part;
  // A part without a type is text (RFC 7578, section 4.4). Few senders name the type of JSON; what they send is read.
  const isNamed = mediaType !== undefined || (field?.isExplicit === true && !isJsonField);
  const allowed = field?.mediaTypes ?? [];
  const itsType = mediaType ?? 'text/plain';
  if (isNamed && allowed.length > 0 && !allowed.some((each) => matchesMediaType(itsType, each))) {
    const message = `must have the type ${allowed.join(' or ')}`;
    return { keyword: 'content-type', message };
  }
  // A file stands as an empty text: what is in it is not the contract's to say.
  if (field?.isFile === true) return { value: '' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part.bytes);
    if (mediaType === undefined) return { value: readFieldText(text, field, shape) };
    const value: unknown = isJson(mediaType) ? JSON.parse(text) : readTextValue(text, shape);
    return { value };
  } catch {
    const isJsonPart = mediaType === undefined ? isJsonField : isJson(mediaType);
    const message = isJsonPart ? 'must be JSON in UTF-8' : 'must be text in UTF-8';
    return { keyword: 'malformed', message };
  }
}

function problem(
  { pointer }: ContractContent,
  keyword: string,
  message = '',
  name?: string,
): Problem {
  return {
    location: 'body',
    ...(name === undefined ? {} : { name }),
    pointer: name === undefined ? '' : `/${pointerToken(name)}`,
    schemaPointer: pointer,
    keyword,
    message,
    level: 'violation',
  };
}
