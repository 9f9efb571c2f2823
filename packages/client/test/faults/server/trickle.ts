import type { Socket } from 'node:net';

/** Sends bytes one by one and never comes to the end: the last is repeated until the connection is closed. */
export function trickle(socket: Socket, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    const next = Math.min(at++, bytes.length - 1);
    socket.write(bytes.subarray(next, next + 1));
  }, 10);
  socket.once('close', () => clearInterval(timer));
}
