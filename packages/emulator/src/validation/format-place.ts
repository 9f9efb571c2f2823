/**
 * Writes the way to a value as people write it in code.
 *
 * @example
 * formatPlace('', ['personnelData', '3', 'email']); // 'personnelData[3].email'
 */
export function formatPlace(root: string, path: readonly string[]): string {
  return path.reduce((place, key) => {
    if (/^\d+$/.test(key)) return `${place}[${key}]`;
    return place === '' ? key : `${place}.${key}`;
  }, root);
}
