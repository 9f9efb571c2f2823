import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** What the server received. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Buffer<ArrayBuffer>;
  /** Parses the body as multipart or urlencoded, by its own `content-type`. */
  formData(): Promise<FormData>;
}

/** Starts a server that keeps what it receives; it is closed when the test ends. */
export async function startLoopbackServer(
  status = 201,
  body = '{}',
  answerHeaders: Readonly<Record<string, string>> = {},
): Promise<{ baseUrl: string; received: ReceivedRequest[] }> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    const headers = new Headers(
      Object.entries(request.headersDistinct).flatMap(([name, values]) =>
        (values ?? []).map((value): [string, string] => [name, value]),
      ),
    );
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers,
      bytes,
      formData: () => new Response(bytes, { headers }).formData(),
    });
    response.writeHead(status, { 'content-type': 'application/json', ...answerHeaders }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port.');
  }
  return { baseUrl: `http://127.0.0.1:${address.port}/public`, received };
}
