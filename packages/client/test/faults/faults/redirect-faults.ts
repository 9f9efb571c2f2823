import { httpMessage } from '../server/http-message.js';
import type { Fault } from './fault.js';

/** The client is sent to another host, with a body that has no end, so that it must not be waited for. */
export const redirectFaults: readonly Fault[] = [301, 302, 303, 307, 308].map((status) => ({
  name: `${status} to another host`,
  answer({ socket, elsewhere, leaveUnfinished }) {
    leaveUnfinished();
    const headers = { location: `${elsewhere}/connections` };
    socket.write(httpMessage({ status, headers, body: 'Moved', contentLength: 1e6 }));
  },
  // The `fetch` of Node does not tell the status where it is not to keep the whole body.
  meaning: ({ isStreamed }) => ({
    kind: 'not understood',
    status: isStreamed ? undefined : status,
  }),
}));
