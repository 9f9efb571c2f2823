export type {
  ApiResponse,
  Header,
  HttpMethod,
  JsonValue,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Schema,
} from './contract/open-api-document.js';
export { resolveReference } from './contract/resolve-reference.js';
export { contract } from './generated/contract.gen.js';
