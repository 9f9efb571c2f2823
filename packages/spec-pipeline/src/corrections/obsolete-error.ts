import { SpecError } from '../document/spec-error.js';
import type { ObsoleteCorrection } from './apply-corrections.js';

/** The error of corrections that mend nothing any more: it names them all, and the command that deletes them. */
export function obsoleteError(obsolete: readonly ObsoleteCorrection[], hint = ''): SpecError {
  const files = obsolete.map(({ correction }) => correction.source.file).sort();
  const [only] = obsolete;
  const task =
    only !== undefined && obsolete.length === 1
      ? `apply the correction "${only.correction.overlay.info.title}"`
      : 'apply the corrections';
  const verdict = obsolete.some(({ problem }) => !problem.reason.endsWith('changes nothing'))
    ? 'Unless a target is to be mended, the vendor has fixed this: delete it'
    : 'So the vendor has fixed this: delete it';
  return new SpecError(
    task,
    obsolete.map(({ problem }) => problem).sort((a, b) => (a.file < b.file ? -1 : 1)),
    `${verdict} (\`rm ${files.join(' ')}\`)${hint}.`,
  );
}
