/** How dates are written: an example for people, and where year, month and day stand. */
export const dateForms: readonly {
  readonly example: string;
  readonly pattern: RegExp;
}[] = [
  {
    example: '2024-10-18T01:28:40',
    pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T[\d:.]+$/,
  },
  { example: '10/18/2024', pattern: /^(?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})$/ },
  {
    example: '2024-10-18T01:28:40Z',
    pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T[\d:.]+Z$/,
  },
];
