import type { Operation } from '../contract/list-operations.js';
import type { Selection } from './selection.js';

/** Whether an operation is one of those that are kept; the base path may stand before its path, or not. */
export function matchesSelection({ node, path }: Operation, selection: Selection): boolean {
  const { tags, paths, basePath } = selection;
  const own = Array.isArray(node['tags']) ? node['tags'] : [];
  if (own.some((tag) => tags.includes(String(tag)))) return true;
  const bare =
    basePath !== undefined && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  return paths.some(
    (pattern) => toExpression(pattern).test(bare) || toExpression(pattern).test(path),
  );
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((segment) =>
      segment === '**'
        ? '.*'
        : segment.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '[^/]*'),
    )
    .join('/')
    // `/connections/**` is `/connections` too.
    .replace(/\/\.\*$/, '(/.*)?');
  return new RegExp(`^${source}$`);
}
