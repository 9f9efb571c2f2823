import { fileURLToPath } from 'node:url';

/** The folder of this package, seen from the compiled files. */
export const packageFolder: string = fileURLToPath(new URL('../../', import.meta.url));
