import type { FC } from 'hono/jsx';
import { formatDay } from '../wording/format-day.js';
import { formatMoment } from '../wording/format-moment.js';

/** A day, with the full time on hover. */
export const Timestamp: FC<{ readonly at: string }> = ({ at }) => {
  const day = formatDay(at);
  return day === undefined ? (
    <span>at an unknown time</span>
  ) : (
    <time datetime={at} title={formatMoment(at)}>
      {day}
    </time>
  );
};
