import { isDrataError } from '@drata-connections/client';
import { show } from './show.js';

/** Waits for a failure, prints it in every way, and tells what a program can read of it. */
export async function errorOf(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isDrataError(error)) {
    return `no error of the client, but ${error}`;
  }
  show(error);
  const { request, nextStep, operationId, ...rest }: Record<string, unknown> = { ...error };
  // The method and the URL follow, and what to do.
  const [reason] = error.message.split(/ \(|\. /);
  return { name: error.name, reason, ...rest };
}
