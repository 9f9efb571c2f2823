/**
 * Keeps a stream of Node's that fails before anybody reads it from ending the process, as an error without a listener
 * does; whoever reads it then gets the error.
 */
export function holdError(source: unknown): void {
  const { on }: { on?: unknown } = Object(source);
  if (typeof on === 'function') {
    on.call(source, 'error', () => {});
  }
}
