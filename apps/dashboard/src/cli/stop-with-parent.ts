import type { EventEmitter } from 'node:events';

const INTERVAL_MS = 500;

/**
 * Stops the command, as `SIGTERM` would, once the process that started it is gone. A package manager that is killed
 * takes no script with it, which would then hold its ports for ever.
 *
 * @param parent Tells the id of the parent process, which changes when that process ends.
 */
export function stopWithParent(signals: EventEmitter, parent: () => number): void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() !== first) {
      clearInterval(timer);
      signals.emit('SIGTERM');
    }
  }, INTERVAL_MS);
  timer.unref();
}
