import type { EdgeReport } from '../findings/edge-report.js';
import { harFrame } from './har-frame.js';
import { toHarEntry } from './to-har-entry.js';

/** The exchanges of reports as the text of an HTTP Archive 1.2, an entry at a time. */
export function* harChunks(reports: readonly EdgeReport[]): Generator<string> {
  yield harFrame.start;
  let isFirst = true;
  for (const { edge, exchanges } of reports) {
    for (const exchange of exchanges) {
      yield harFrame.entry(toHarEntry(edge, exchange), isFirst);
      isFirst = false;
    }
  }
  yield harFrame.end(reports);
}
