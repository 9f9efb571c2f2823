import type { UploadResult } from '@drata-connections/types';
import { callOperation } from '../operations/call-operation.js';
import type { ExchangeFunction } from '../operations/exchange.js';
import type { DrataConnections } from './drata-connections.js';
import { readConnectionPage } from './read-connection-page.js';
import { toCsvFile } from './to-csv-file.js';

// The body of a successful upload says nothing, and may be empty.
const readUploadResult = (): UploadResult => ({});

/** Makes the methods for people, each of which calls one operation. */
export function createConnections(exchange: ExchangeFunction): DrataConnections {
  return {
    list: (query = {}, { signal } = {}) =>
      callOperation(
        exchange,
        'listConnections',
        { params: { query }, body: undefined, signal },
        readConnectionPage,
      ),
    createFromCsv: (upload, { signal } = {}) =>
      callOperation(
        exchange,
        'createConnectionFromCsv',
        { params: {}, body: { file: toCsvFile(upload) }, signal },
        readUploadResult,
      ),
    updateFromCsv: (id, upload, { signal } = {}) =>
      callOperation(
        exchange,
        'updateConnectionFromCsv',
        { params: { path: { id } }, body: { file: toCsvFile(upload) }, signal },
        readUploadResult,
      ),
    createFromJson: (upload, { signal } = {}) =>
      callOperation(
        exchange,
        'createConnectionFromJson',
        { params: {}, body: upload, signal },
        readUploadResult,
      ),
    updateFromJson: (id, upload, { signal } = {}) =>
      callOperation(
        exchange,
        'updateConnectionFromJson',
        { params: { path: { id } }, body: upload, signal },
        readUploadResult,
      ),
  };
}
