import type { ReceivedRequest } from '../loopback-server.js';

/** The only part of a form, which is a file, and its bytes. */
export async function receivedFile(
  request: ReceivedRequest,
): Promise<{ partName: string; name: string; type: string; bytes: Uint8Array; text: string }> {
  const [part, ...others] = [...(await request.formData())];
  if (!part || others.length > 0 || typeof part[1] === 'string') {
    throw new Error('The form is not one file.');
  }
  const [partName, file] = part;
  const bytes = await file.bytes();
  return { partName, name: file.name, type: file.type, bytes, text: Buffer.from(bytes).toString() };
}
