import type { ReportOutputs } from '../report/report-outputs.js';

/** The options that name reports, the same for every edge, as `parseArgs` takes them. */
export const reportOptions: {
  readonly [Name in keyof ReportOutputs]-?: { readonly type: 'string' };
} = {
  json: { type: 'string' },
  junit: { type: 'string' },
  ctrf: { type: 'string' },
  html: { type: 'string' },
  har: { type: 'string' },
  coverage: { type: 'string' },
  suggest: { type: 'string' },
};
