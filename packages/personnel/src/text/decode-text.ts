/** The text of a file, or why its bytes are not text. */
export type DecodedText =
  | { readonly text: string; readonly reason: undefined }
  | { readonly text: undefined; readonly reason: string };

/** Decodes UTF-8 strictly; a byte order mark is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return failure('The file is a spreadsheet or a ZIP archive. Save it as CSV (UTF-8)');
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return failure('The file is encoded in UTF-16. Save it in UTF-8');
  }
  const text = decode(bytes);
  if (text === undefined) {
    return failure(
      `The file is not encoded in UTF-8 (line ${firstBadLine(bytes)}). Save it in UTF-8`,
    );
  }
  if (text.includes('\0')) {
    return failure('The file is not a text file: it contains NUL characters');
  }
  return { text, reason: undefined };
}

function failure(reason: string): DecodedText {
  return { text: undefined, reason };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so each line can be tried for itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    if (decode(bytes.subarray(start, end)) === undefined) {
      return line;
    }
    start = end;
  }
  return line;
}
