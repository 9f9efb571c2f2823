export type { CallOptions } from './connections/call-options.js';
export type { CsvUpload } from './connections/csv-upload.js';
export type { DrataConnections } from './connections/drata-connections.js';
export { createDrataClient } from './create-drata-client.js';
export type { DrataClient } from './drata-client.js';
export { DrataAbortError, type DrataAbortErrorDetails } from './errors/drata-abort-error.js';
export { DrataApiError, type DrataApiErrorDetails } from './errors/drata-api-error.js';
export { DrataConfigurationError } from './errors/drata-configuration-error.js';
export {
  DrataConnectionError,
  type DrataConnectionErrorDetails,
} from './errors/drata-connection-error.js';
export { DrataError } from './errors/drata-error.js';
export {
  DrataResponseError,
  type DrataResponseErrorDetails,
} from './errors/drata-response-error.js';
export { isDrataAbortError } from './errors/is-drata-abort-error.js';
export { isDrataApiError } from './errors/is-drata-api-error.js';
export { isDrataConfigurationError } from './errors/is-drata-configuration-error.js';
export { isDrataConnectionError } from './errors/is-drata-connection-error.js';
export { isDrataError } from './errors/is-drata-error.js';
export { isDrataResponseError } from './errors/is-drata-response-error.js';
export type { RequestSummary } from './errors/request-summary.js';
export type { DrataHttp, Middleware } from './http.js';
export type { DrataClientOptions } from './options/drata-client-options.js';
export type { FetchFunction } from './transport/fetch-function.js';
