/** A value of JSON. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A reference to another part of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema (draft 2020-12) of the document. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly default?: JsonValue;
  readonly example?: JsonValue;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [extension: `x-${string}`]: JsonValue | undefined;
}

/** A body in one media type. */
export interface MediaType {
  readonly schema?: Schema;
  readonly example?: JsonValue;
  readonly examples?: {
    readonly [name: string]: { readonly summary?: string; readonly value?: JsonValue };
  };
  readonly encoding?: { readonly [property: string]: { readonly contentType?: string } };
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly [extension: `x-${string}`]: JsonValue | undefined;
}

export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: JsonValue;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: { readonly [mediaType: string]: MediaType };
}

export interface ApiResponse {
  readonly description: string;
  readonly headers?: { readonly [name: string]: Header | Reference };
  readonly content?: { readonly [mediaType: string]: MediaType };
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: { readonly [status: string]: ApiResponse | Reference };
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly deprecated?: boolean;
  /** The permission that an API key needs for the operation. */
  readonly 'x-permission'?: string;
  /** On what the operation may be repeated: `safe`, `idempotent` or `unprocessed`. */
  readonly 'x-retry'?: string;
  readonly [extension: `x-${string}`]: JsonValue | undefined;
}

/** The methods that an OpenAPI path item can have operations for. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export interface PathItem extends Readonly<Partial<Record<HttpMethod, Operation>>> {
  readonly parameters?: readonly (Parameter | Reference)[];
}

/** The parts of an OpenAPI 3.1 document that tools walk. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect?: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly servers?: readonly {
    readonly url: string;
    readonly description?: string;
    readonly 'x-region'?: string;
  }[];
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: { readonly [path: string]: PathItem };
  readonly components?: {
    readonly schemas?: { readonly [name: string]: Schema };
    readonly responses?: { readonly [name: string]: ApiResponse | Reference };
    readonly parameters?: { readonly [name: string]: Parameter | Reference };
    readonly requestBodies?: { readonly [name: string]: RequestBody | Reference };
    readonly headers?: { readonly [name: string]: Header | Reference };
    readonly securitySchemes?: {
      readonly [name: string]: {
        readonly type: string;
        readonly scheme?: string;
        readonly bearerFormat?: string;
        readonly description?: string;
      };
    };
  };
}
