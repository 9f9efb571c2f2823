import type { UploadResult } from '@drata-connections/types';
import { updateConnectionFromCsvRequest } from '@drata-connections/types/requests';
import type { DrataTransport } from '../http/drata-transport.js';
import type { CallOptions } from '../options/call-options.js';
import type { CsvUpload } from '../uploads/csv-upload.js';
import { toUploadBody } from '../uploads/to-upload-body.js';
import type { ApiPromise } from './api-promise.js';
import { uploadConnection } from './upload-connection.js';

/** What `client.connections.updateFromCsv()` is made of, for a bundle that needs nothing else. */
export function updateConnectionFromCsv(
  transport: DrataTransport,
  id: number,
  upload: CsvUpload,
  options?: CallOptions,
): ApiPromise<UploadResult> {
  return uploadConnection(
    transport,
    updateConnectionFromCsvRequest,
    id,
    toUploadBody(upload),
    options,
  );
}
