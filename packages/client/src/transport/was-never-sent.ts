/** Whether there was no connection to send on: refused, or no address for the name. Each runtime says so in its way. */
export function wasNeverSent(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|onnection ?[Rr]efused/.test(
      `${'code' in cause ? cause.code : cause.message}`,
    ) ||
      wasNeverSent(cause.cause))
  );
}
