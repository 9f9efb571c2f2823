import type { UploadResult } from '@drata-connections/types';
import { createConnectionFromCsvRequest } from '@drata-connections/types/requests';
import type { DrataTransport } from '../http/drata-transport.js';
import type { CallOptions } from '../options/call-options.js';
import type { CsvUpload } from '../uploads/csv-upload.js';
import { toUploadBody } from '../uploads/to-upload-body.js';
import type { ApiPromise } from './api-promise.js';
import { uploadConnection } from './upload-connection.js';

/** What `client.connections.createFromCsv()` is made of, for a bundle that needs nothing else. */
export function createConnectionFromCsv(
  transport: DrataTransport,
  upload: CsvUpload,
  options?: CallOptions,
): ApiPromise<UploadResult> {
  return uploadConnection(
    transport,
    createConnectionFromCsvRequest,
    undefined,
    toUploadBody(upload),
    options,
  );
}
