const form = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::\d\d)?)$/i;

/** A time with its zone as RFC 3339, section 5.6 has it. */
export function isTime(text: string): boolean {
  const parts = form.exec(text);
  if (parts === null) return false;
  const [hour = 0, minute = 0, second = 0] = parts.slice(1, 4).map(Number);
  const [zoneHour = 0, zoneMinute = 0] = (parts[5] ?? '').slice(1).split(':').map(Number);
  // A leap second is announced for certain days only; it is let pass wherever it could be one.
  const isLeapSecond = second === 60 && minute === 59;
  const isZone = /z/i.test(parts[5] ?? '') || (zoneHour <= 23 && zoneMinute <= 59);
  return hour <= 23 && minute <= 59 && (second <= 59 || isLeapSecond) && isZone;
}
