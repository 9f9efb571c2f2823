import { nodeProcess } from '../node-process.js';
import { uploadError } from '../upload-error.js';
import type { OpenedFile } from './opened-file.js';

/** Opens a file on a disk. @throws {DrataConfigurationError} There is none, or it may not be read. */
export async function openFile(path: string | URL): Promise<OpenedFile> {
  // Unlike `import('node:fs/promises')`, this is nothing that a bundler for browsers would look for.
  const files = nodeProcess()?.getBuiltinModule?.('node:fs/promises');
  if (!files) {
    throw uploadError(undefined, 'this runtime has no file system', 'Give a `Blob` as `file`.');
  }
  try {
    const status = await files.stat(path);
    // A pipe has no size, and opening it would wait for its writer.
    if (!status.isFile()) {
      throw new TypeError(`'${path}' is not a regular file`);
    }
    const handle = status.size && (await files.open(path));
    // Not `openAsBlob`: Deno reads the whole file for it, and Bun loses it in a `Blob` of several parts.
    return handle ? { size: status.size, stream: () => handle.createReadStream() } : new Blob();
  } catch (cause) {
    throw uploadError(cause, cause instanceof Error ? cause.message : undefined, 'Check `path`.');
  }
}
