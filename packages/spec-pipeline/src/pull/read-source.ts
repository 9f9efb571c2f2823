import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { describeFileError } from '../document/describe-file-error.js';
import { readLimited, tooLarge } from './read-limited.js';
import { readUrl } from './read-url.js';
import type { Source, SourceLimits } from './source.js';
import { sourceError } from './source-error.js';

/**
 * Reads the document that a person named: a file, an `http:` or `https:` URL, or `-` for standard input.
 *
 * @throws SpecError in one line if it cannot be read, is too large, or is a web page.
 */
export async function readSource(
  argument: string,
  options: SourceLimits & { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
): Promise<Source> {
  const source = await read(argument, options);
  if (source.bytes.byteLength === 0) {
    throw sourceError(source.name, 'it is empty', 'Check where it comes from.');
  }
  const start = Buffer.from(source.bytes.subarray(0, 200)).toString('utf8').trimStart();
  if (/^<(!doctype|html|\?xml|head|body|!--)/i.test(start)) {
    throw sourceError(
      source.name,
      'it is a web page, not an OpenAPI document',
      'Find the address of the JSON or YAML behind it.',
    );
  }
  return source;
}

async function read(
  argument: string,
  options: SourceLimits & { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
): Promise<Source> {
  if (argument === '-') {
    const name = 'standard input';
    const bytes = await readLimited(options.stdin, options.maxBytes, name);
    return { name, bytes, base: undefined };
  }
  if (/^https?:\/\//i.test(argument)) return readUrl(argument, options);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(argument)) {
    const scheme = argument.slice(0, argument.indexOf(':'));
    throw sourceError(`${scheme}:`, 'only `http:` and `https:` are read', 'Download the document.');
  }
  return readFileSource(path.resolve(options.cwd, argument), options.maxBytes);
}

async function readFileSource(file: string, maxBytes: number): Promise<Source> {
  const name = path.basename(file);
  const handle = await open(file).catch((cause: unknown) => {
    throw sourceError(name, describeFileError(cause), 'Check the path.');
  });
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    const bytes = await readLimited(handle.createReadStream({ autoClose: false }), maxBytes, name);
    return { name, bytes, base: { kind: 'file', path: await realpath(file) } };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      throw sourceError(name, describeFileError(cause), 'Check the path.');
    }
    throw cause;
  } finally {
    await handle.close();
  }
}
