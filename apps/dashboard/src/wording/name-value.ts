/** Words of the API's values that are written in capitals. */
const initialisms: ReadonlySet<string> = new Set([
  'API',
  'AWS',
  'CRM',
  'CSPM',
  'CSV',
  'EDR',
  'GCP',
  'HR',
  'HRIS',
  'IDP',
  'MDM',
  'SSO',
  'VPN',
]);

/** Turns a value of the API into words: `VERSION_CONTROL` → `Version control`, `MDM` → `MDM`. */
export function nameValue(value: string): string {
  const words = value.split('_').filter((word) => word !== '');
  return words
    .map((word, index) => {
      if (initialisms.has(word)) {
        return word;
      }
      return index === 0 ? capitalize(word) : word.toLowerCase();
    })
    .join(' ');
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
