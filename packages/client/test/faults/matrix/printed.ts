import { inspect } from 'node:util';

/** Everything that a program is likely to print of a value, an error's causes included. */
export function printed(value: unknown): string {
  const texts = [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: Number.POSITIVE_INFINITY }),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  ];
  if (value instanceof Error) {
    texts.push(
      value.message,
      value.stack ?? '',
      JSON.stringify(Object.getOwnPropertyDescriptors(value)),
    );
    if (value.cause !== undefined) {
      texts.push(printed(value.cause));
    }
  }
  return texts.join('\n');
}
