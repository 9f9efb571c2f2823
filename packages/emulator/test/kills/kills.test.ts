import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { openStateFile } from '../../src/server.js';
import { type EmulatorProcess, startEmulatorProcess } from './emulator-process.js';
import { sendUpload } from './send-upload.js';
import { tagPeople } from './tagged-people.js';
import { UploadLedger } from './upload-ledger.js';

/** How often the emulator is killed: `pnpm --filter emulator kills` does it a hundred times. */
const kills = Number(process.env['KILLS'] ?? 6);
const clients = 4;
/** Each is killed after so many answers at most, and so many milliseconds more: so a slow machine gets as far as a fast one. */
const mostAnswers = 8;
const mostMs = 60;
/** Some uploads take more than one chunk, and some more than one transaction. */
const sizes = [0.1, 1, 3, 20, 50, 200, 400, 900, 2500, 15_000, 90_000];

const pick = (values: readonly number[]) => values[Math.floor(Math.random() * values.length)];

test(`nothing that was acknowledged is lost, and nothing is half there, after ${kills} kills`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drata-emulator-kills-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'state.db');
  const ledger = new UploadLedger();
  let seeded: ReadonlySet<number> | undefined;
  let number = 0;
  let acknowledged = 0;

  /** Sends uploads one after the other, to new connections and to those that are this client's, until one fails. */
  async function sendAll(
    emulator: EmulatorProcess,
    client: number,
    onAnswer: () => void,
  ): Promise<void> {
    const own = ledger.connectionIds.filter((id) => id % clients === client);
    for (;;) {
      number += 1;
      const upload = tagPeople(number, Math.ceil(pick(sizes) ?? 1));
      const connectionId = Math.random() < 0.7 ? pick(own) : undefined;
      const acknowledge = ledger.note(upload, connectionId);
      const format = Math.random() < 0.5 ? 'csv' : 'json';
      if (!(await sendUpload(emulator, connectionId, format, upload))) return;
      acknowledge();
      onAnswer();
    }
  }

  for (let kill = 0; kill < kills; kill += 1) {
    const emulator = await startEmulatorProcess('--state', file, '--connections', '3');
    const sending: Promise<void>[] = [];
    let answersToGo = Math.ceil(Math.random() * mostAnswers);
    const killed = new Promise<void>((resolve) => {
      const onAnswer = (): void => {
        answersToGo -= 1;
        if (answersToGo !== 0) return;
        setTimeout(() => void emulator.kill().then(resolve), Math.random() * mostMs);
      };
      for (let client = 0; client < clients; client += 1) {
        sending.push(sendAll(emulator, client, onAnswer));
      }
    });
    await Promise.all([killed, ...sending]);

    const storage = openStateFile(file);
    try {
      const survivor = createEmulator({ storage });
      seeded ??= new Set(
        survivor.state
          .connections()
          .map(({ id }) => id)
          .slice(0, 3),
      );
      acknowledged += ledger.check(survivor, seeded);
    } finally {
      storage.close();
    }
  }
  process.stdout.write(
    `${kills} kills, ${number} uploads sent, ${acknowledged} acknowledged, none lost\n`,
  );
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});
