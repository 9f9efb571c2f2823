/** What stands in a value behind some keys; undefined where nothing does. */
export function valueAtKeys(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    const child: unknown = Reflect.get(value, key);
    return child;
  }, root);
}
