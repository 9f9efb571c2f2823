import { rmSync } from 'node:fs';
import { createEmulator, type Emulator, type EmulatorSnapshot } from '../../src/index.js';
import { openStateFile } from '../../src/server.js';
import { processingMs } from './account-model.js';

/** An emulator whose commands are compared with the model's, with a way to start it again. */
export class EmulatorUnderTest {
  #emulator: Emulator | undefined;
  #close = (): void => {};
  readonly #file: string | undefined;
  time = 1_800_000_000_000;
  snapshot: EmulatorSnapshot | undefined;

  /** @param file The state file; undefined for memory, which a restart restores from a snapshot. */
  constructor(file: string | undefined) {
    this.#file = file;
    if (file !== undefined) for (const end of ['', '-wal']) rmSync(file + end, { force: true });
    this.#open();
  }

  get emulator(): Emulator {
    if (this.#emulator === undefined) throw new Error('The emulator is closed.');
    return this.#emulator;
  }

  restart(): void {
    const kept: unknown = JSON.parse(JSON.stringify(this.emulator.snapshot()));
    this.close();
    this.#open();
    if (this.#file === undefined) this.emulator.restore(kept);
  }

  close(): void {
    this.#close();
    this.#emulator = undefined;
  }

  #open(): void {
    const storage = this.#file === undefined ? undefined : openStateFile(this.#file);
    this.#close = () => storage?.close();
    this.#emulator = createEmulator({
      connections: 26,
      clock: () => this.time,
      processingMs,
      ...(storage && { storage }),
    });
  }
}
