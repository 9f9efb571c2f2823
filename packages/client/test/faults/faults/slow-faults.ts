import { goodParts } from '../server/good-parts.js';
import { httpMessage } from '../server/http-message.js';
import { trickle } from '../server/trickle.js';
import type { Fault } from './fault.js';

/** Bytes keep coming, so no limit on silence helps, but the answer never ends. */
export const slowFaults: readonly Fault[] = [
  {
    name: 'slow headers',
    answer({ socket, leaveUnfinished }) {
      leaveUnfinished();
      trickle(socket, Buffer.from('HTTP/1.1 200 OK\r\nx-padding: a'));
    },
    meaning: { kind: 'late' },
    lateAfter: 'request',
  },
  {
    name: 'slow body',
    answer({ socket, request, leaveUnfinished }) {
      leaveUnfinished();
      socket.write(httpMessage({ ...goodParts(request.method), body: '', contentLength: 1e6 }));
      trickle(socket, Buffer.from(' '));
    },
    meaning: { kind: 'late' },
    lateAfter: 'headers',
  },
  {
    name: 'silence',
    answer: ({ leaveUnfinished }) => leaveUnfinished(),
    meaning: { kind: 'late' },
    lateAfter: 'request',
  },
];
