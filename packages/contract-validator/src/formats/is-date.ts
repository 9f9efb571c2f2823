const form = /^(\d{4})-(\d\d)-(\d\d)$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as RFC 3339, section 5.6 has it; there has to be such a day. */
export function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (form.exec(text) ?? []).map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
