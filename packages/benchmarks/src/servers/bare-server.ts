import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.js';
import type { MockServer } from './mock-server.js';

/** A server that does nothing: what it takes is what `node:http`, the generator and the machine take of every other. */
export const bareServer: MockServer = {
  name: 'bare node:http',
  command: (port) => [
    fileURLToPath(new URL('dist/servers/bare-process.js', packageFolder)),
    String(port),
  ],
  basePath: '/public',
};
