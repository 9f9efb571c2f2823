import { takeTurn } from '../artifacts/take-turn.js';
import { refresh } from '../watch/refresh.js';
import { watchDocuments } from '../watch/watch-documents.js';
import type { Command } from './command.js';

export const watch: Command = {
  help: `Saves of openapi/upstream.yaml, a correction or redocly.yaml reach the contract,
the types and the built packages in under a second: whatever starts then (a
test, the emulator, a mock) has them. A document that is broken prints one line,
and the files stay as they were. Ctrl-C ends it.`,
  async run({ root, print, warn, interrupted }) {
    const stopped = interrupted();
    const attempt = async (cause: string): Promise<void> => {
      const start = performance.now();
      try {
        const files = await takeTurn(root, () => refresh(root), { warn });
        const took = `${Math.round(performance.now() - start)} ms`;
        print(`${cause}: ${files.length === 0 ? 'nothing changes' : files.join(', ')} (${took})`);
      } catch (error) {
        const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
        warn(line ?? '');
      }
    };
    const close = watchDocuments(root, attempt);
    print('Watching openapi/ and redocly.yaml; Ctrl-C ends it.');
    await new Promise<void>((resolve) => {
      if (stopped.aborted) resolve();
      else stopped.addEventListener('abort', () => resolve(), { once: true });
    });
    close();
    return 0;
  },
};
