import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Edge } from '../findings/edge.js';
import type { EdgeReport } from '../findings/edge-report.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { ReportError } from '../report/report-error.js';
import { harFrame } from './har-frame.js';
import { toHarEntry } from './to-har-entry.js';

/** An archive that is written while a run goes on. */
export interface HarFile {
  add(edge: Edge, exchange: RecordedExchange): void;
  /** Ends the archive: it stands at its place from then on. */
  close(report: EdgeReport): void;
  /** Leaves nothing behind; without effect once it is closed. */
  discard(): void;
}

/**
 * Opens an archive that exchanges are written to as they come, so that nobody has to hold them.
 *
 * @throws ReportError when it cannot be written.
 */
export function openHarFile(file: string): HarFile {
  const partial = `${file}.partial`;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
      throw new ReportError(
        `Failed to write the report ${file}: ${code}. Name a place that can be written.`,
        { cause },
      );
    }
  };
  const handle = attempt(() => openSync(partial, 'w'));
  let isFirst = true;
  let isOpen = true;
  const write = (text: string): void => {
    attempt(() => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    });
  };
  write(harFrame.start);
  return {
    add(edge, exchange) {
      write(harFrame.entry(toHarEntry(edge, exchange), isFirst));
      isFirst = false;
    },
    close(report) {
      write(harFrame.end([report]));
      isOpen = false;
      attempt(() => {
        closeSync(handle);
        renameSync(partial, file);
      });
    },
    discard() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(handle);
      rmSync(partial, { force: true });
    },
  };
}
