/** Whether there was no connection to send on: refused, or no address for the name. Each runtime says so in its way. */
export function wasNeverSent(cause: unknown): boolean {
  const { code, message }: { code?: unknown; message?: unknown } = Object(cause);
  return (
    cause instanceof Error &&
    (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|dns error|onnection ?[Rr]efused/.test(
      `${code ?? message}`,
    ) ||
      wasNeverSent(cause.cause))
  );
}
