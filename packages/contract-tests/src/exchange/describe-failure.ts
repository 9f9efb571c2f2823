/** Why a request failed, in one line: the innermost reason, with its code where it has one. */
export function describeFailure(thrown: unknown): string {
  let error: unknown = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  if (error instanceof AggregateError && error.errors[0] instanceof Error) [error] = error.errors;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = error.message.replaceAll(/\s+/g, ' ').trim();
  if (code === '' || message.includes(code)) return message || code || error.name;
  return `${message || error.name} (${code})`;
}
