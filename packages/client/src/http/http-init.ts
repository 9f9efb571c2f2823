import type { Middleware, QuerySerializerOptions } from 'openapi-fetch';
import type { CallOptions } from '../options/call-options.js';
import type { FetchBody } from '../transport/fetch-body.js';
import type { ParseAs } from './parse-as.js';

type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

/** The parameters that an operation takes: required where one of them is. */
type Params<Operation> = Operation extends { parameters: infer P }
  ? [RequiredKeys<P>] extends [never]
    ? { readonly params?: P | undefined }
    : { readonly params: P }
  : object;

type KeysOfAll<Content> = Content extends unknown ? keyof Content : never;

/** The body of one media type: ready form data, too, and no field that only another media type has. */
type BodyOf<Content> = {
  [Type in keyof Content]:
    | (Content[Type] & {
        [Key in Exclude<KeysOfAll<Content[keyof Content]>, keyof Content[Type]>]?: never;
      })
    | (Type extends 'multipart/form-data' ? FormData : never);
}[keyof Content];

type RequestBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: BodyOf<Content> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { readonly body?: BodyOf<Content> }
    : { readonly body?: undefined };

/** What every call can have, whatever the operation. */
export interface HttpOptions<Parse extends ParseAs>
  extends Omit<CallOptions, 'concurrency' | 'headers'>,
    Omit<RequestInit, 'body' | 'headers' | 'method' | 'redirect' | 'signal' | 'window'> {
  /** Headers to add to the request; `null` takes away one of the client's. `authorization` is refused. */
  readonly headers?:
    | Readonly<Record<string, string | number | boolean | null | undefined>>
    | undefined;
  /** How the body of a success is read. Default: `'json'`. */
  readonly parseAs?: Parse | undefined;
  /** Serializes the body. Default: JSON or form data, as the operation takes it. */
  readonly bodySerializer?: (body: never) => FetchBody;
  /** Serializes the query, or says how openapi-fetch is to do it. Default: by `arrayStyle`. */
  readonly querySerializer?: ((query: never) => string) | QuerySerializerOptions;
  /** Middleware for this call, after that of `use()`. */
  readonly middleware?: Middleware[] | undefined;
}

/** The second argument of `client.http.GET()` and its siblings. */
export type HttpInit<Operation, Parse extends ParseAs> = HttpOptions<Parse> &
  Params<Operation> &
  RequestBody<Operation>;

/** The same as arguments: it can be left out where nothing in it is required. */
export type HttpArguments<Operation, Parse extends ParseAs> =
  object extends HttpInit<Operation, Parse>
    ? [init?: HttpInit<Operation, Parse>]
    : [init: HttpInit<Operation, Parse>];
