import { open } from 'node:fs/promises';
import { ReportError } from './report-error.js';

/** How much is written at once, in characters. */
const most = 1_000_000;

/**
 * Writes a file a part at a time.
 *
 * @throws ReportError when it cannot be written.
 */
export async function writeChunks(file: string, chunks: Iterable<string>): Promise<void> {
  try {
    const handle = await open(file, 'w');
    try {
      let text = '';
      for (const chunk of chunks) {
        text += chunk;
        if (text.length < most) continue;
        await handle.writeFile(text);
        text = '';
      }
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new ReportError(
      `Failed to write the report ${file}: ${code}. Name a place that can be written.`,
      { cause },
    );
  }
}
