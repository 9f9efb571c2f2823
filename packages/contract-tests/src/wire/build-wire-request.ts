import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { OperationCall } from '../derive/operation-call.js';
import { asForm } from './as-form.js';
import { isMultipart } from './is-multipart.js';
import { serializeParameter } from './serialize-parameter.js';
import type { WirePart } from './wire-part.js';
import type { WireRequest } from './wire-request.js';
import { withCredential } from './with-credential.js';
import { writeBody } from './write-body.js';

/** The request that the contract prescribes for a call; what the client sends is compared with it. */
export function buildWireRequest(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): WireRequest {
  const inPlace = (place: 'path' | 'query' | 'header' | 'cookie') =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .flatMap((parameter) => serializeParameter(parameter, call[place][parameter.name]));
  const path = inPlace('path').reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
  const content = operation.body?.contents.find(
    ({ mediaType }) => mediaType === call.body?.mediaType,
  );
  const cookie = inPlace('cookie')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  const headers = Object.fromEntries(inPlace('header'));
  const request = {
    method: operation.method,
    path,
    query: inPlace('query'),
    headers: cookie === '' ? headers : { ...headers, cookie },
    body: call.body && content ? buildBody(schemas, content, call.body.value) : null,
  };
  return withCredential(operation, request, apiKey);
}

function buildBody(
  schemas: ContractSchemas,
  content: ContractContent,
  value: unknown,
): WireRequest['body'] {
  const { mediaType } = content;
  const isOfParts = isMultipart(mediaType) && typeof value !== 'string';
  if (!isOfParts) return { mediaType, text: writeBody(mediaType, value) ?? JSON.stringify(value) };
  return {
    mediaType,
    parts: Object.entries(asForm(value)).flatMap(([name, part]) =>
      (Array.isArray(part) ? part : [part]).map((item) => buildPart(schemas, content, name, item)),
    ),
  };
}

function buildPart(
  schemas: ContractSchemas,
  content: ContractContent,
  name: string,
  value: unknown,
): WirePart {
  const properties = isJsonObject(content.schema.properties) ? content.schema.properties : {};
  const schema = schemas.resolve(properties[name]);
  const items = schemaTypes(schema).includes('array') ? schemas.resolve(schema.items) : schema;
  const mediaType = content.partMediaTypes.get(name);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (items.format !== 'binary') return { name, text, file: null };
  return {
    name,
    text,
    file: { name: `${name}.csv`, mediaType: mediaType ?? 'application/octet-stream' },
  };
}
