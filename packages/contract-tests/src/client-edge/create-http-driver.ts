import { DrataApiError } from '@drata-connections/client';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { requestTable } from '@drata-connections/types';
import type { ContractOperation } from '../contract/contract-operation.js';
import { schemaTypes } from '../contract/schema-types.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { writeBody } from '../wire/write-body.js';
import type { Driver, DriverCall } from './driver.js';

/**
 * Makes the driver of an operation that `client.connections` does not wrap: it calls the client's first level,
 * `client.http`, by method and path.
 */
export function createHttpDriver(operation: ContractOperation): Driver {
  const method = operation.method.toLowerCase();
  const lists = operation.parameters.filter(
    (parameter) => parameter.in === 'query' && schemaTypes(parameter.schema).includes('array'),
  );
  const isJoined =
    lists.length > 0 && lists.every(({ style, explode }) => style === 'form' && !explode);
  const options = isJoined ? { querySerializer: { array: { style: 'form', explode: false } } } : {};
  return async (client, call) => {
    const { path, query, header } = call;
    const body = bodyOf(operation, call);
    let url = '';
    client.http.use({
      onRequest: ({ request }) => {
        url = request.url;
      },
    });
    const result: {
      readonly data?: unknown;
      readonly error?: unknown;
      readonly response: Response;
    } = await Reflect.apply(client.http.request, client.http, [
      method,
      operation.path,
      {
        ...options,
        ...(isReadAsText(operation, call) ? { parseAs: 'text' } : {}),
        params: { path, query, header },
        ...body,
        headers: { ...headersOf(operation), ...body.headers },
      },
    ]);
    const { data, error, response } = result;
    if (response.ok) return data;
    const { status, statusText, headers } = response;
    // What `client.http` says of an empty body.
    const isEmpty = error === `${status} ${statusText}`.trim();
    throw new DrataApiError(
      `Failed to call ${operation.operationId}: the server answered ${status}. See its body.`,
      {
        status,
        headers,
        body: isEmpty ? undefined : error,
        code: codeOf(error),
        request: { method: operation.method, url },
        operationId: undefined,
      },
    );
  };
}

/** The code that an API error has from its body. */
function codeOf(error: unknown): number | undefined {
  const code = isJsonObject(error) ? error['code'] : undefined;
  return typeof code === 'number' ? code : undefined;
}

/** What is no JSON has to be asked for as text, as every caller of `client.http` has to. */
function isReadAsText(operation: ContractOperation, { accept }: DriverCall): boolean {
  if (accept !== null) return !isJsonMediaType(accept);
  const answers = answersOf(operation);
  return answers.length > 0 && !answers.some(isJsonMediaType);
}

/** `client.http` asks for JSON unless told. */
function headersOf(operation: ContractOperation): Readonly<Record<string, string>> {
  const answers = answersOf(operation);
  return answers.length === 0 || answers.some(isJsonMediaType)
    ? {}
    : { accept: answers.join(', ') };
}

/** The media types of the successes. */
function answersOf({ responses }: ContractOperation): readonly string[] {
  const contents = responses
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap((response) => response.contents);
  return [...new Set(contents.map(({ mediaType }) => mediaType))];
}

/** A body as `client.http` takes it: one of another media type than the first has to be written by the caller. */
function bodyOf(
  operation: ContractOperation,
  { body, mediaType }: DriverCall,
): { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } {
  if (body === undefined || mediaType === null) return {};
  const isFirst = operation.body?.contents[0]?.mediaType === mediaType;
  if (mediaType === 'multipart/form-data') {
    return { body: isFirst && isWrittenAsForm(operation) ? body : toForm(body) };
  }
  if (isFirst && mediaType === 'application/json') return { body };
  return {
    body,
    headers: { 'content-type': mediaType },
    ...(isJsonMediaType(mediaType)
      ? {}
      : { bodySerializer: (value: unknown) => writeBody(mediaType, value) }),
  };
}

/** Whether the client knows by itself that an operation takes a form: it does of the contract that it is generated from. */
function isWrittenAsForm({ method, path }: ContractOperation): boolean {
  const requests: readonly (readonly unknown[])[] = Object.values(requestTable);
  return requests.some(
    ([, itsMethod, itsPath, , , mediaType]) =>
      itsMethod === method && itsPath === path && mediaType === 'multipart/form-data',
  );
}

function toForm(parts: unknown): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts ?? {})) {
    for (const item of [part].flat()) form.append(name, item);
  }
  return form;
}
