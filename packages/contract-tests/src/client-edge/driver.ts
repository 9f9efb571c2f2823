import type { DrataClient } from '@drata-connections/client';

/** What a driver hands to the client. */
export interface DriverCall {
  readonly operationId: string;
  readonly path: Readonly<Record<string, unknown>>;
  /** A credential that the contract wants in the query is in it. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Cookies are in it as the header `cookie`, and so is a credential that is no bearer token. */
  readonly header: Readonly<Record<string, unknown>>;
  /** Files are `File` objects here. A body of several parts that is no form is its text. */
  readonly body: unknown;
  /** The media type that the body is to be sent as, with its boundary where it is no form; null where there is no body. */
  readonly mediaType: string | null;
  /** The media type that a success is expected to have; null where nothing is expected of it. */
  readonly accept: string | null;
}

/** Calls one operation with a client. */
export type Driver = (client: DrataClient, call: DriverCall) => Promise<unknown>;
