import type { ServerResponse } from 'node:http';

/** How a scenario is answered: its requests are counted from 1. No answer is given for `false`: a usual one then is. */
export type Answer = (
  response: ServerResponse,
  about: { count: number; apiKey: string; otherOrigin: string },
) => boolean;

const unavailableOnce: Answer = (response, { count }) => {
  if (count > 1) {
    return false;
  }
  response.writeHead(503, { 'retry-after': '0' }).end();
  return true;
};

const silent: Answer = () => true;

const refusal =
  (status: number): Answer =>
  (response, { apiKey }) => {
    const body = { statusCode: status, message: `ada@example.com: ${apiKey}`, code: 17 };
    response
      .writeHead(status, {
        'content-type': 'application/json',
        'retry-after': '9',
        'x-key': apiKey,
      })
      .end(JSON.stringify(body));
    return true;
  };

const text =
  (contentType: string, body: string): Answer =>
  (response, { apiKey }) => {
    response.writeHead(200, { 'content-type': contentType }).end(`${body}${apiKey}`);
    return true;
  };

/** The answers of those scenarios that are about an unusual one. */
export const answers: Readonly<Record<string, Answer>> = {
  'retry: unavailable once': unavailableOnce,
  'retry: an upload that was unavailable once': unavailableOnce,
  'retry: cut off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":[', () => response.destroy());
    return true;
  },
  'end: time limit': silent,
  'end: time limit within the body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":[');
    return true;
  },
  'end: deadline': silent,
  'end: abort': silent,
  'status: 401': refusal(401),
  'status: 412': refusal(412),
  'status: 429': refusal(429),
  'status: 500': refusal(500),
  'http: a refusal': refusal(403),
  'answer: no JSON': text('text/html', '<html>ada@example.com'),
  'answer: not a page': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"pages":[]}');
    return true;
  },
  'answer: redirect to another host': (response, { otherOrigin }) => {
    response.writeHead(307, { location: `${otherOrigin}/connections` }).end();
    return true;
  },
};
