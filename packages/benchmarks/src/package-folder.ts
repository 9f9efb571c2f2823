/** URL of this package's folder, ending in a slash: the same from `src/` and from `dist/`. */
export const packageFolder: URL = new URL('..', import.meta.url);
