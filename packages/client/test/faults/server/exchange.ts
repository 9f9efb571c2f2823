import type { Socket } from 'node:net';
import type { ReceivedRequest } from './received-request.js';

/** What there is to answer a request with. */
export interface Exchange {
  readonly socket: Socket;
  readonly request: ReceivedRequest;
  /** Base URL of another server, which nothing may be sent to. */
  readonly elsewhere: string;
  /** Says that the answer is left unfinished, so that the client has to close the connection. */
  leaveUnfinished(): void;
}
