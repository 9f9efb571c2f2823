import type { FaultCall } from '../matrix/fault-call.js';
import type { Answer } from '../server/answer.js';
import type { Meaning } from './meaning.js';

/** One way in which a server or a network goes wrong. */
export interface Fault {
  readonly name: string;
  /** How a request is answered; `undefined`: there is nobody to connect to. */
  readonly answer: Answer | undefined;
  /** What it says to a client, which may depend on what was asked for. */
  readonly meaning: Meaning | ((call: FaultCall) => Meaning);
  /** When it is clear that the answer takes too long, if that is the fault: when the request, or when the headers arrived. */
  readonly lateAfter?: 'request' | 'headers';
  /** Whether it strikes before the body of the request has been read. Default: afterwards. */
  readonly isHasty?: boolean;
}
