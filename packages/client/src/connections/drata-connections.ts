import type {
  ConnectionPage,
  ListConnectionsQuery,
  PersonnelUpload,
  UploadResult,
} from '@drata-connections/types';
import type { CallOptions } from './call-options.js';
import type { CsvUpload } from './csv-upload.js';

/**
 * The connections of an account. Every method returns data or throws: `DrataApiError` for a status that is not a
 * success, `DrataConnectionError` for no response, `DrataResponseError` for a body that is not understood,
 * `DrataAbortError` for an aborted call.
 */
export interface DrataConnections {
  /**
   * Lists one page of connections. Needs the permission `connections-get`.
   *
   * @param query Page, order and filters. Default: the first 20, oldest first.
   * @example
   * ```ts
   * const { data, total } = await client.connections.list({ providerTypes: ['MDM', 'HRIS'], limit: 50 });
   * ```
   */
  list(query?: ListConnectionsQuery, options?: CallOptions): Promise<ConnectionPage>;

  /**
   * Creates an identity provider connection from a CSV file. Needs the permission `personnel-importing`. The answer
   * holds no id: find the new connection by listing.
   *
   * @example
   * ```ts
   * await client.connections.createFromCsv({ file: await readFile('people.csv', 'utf8') });
   * ```
   */
  createFromCsv(upload: CsvUpload, options?: CallOptions): Promise<UploadResult>;

  /**
   * Replaces the people of a connection with those of a CSV file. Needs the permission `personnel-importing`.
   *
   * @param id Id of a connection whose `clientType` is `CSV_IDP`.
   */
  updateFromCsv(id: number, upload: CsvUpload, options?: CallOptions): Promise<UploadResult>;

  /**
   * Creates an identity provider connection from a list of people. Needs the permission `personnel-importing`. The
   * answer holds no id: find the new connection by listing.
   */
  createFromJson(upload: PersonnelUpload, options?: CallOptions): Promise<UploadResult>;

  /**
   * Replaces the people of a connection with those of a list. Needs the permission `personnel-importing`.
   *
   * @param id Id of a connection whose `clientType` is `CSV_IDP`.
   */
  updateFromJson(id: number, upload: PersonnelUpload, options?: CallOptions): Promise<UploadResult>;
}
