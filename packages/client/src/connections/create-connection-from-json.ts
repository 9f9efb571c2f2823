import type { UploadResult } from '@drata-connections/types';
import { createConnectionFromJsonRequest } from '@drata-connections/types/requests';
import type { DrataTransport } from '../http/drata-transport.js';
import type { CallOptions } from '../options/call-options.js';
import type { JsonUpload } from '../uploads/json-upload.js';
import { toJsonUploadBody } from '../uploads/to-json-upload-body.js';
import type { ApiPromise } from './api-promise.js';
import { uploadConnection } from './upload-connection.js';

/** What `client.connections.createFromJson()` is made of, for a bundle that needs nothing else. */
export function createConnectionFromJson(
  transport: DrataTransport,
  upload: JsonUpload,
  options?: CallOptions,
): ApiPromise<UploadResult> {
  return uploadConnection(
    transport,
    createConnectionFromJsonRequest,
    undefined,
    toJsonUploadBody(upload),
    options,
  );
}
