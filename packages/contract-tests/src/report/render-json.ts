import type { EdgeReport } from '../findings/edge-report.js';

/** Reports as JSON text, whole: `{ "reports": [...] }`. The shape is that of {@link EdgeReport}. */
export function renderJson(reports: readonly EdgeReport[]): string {
  return `${JSON.stringify({ reports }, null, 2)}\n`;
}
