import type { EdgeReport } from '../findings/edge-report.js';
import { jsonText } from './json-text.js';

/** Reports as JSON text, whole: `{ "reports": [...] }`. The shape is that of {@link EdgeReport}. */
export function renderJson(reports: readonly EdgeReport[]): string {
  return [...jsonText({ reports })].join('');
}
