import type { MutantsReport } from '../run/mutants-report.js';
import { type CatchRate, catchRate } from './catch-rate.js';

/** What the kit caught, of both sides together. */
export function ownRate({ provider, client }: MutantsReport): CatchRate {
  return catchRate([
    ...provider.map(({ checks }) => checks.length > 0),
    ...client.map(({ problem }) => problem !== null),
  ]);
}
