/**
 * Tells CSV from JSON: a bracket as the first character is JSON, whatever the name says. Anything
 * else is CSV, unless the name says JSON and the first line has no comma, as a CSV header would.
 */
export function detectFormat(name: string, text: string): 'csv' | 'json' {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    return 'json';
  }
  const firstLine = /^.*/.exec(start)?.[0] ?? '';
  return /\.json$/i.test(name) && !firstLine.includes(',') ? 'json' : 'csv';
}
