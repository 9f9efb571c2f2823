import { renderChangelog } from '../changelog/render-changelog.js';
import { countLines } from './count-lines.js';
import type { PullPlan } from './pull-plan.js';

/** Prints what a pull changes, for people. */
export function printPlan(plan: PullPlan, print: (line: string) => void): void {
  const { pulled, changes, comparison, dropped, uncheckedFormats } = plan;
  const { title, version, openapi, operations, source } = pulled;
  print(
    `${title} ${version} (OpenAPI ${openapi}) from ${source}: ${operations.kept} of ${operations.document} operations kept.`,
  );
  for (const { correction, problem } of dropped) {
    print(`Dropped "${correction.overlay.info.title}": ${problem.reason}.`);
  }
  for (const { format, pointers } of uncheckedFormats) {
    const more = pointers.length === 1 ? '' : ` and ${pointers.length - 1} more`;
    print(`Nothing checks the format \`${format}\`: ${pointers[0]}${more}.`);
  }
  if (changes.length === 0) {
    print('Nothing has changed.');
    return;
  }
  const width = Math.max(...changes.map(({ path }) => path.length));
  for (const { path, before, text } of changes) {
    const { added, removed } = countLines(before ?? '', text ?? '');
    const what = text === undefined ? 'removed' : before === undefined ? 'new' : 'changed';
    print(`  ${path.padEnd(width)}  ${what.padEnd(7)}  +${added} -${removed}`);
  }
  print(`Bump: ${comparison.bump}.`);
  if (comparison.changes.length > 0) print(`\n${renderChangelog(comparison).trim()}`);
}
