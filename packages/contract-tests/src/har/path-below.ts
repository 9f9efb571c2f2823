/** The part of a URL that lies below one of some base URLs, from the path on; null for one that lies elsewhere. */
export function pathBelow(url: string, baseUrls: readonly string[]): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, search } = new URL(url);
  for (const baseUrl of baseUrls) {
    const base = new URL(baseUrl);
    const prefix = base.pathname.replace(/\/+$/, '');
    if (origin === base.origin && pathname.startsWith(`${prefix}/`)) {
      return `${pathname.slice(prefix.length)}${search}`;
    }
  }
  return null;
}
