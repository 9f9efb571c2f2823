import type { Samples } from '../measurement/samples.js';
import { summarise } from '../measurement/summarise.js';
import { renderSummary } from './render-summary.js';
import type { Table } from './table.js';
import { units } from './units.js';

/** A row for each subject, with its time. */
export function timesTable(subject: string, samples: Samples): Table {
  return {
    columns: [subject, 'time'],
    rows: [...samples].map(([name, times]) => [
      name,
      renderSummary(summarise(times), units.milliseconds),
    ]),
  };
}
