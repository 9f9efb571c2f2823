import { type FSWatcher, mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { projectFiles } from '../contract/project-files.js';

/** How long after a save more of them are waited for: editors write a file in several steps, in milliseconds. */
const QUIET_MS = 20;

/**
 * Calls back once at the start and then when a document that the contract is made of was saved, one call at a time.
 *
 * @returns Ends the watching.
 */
export function watchDocuments(root: string, onSave: (file: string) => Promise<void>): () => void {
  const inputs = new Set<string>([projectFiles.upstream, projectFiles.selection]);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;

  const run = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    while (pending.size > 0) {
      const [file = ''] = pending;
      pending.clear();
      await onSave(file);
    }
    isBusy = false;
  };
  const watchFolder = (folder: string, isInput: (file: string) => boolean): FSWatcher =>
    watch(path.resolve(root, folder), (_event, name) => {
      const file = path.posix.join(folder, String(name));
      if (!isInput(file)) return;
      pending.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => void run(), QUIET_MS);
    });
  // Git keeps no empty folder, and a first correction may be on its way.
  mkdirSync(path.resolve(root, projectFiles.corrections), { recursive: true });
  const watchers = [
    watchFolder(path.posix.dirname(projectFiles.upstream), (file) => inputs.has(file)),
    watchFolder(projectFiles.corrections, (file) => /^[^.].*\.yaml$/.test(path.basename(file))),
    watchFolder('.', (file) => file === projectFiles.lintConfig),
  ];
  // After the watchers are there, so that no save is missed in between.
  pending.add('start');
  void run();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
