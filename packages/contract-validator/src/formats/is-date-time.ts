import { isDate } from './is-date.js';
import { isTime } from './is-time.js';

/** A date and time with its zone as RFC 3339, section 5.6 has it. */
export function isDateTime(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split(/t| /i);
  return rest.length === 0 && isDate(date) && isTime(time);
}
