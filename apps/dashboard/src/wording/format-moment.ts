const moments = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Writes a timestamp in full: `2 Mar 2026, 09:14 UTC`; undefined where it is not one. */
export function formatMoment(timestamp: string): string | undefined {
  const date = new Date(timestamp);
  return Number.isNaN(date.getTime()) ? undefined : `${moments.format(date)} UTC`;
}
