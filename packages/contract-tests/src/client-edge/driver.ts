import type { DrataClient } from '@drata-connections/client';

/** What a driver hands to the client. */
export interface DriverCall {
  readonly operationId: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Cookies are in it as the header `cookie`. */
  readonly header: Readonly<Record<string, unknown>>;
  /** Files are `File` objects here. */
  readonly body: unknown;
  /** The media type that the body is to be sent as; null where there is none. */
  readonly mediaType: string | null;
  /** The media type that a success is expected to have; null where nothing is expected of it. */
  readonly accept: string | null;
}

/** Calls one operation with a client. */
export type Driver = (client: DrataClient, call: DriverCall) => Promise<unknown>;
