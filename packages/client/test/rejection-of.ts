import type { DrataError } from '../src/index.js';
import { isDrataError } from '../src/index.js';

/** What a call throws; fails if it returns, or throws anything but an error of this package. */
export async function rejectionOf(call: PromiseLike<unknown>): Promise<DrataError> {
  try {
    await call;
  } catch (error) {
    if (isDrataError(error)) {
      return error;
    }
    throw error;
  }
  throw new Error('The call did not throw.');
}
