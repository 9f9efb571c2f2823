import type { Problem } from '@drata-connections/contract-validator';
import { formatPlace } from './format-place.js';

/**
 * Says what is wrong with a request, in one sentence and without its values.
 *
 * @example
 * describeProblem(problem); // 'personnelData[3].email must have the format email'
 */
export function describeProblem({ location, name, pointer, keyword, message }: Problem): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (location === 'media-type') return `the \`Content-Type\` of the request ${message}`;
  if (location !== 'body') return `${formatPlace(name ?? '', keys)} ${message}`;
  if (keys.length === 0 && name === undefined) return `the body ${message}`;
  const isPart = name !== undefined && (keys.length <= 1 || keyword === 'content-type');
  return `${isPart ? `the part ${name}` : formatPlace('', keys)} ${message}`;
}
