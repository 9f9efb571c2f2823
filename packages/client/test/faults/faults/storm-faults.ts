import { httpMessage } from '../server/http-message.js';
import type { Fault } from './fault.js';

function stormFault(
  name: string,
  retryAfter: () => string | undefined,
  wait?: 'bearable' | 'unbearable',
): Fault {
  return {
    name: `429 storm, ${name}`,
    answer({ socket }) {
      const value = retryAfter();
      socket.write(
        httpMessage({
          status: 429,
          headers: value === undefined ? {} : { 'retry-after': value },
          body: '{"statusCode":429,"message":"Too many requests","code":0}',
        }),
      );
    },
    meaning: { kind: 'status', status: 429, ...(wait && { retryAfter: wait }) },
  };
}

/** Every request is refused, because there are too many. */
export const stormFaults: readonly Fault[] = [
  stormFault('Retry-After in seconds', () => '1', 'bearable'),
  stormFault(
    'Retry-After as an HTTP date',
    // A date has whole seconds: this is half a second or more away.
    () => new Date(Date.now() + 1500).toUTCString(),
    'bearable',
  ),
  stormFault('Retry-After in the past', () => 'Thu, 01 Jan 1970 00:00:00 GMT', 'bearable'),
  stormFault('no Retry-After', () => undefined),
  stormFault('Retry-After that is no time', () => 'soon'),
  stormFault('absurdly long Retry-After', () => '31536000', 'unbearable'),
];
