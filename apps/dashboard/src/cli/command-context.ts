import type { EventEmitter } from 'node:events';

/** What a command gets from its process. */
export interface CommandContext {
  /** The arguments after the command's name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Emits `SIGINT` and `SIGTERM`. */
  readonly signals: EventEmitter;
}
