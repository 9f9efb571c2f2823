import { describe, expect, test } from 'vitest';
import { createProject } from '../project.js';
import { expectUntouched } from './expect-untouched.js';
import { startServer } from './start-server.js';

describe('an address without a document is refused in one line, and nothing is written', () => {
  test('404', async () => {
    const url = await startServer((_request, response) => response.writeHead(404).end('gone'));
    await expectUntouched(
      await createProject(),
      [`${url}/v1.json`],
      /127\.0\.0\.1:\d+\/v1\.json: the server answers 404/,
    );
  });

  test('credentials that are badly encoded are sent as they are, and not shown', async () => {
    let sent: string | undefined;
    const url = await startServer((request, response) => {
      sent = request.headers.authorization;
      response.writeHead(401).end();
    });
    await expectUntouched(
      await createProject(),
      [url.replace('//', '//us%er:100%@')],
      /^(?!.*us%er).*the server answers 401/,
    );
    expect(sent).toBe(`Basic ${Buffer.from('us%er:100%').toString('base64')}`);
  });

  test('a web page', async () => {
    const url = await startServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    );
    await expectUntouched(await createProject(), [url], /a web page \(text\/html\)/);
  });

  test('a web page that says it is JSON', async () => {
    const url = await startServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('<!doctype html>'),
    );
    await expectUntouched(await createProject(), [url], /it is a web page/);
  });

  test('no answer, and an answer that never ends', async () => {
    const project = await createProject();
    const silent = await startServer(() => undefined);
    await expectUntouched(project, [silent, '--timeout', '0.2'], /no whole answer within 0\.2 s/);
    const slow = await startServer((_request, response) => response.writeHead(200).write('{'));
    await expectUntouched(project, [slow, '--timeout', '0.2'], /no whole answer within 0\.2 s/);
  });

  test('an answer that is too long', async () => {
    const url = await startServer((_request, response) =>
      response.writeHead(200).end(Buffer.alloc(1_200_000, 0x20)),
    );
    await expectUntouched(await createProject(), [url, '--max-size', '1'], /the limit of 1 MB/);
  });

  test('nobody listens', async () => {
    const url = await startServer(() => undefined);
    const nobody = url.replace(/:\d+$/, ':1');
    await expectUntouched(await createProject(), [nobody], /the server cannot be reached/);
  });

  test('a redirect elsewhere, whose query is not printed', async () => {
    const url = await startServer((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.2:1/other?token=secret' }).end(),
    );
    await expectUntouched(
      await createProject(),
      [url],
      /it redirects to another place, http:\/\/127\.0\.0\.2:1\/other\. /,
    );
  });

  test('a redirect without end', async () => {
    const url = await startServer((_request, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    );
    await expectUntouched(await createProject(), [url], /redirects more than 5 times/);
  });

  test('credentials and query are sent and never printed', async () => {
    const seen: (string | undefined)[] = [];
    const url = await startServer((request, response) => {
      seen.push(request.headers.authorization, request.url);
      response.writeHead(403).end();
    });
    const address = `${url.replace('http://', 'http://someone:pa%20ss@')}/v1.json?token=secret`;
    const { err } = await (await createProject()).run('pull', address);
    expect(err).toMatch(/127\.0\.0\.1:\d+\/v1\.json: the server answers 403/);
    expect(err).not.toMatch(/someone|pa%20ss|secret/);
    expect(seen).toEqual([
      `Basic ${Buffer.from('someone:pa ss').toString('base64')}`,
      '/v1.json?token=secret',
    ]);
  });
});
