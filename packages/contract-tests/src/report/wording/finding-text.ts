import type { Finding } from '../../findings/finding.js';

/** A finding as lines of text: what, where, expected, actual, and how to see it. */
export function findingText(finding: Finding): string {
  const { check, operationId, message, pointer, contractPointer, expected, actual } = finding;
  return [
    message,
    `  check     ${check}${operationId === null ? '' : `, ${operationId}`}`,
    `  at        ${pointer === '' ? 'the whole body' : pointer}`,
    ...(contractPointer === '' ? [] : [`  contract  #${contractPointer}`]),
    `  expected  ${expected}`,
    `  actual    ${actual}`,
    ...(finding.reproduce === null ? [] : [`  see       ${finding.reproduce}`]),
    ...(finding.seed === undefined ? [] : [`  seed      ${finding.seed}`]),
  ].join('\n');
}
