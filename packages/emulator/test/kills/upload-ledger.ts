import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Emulator, ImportedPerson } from '../../src/index.js';
import type { TaggedPeople } from './tagged-people.js';

interface Sent {
  readonly upload: TaggedPeople;
  /** Undefined for a new connection. */
  readonly connectionId: number | undefined;
  acknowledged: boolean;
}

/** What was sent and what was answered, to be compared with what is there after a kill. */
export class UploadLedger {
  /** The tag of what each connection holds for sure. */
  readonly #held = new Map<number, string>();
  readonly #uploads = new Map<string, readonly ImportedPerson[]>();
  #sent: Sent[] = [];

  /** The connections that uploads can replace. */
  get connectionIds(): readonly number[] {
    return [...this.#held.keys()];
  }

  /** Notes an upload that is about to be sent; call the result once it is answered. */
  note(upload: TaggedPeople, connectionId: number | undefined): () => void {
    const sent: Sent = { upload, connectionId, acknowledged: false };
    this.#sent.push(sent);
    this.#uploads.set(upload.tag, upload.people);
    return () => {
      sent.acknowledged = true;
    };
  }

  /** Compares with what an emulator holds, and takes that as the truth from here on. Returns how many were acknowledged. */
  check(emulator: Emulator, seeded: ReadonlySet<number>): number {
    const found = new Map<number, string>();
    for (const { id, clientType } of emulator.state.connections()) {
      if (clientType !== 'CSV_IDP' || seeded.has(id)) continue;
      const people = emulator.state.people(id);
      const tag = people[0]?.firstName ?? 'nobody';
      // Everything is compared after every kill: the assertions of the test runner would take minutes for it.
      const isWhole = isDeepStrictEqual(people, this.#uploads.get(tag));
      expect(isWhole, `connection ${id} holds all of ${tag}, and nothing else`).toBe(true);
      found.set(id, tag);
    }
    for (const [id, before] of this.#held) {
      const updates = this.#sent.filter(({ connectionId }) => connectionId === id);
      // Uploads to one connection follow each other: what was sent after the last answer may have come through.
      const last = updates.findLastIndex(({ acknowledged }) => acknowledged);
      const possible = updates.slice(Math.max(last, 0)).map(({ upload }) => upload.tag);
      expect(last === -1 ? [before, ...possible] : possible).toContain(found.get(id));
    }
    const tags = new Set(found.values());
    for (const { upload, connectionId, acknowledged } of this.#sent) {
      if (connectionId === undefined && acknowledged) expect(tags).toContain(upload.tag);
    }
    const acknowledged = this.#sent.filter((sent) => sent.acknowledged).length;
    this.#held.clear();
    for (const [id, tag] of found) this.#held.set(id, tag);
    this.#sent = [];
    return acknowledged;
  }
}
