const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** Writes the day of a timestamp in UTC: `2 Mar 2026`; undefined where it is not a timestamp. */
export function formatDay(timestamp: string): string | undefined {
  const date = new Date(timestamp);
  return Number.isNaN(date.getTime()) ? undefined : days.format(date);
}
