import type { EdgeReport } from '../findings/edge-report.js';
import { toHar } from './to-har.js';

/** The exchanges of reports as the text of an HTTP Archive 1.2. */
export function renderHar(reports: readonly EdgeReport[]): string {
  return `${JSON.stringify(toHar(reports), null, 2)}\n`;
}
