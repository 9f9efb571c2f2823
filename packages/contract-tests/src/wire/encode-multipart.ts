import type { WirePart } from './wire-part.js';

const boundary = 'drata-contract-boundary-7MA4YWxkTrZu0gW';

/**
 * A body of several parts as text. The boundary is always the same: the same case, the same bytes. The parts are written
 * as those of a form, whatever the media type: of their names the contract's schema speaks.
 */
export function encodeMultipart(
  mediaType: string,
  parts: readonly WirePart[],
): {
  readonly contentType: string;
  readonly text: string;
} {
  const text = parts
    .map(({ name, text: content, file }) => {
      const filename = file === null ? '' : `; filename="${quoted(file.name)}"`;
      const type = file === null ? '' : `content-type: ${file.mediaType}\r\n`;
      return `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"${filename}\r\n${type}\r\n${content}\r\n`;
    })
    .join('');
  return {
    contentType: `${mediaType}; boundary=${boundary}`,
    text: `${text}--${boundary}--\r\n`,
  };
}

/** As HTML has it ("multipart/form-data encoding algorithm"). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
