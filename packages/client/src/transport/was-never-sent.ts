/**
 * Whether there was no connection to send on: refused, or no address for the name. Each runtime says so in its way.
 *
 * @param depth How many causes to go back: one may be its own.
 */
export function wasNeverSent(thrown: unknown, depth = 9): boolean {
  const { code, message, cause }: { code?: unknown; message?: unknown; cause?: unknown } =
    Object(thrown);
  return (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|dns error|onnection ?[Rr]efused/.test(`${code ?? message}`) ||
    (depth > 0 && wasNeverSent(cause, depth - 1))
  );
}
