/** Takes a chunked body apart; `undefined` as long as it is not whole. `end` is where the next message begins. */
export function readChunks(bytes: Buffer): { body: Buffer; end: number } | undefined {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) {
      return;
    }
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const start = lineEnd + 2;
    at = start + size + 2;
    if (bytes.length < at) {
      return;
    }
    if (size === 0) {
      return { body: Buffer.concat(pieces), end: at };
    }
    pieces.push(bytes.subarray(start, start + size));
  }
}
