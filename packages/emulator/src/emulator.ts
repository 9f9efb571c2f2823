import type { EmulatorApiKeys } from './access/read-api-keys.js';
import type { AdjustableClock } from './clock/adjustable-clock.js';
import type { FaultControl } from './faults/create-fault-queue.js';
import type { EmulatorAnswer } from './http/emulator-answer.js';
import type { EmulatorRequest } from './http/emulator-request.js';
import type { EmulatorSnapshot } from './state/emulator-snapshot.js';
import type { EmulatorState } from './state/emulator-state.js';

/** A Drata Connections API that lives in this process. */
export interface Emulator {
  /**
   * Answers a request as the API would, whatever its host is. It takes what the global `fetch` takes, and needs no
   * `this`, so it can be passed on as it is. A defect of the emulator is a 500 with the error in `debugInfo`.
   *
   * @throws TypeError when the arguments make no request, as the global `fetch` does.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * What `fetch` does, for servers that need neither a `Request` nor a `Response`: an answer, or a promise of one where a
   * body has to be read or something takes its time. It neither throws nor rejects.
   */
  readonly handle: (request: EmulatorRequest) => EmulatorAnswer | Promise<EmulatorAnswer>;
  /** The path that every path starts with: `/public`. */
  readonly basePath: string;
  /** API keys to send as `Authorization: Bearer …`. */
  readonly apiKeys: EmulatorApiKeys;
  /** What the emulator holds, for assertions. */
  readonly state: EmulatorState;
  /** What goes wrong, to be changed at any time. */
  readonly faults: FaultControl;
  /** The emulator's time: `advance(ms)` moves it forward. */
  readonly clock: AdjustableClock;
  /** Goes back to the seeded data, and to the faults of the options. */
  reset(): void;
  /** Copies everything that the emulator holds, as plain data that can be kept as JSON. */
  snapshot(): EmulatorSnapshot;
  /**
   * Goes back to what a snapshot holds; it may be one of another emulator, and may have been JSON meanwhile.
   *
   * @throws TypeError when it is no snapshot of an emulator; the state stays as it is then.
   */
  restore(snapshot: unknown): void;
}
