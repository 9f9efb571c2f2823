import { goodParts } from '../server/good-parts.js';
import { httpMessage } from '../server/http-message.js';
import type { Fault } from './fault.js';
import type { Meaning } from './meaning.js';

const notUnderstood = ({ successStatus }: { readonly successStatus: number }): Meaning => ({
  kind: 'not understood',
  status: successStatus,
});

/** A success whose body is not what was promised. */
export const bodyFaults: readonly Fault[] = [
  {
    name: 'truncated JSON',
    answer({ socket, request }) {
      const parts = goodParts(request.method);
      socket.write(httpMessage({ ...parts, body: parts.body.slice(0, -1) }));
    },
    meaning: notUnderstood,
  },
  {
    name: 'content-length too short',
    answer({ socket, request }) {
      const parts = goodParts(request.method);
      socket.write(httpMessage({ ...parts, contentLength: parts.body.length - 1 }));
    },
    meaning: notUnderstood,
  },
  {
    name: 'HTML with 200',
    answer: ({ socket }) =>
      socket.write(
        httpMessage({
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: '<!doctype html><title>Sign in</title>',
        }),
      ),
    meaning: { kind: 'not understood', status: 200 },
  },
  {
    name: 'JSON as text/plain',
    answer: ({ socket, request }) =>
      socket.write(
        httpMessage({ ...goodParts(request.method), headers: { 'content-type': 'text/plain' } }),
      ),
    meaning: { kind: 'success' },
  },
  {
    name: 'text/plain that is no JSON',
    answer: ({ socket, request }) =>
      socket.write(
        httpMessage({
          ...goodParts(request.method),
          headers: { 'content-type': 'text/plain' },
          body: 'all is well',
        }),
      ),
    meaning: notUnderstood,
  },
  {
    name: 'invalid UTF-8 in a string',
    answer({ socket, request }) {
      const { status, body } = goodParts(request.method);
      const text =
        request.method === 'GET' ? body.replace('Personnel', '\xff\xfe') : '{"a":"\xff"}';
      socket.write(httpMessage({ status, body: Buffer.from(text, 'latin1') }));
    },
    meaning: { kind: 'success' },
  },
  {
    name: 'invalid UTF-8 instead of JSON',
    answer: ({ socket, request }) =>
      socket.write(
        httpMessage({ ...goodParts(request.method), body: Buffer.from('c3287b80fffe', 'hex') }),
      ),
    meaning: notUnderstood,
  },
  {
    name: 'empty success',
    answer: ({ socket, request }) =>
      socket.write(httpMessage({ status: goodParts(request.method).status })),
    // Nothing is promised of an upload's body; a page without a body is none.
    meaning: (call) =>
      call.level === 'connections' && call.method === 'GET'
        ? notUnderstood(call)
        : { kind: 'success' },
  },
];
