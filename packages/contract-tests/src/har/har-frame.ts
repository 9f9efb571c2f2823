import type { EdgeReport } from '../findings/edge-report.js';
import type { HarEntry } from './har.js';

/** The parts that the text of an HTTP Archive 1.2 is put together from. */
export const harFrame = {
  start: '{"log":{"version":"1.2","entries":[',
  entry: (entry: HarEntry, isFirst: boolean): string =>
    `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`,
  /** What is only known at the end: whose archive it is, and which base URLs were checked. */
  end: (reports: readonly Pick<EdgeReport, 'contract' | 'target'>[]): string => {
    const creator = { name: 'drata-contract', version: reports[0]?.contract.version ?? '' };
    const targets = [...new Set(reports.map(({ target }) => target))];
    return `\n],"creator":${JSON.stringify(creator)},"_targets":${JSON.stringify(targets)}}}\n`;
  },
} as const;
