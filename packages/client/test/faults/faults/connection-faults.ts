import { goodParts } from '../server/good-parts.js';
import { httpMessage } from '../server/http-message.js';
import type { Fault } from './fault.js';

/** The connection is refused, reset or closed. */
export const connectionFaults: readonly Fault[] = [
  { name: 'connection refused', answer: undefined, meaning: { kind: 'refused' } },
  {
    name: 'reset before headers',
    answer: ({ socket }) => socket.resetAndDestroy(),
    meaning: { kind: 'broken' },
  },
  {
    name: 'closed before headers',
    answer: ({ socket }) => socket.end(),
    meaning: { kind: 'broken' },
  },
  {
    name: 'reset within headers',
    answer: ({ socket }) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy()),
    meaning: { kind: 'broken' },
  },
  {
    name: 'reset after headers',
    answer({ socket, request }) {
      const { status, body } = goodParts(request.method);
      const head = httpMessage({ status, contentLength: body.length });
      socket.write(head, () => socket.resetAndDestroy());
    },
    meaning: { kind: 'broken' },
  },
  {
    name: 'reset mid-body',
    answer({ socket, request }) {
      const parts = goodParts(request.method);
      const bytes = httpMessage(parts);
      socket.write(bytes.subarray(0, -Math.ceil(parts.body.length / 2)), () =>
        socket.resetAndDestroy(),
      );
    },
    meaning: { kind: 'broken' },
  },
  {
    name: 'reset mid-body of an error',
    answer({ socket }) {
      const head = httpMessage({ status: 400, body: '{"message":', contentLength: 100 });
      socket.write(head, () => socket.resetAndDestroy());
    },
    meaning: { kind: 'broken' },
  },
  {
    name: 'chunked body without an end',
    answer({ socket, request }) {
      const { status, body } = goodParts(request.method);
      const chunk = `${body.length.toString(16)}\r\n${body}\r\n`;
      socket.end(`HTTP/1.1 ${status} OK\r\ntransfer-encoding: chunked\r\n\r\n${chunk}`);
    },
    meaning: { kind: 'broken' },
  },
  {
    name: 'content-length too long',
    answer({ socket, request }) {
      const parts = goodParts(request.method);
      socket.end(httpMessage({ ...parts, contentLength: parts.body.length + 10 }));
    },
    meaning: { kind: 'broken' },
  },
  {
    name: 'no HTTP',
    answer: ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
    meaning: { kind: 'broken' },
  },
];
