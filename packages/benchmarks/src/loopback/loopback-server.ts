/**
 * The server that the contenders talk to, in a process of its own, with keep-alive. Arguments: the API key, the total of
 * connections, the delay of every page in ms. It pages through the connections, and counts and discards what is uploaded.
 */
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createPage } from '../page/create-page.js';

const [apiKey = '', total = '0', delayMs = '0'] = process.argv.slice(2);
const pages = new Map<string, Buffer>();
let uploadedBytes = 0;

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const answer = (status: number, body: Buffer): void => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': body.byteLength,
    });
    response.end(body);
  };
  if (url.pathname === '/uploaded-bytes') {
    answer(200, Buffer.from(JSON.stringify({ uploadedBytes })));
  } else if (request.headers.authorization !== `Bearer ${apiKey}`) {
    answer(401, Buffer.from('{"statusCode":401,"message":"Unauthorized","code":10001}'));
  } else if (request.method === 'GET') {
    const key = `${url.searchParams.get('page') ?? 1}/${url.searchParams.get('limit') ?? 20}`;
    const [page = 1, limit = 20] = key.split('/').map(Number);
    const body =
      pages.get(key) ?? Buffer.from(JSON.stringify(createPage(page, limit, Number(total))));
    pages.set(key, body);
    if (delayMs !== '0') await delay(Number(delayMs));
    answer(200, body);
  } else {
    uploadedBytes = 0;
    request.on('data', (chunk: Buffer) => {
      uploadedBytes += chunk.byteLength;
    });
    request.on('end', () => answer(request.method === 'POST' ? 201 : 200, Buffer.from('{}')));
  }
});

server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
