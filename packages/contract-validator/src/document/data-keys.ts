/** Keys whose values are data, not schemas. */
export const dataKeys: ReadonlySet<string> = new Set([
  ...['default', 'example', 'examples', 'enum', 'const'],
]);
