import type { UncheckedFormat } from '@drata-connections/contract-validator';

/** How many formats are named: a line has to stay one. */
const most = 10;

/** Says in one line which formats of a contract are not checked, and where they are. */
export function describeUncheckedFormats(formats: readonly UncheckedFormat[]): string {
  const named = formats.slice(0, most).map(({ format, pointers: [first, ...others] }) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${JSON.stringify(format)} (${first}${more})`;
  });
  const rest = formats.length - named.length;
  const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return `Warning: values of a format that is not known are checked by the rest of their schema only: ${list}.`;
}
