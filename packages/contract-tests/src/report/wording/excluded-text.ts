import type { CoverageReport } from '../../coverage/coverage-report.js';
import { plural } from './plural.js';

/** How many points are excluded and whose fault it is; null where there are none. */
export function excludedText({ points, excluded }: CoverageReport): string | null {
  if (excluded.length === 0) return null;
  const ofMock = points.filter(({ excludedBy }) => excludedBy === 'mock').length;
  const ofDocument = excluded.length - ofMock;
  const them = (count: number) =>
    count === excluded.length ? 'them' : count.toLocaleString('en-US');
  const reasons = [
    ...(ofMock > 0 ? [`the mock cannot show ${them(ofMock)}`] : []),
    ...(ofDocument > 0 ? [`the document contradicts itself in ${them(ofDocument)}`] : []),
  ];
  return `${plural(excluded.length, 'point')} excluded: ${reasons.join(', ')}`;
}
