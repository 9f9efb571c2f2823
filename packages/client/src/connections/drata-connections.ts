import type { ListConnectionsQuery, UploadResult } from '@drata-connections/types';
import type { CallOptions } from '../options/call-options.js';
import type { CsvUpload } from '../uploads/csv-upload.js';
import type { JsonUpload } from '../uploads/json-upload.js';
import type { ApiPromise } from './api-promise.js';
import type { ConnectionList } from './connection-list.js';

/**
 * The connections of an account. Every method returns data or throws: `DrataApiError` for a status that is not a
 * success, `DrataConnectionError` or `DrataTimeoutError` for no response, `DrataResponseError` for one that is not
 * understood, `DrataAbortError` for an aborted call.
 */
export interface DrataConnections {
  /**
   * Lists connections: `await` it for one page, iterate it for all. Needs the permission `connections-get`.
   *
   * @param query Page, order and filters. Default: the first 20, oldest first.
   * @example
   * ```ts
   * const { data, total } = await client.connections.list({ providerTypes: ['MDM', 'HRIS'], limit: 50 });
   * for await (const connection of client.connections.list({ limit: 50 })) console.log(connection.id);
   * ```
   */
  list(query?: ListConnectionsQuery, options?: CallOptions): ConnectionList;

  /**
   * Creates an identity provider connection from a CSV file. Needs the permission `personnel-importing`. The answer
   * holds no id: find the new connection by listing.
   *
   * @example
   * ```ts
   * await client.connections.createFromCsv({ path: 'people.csv' });
   * ```
   */
  createFromCsv(upload: CsvUpload, options?: CallOptions): ApiPromise<UploadResult>;

  /**
   * Replaces the people of a connection with those of a CSV file. Needs the permission `personnel-importing`.
   *
   * @param id Id of a connection whose `clientType` is `CSV_IDP`.
   */
  updateFromCsv(id: number, upload: CsvUpload, options?: CallOptions): ApiPromise<UploadResult>;

  /**
   * Creates an identity provider connection from people. Needs the permission `personnel-importing`. The answer holds
   * no id: find the new connection by listing.
   */
  createFromJson(upload: JsonUpload, options?: CallOptions): ApiPromise<UploadResult>;

  /**
   * Replaces the people of a connection. Needs the permission `personnel-importing`.
   *
   * @param id Id of a connection whose `clientType` is `CSV_IDP`.
   */
  updateFromJson(id: number, upload: JsonUpload, options?: CallOptions): ApiPromise<UploadResult>;
}
