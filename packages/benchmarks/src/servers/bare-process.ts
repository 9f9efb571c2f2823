/**
 * Answers every request with the bytes of one list page, from `node:http` and nothing else. Its only argument is the port.
 */
import { createServer } from 'node:http';
import { createEmulator } from '@drata-connections/emulator';

const emulator = createEmulator();
const response = await emulator.fetch('http://localhost/public/connections?limit=20', {
  headers: { authorization: `Bearer ${emulator.apiKeys.full}` },
});
const body = await response.text();
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
createServer((_request, answer) => {
  answer.writeHead(200, headers);
  answer.end(body);
}).listen(Number(process.argv[2]), '127.0.0.1');
