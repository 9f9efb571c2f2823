import { stringify } from 'yaml';
import type { CorrectionAction } from './correction-action.js';
import { jsonPathOf } from './json-path-of.js';

/** What a correction is written from. */
export interface CorrectionText {
  readonly title: string;
  readonly reason: string;
  readonly evidence: string;
  readonly actions: readonly CorrectionAction[];
}

/** A correction as the text of an OpenAPI Overlay 1.0 document. */
export function renderCorrection(contract: object, correction: CorrectionText): string {
  const { title, reason, evidence, actions } = correction;
  return stringify(
    {
      overlay: '1.0.0',
      info: {
        title,
        version: '1.0.0',
        description: [...wrap(`Reason: ${reason}`), ...wrap(`Evidence: ${evidence}`)].join('\n'),
      },
      extends: '../upstream.yaml',
      actions: actions.map((action) => ({
        target: jsonPathOf(contract, action),
        ...(action.update === undefined ? { remove: true } : { update: action.update }),
      })),
    },
    { lineWidth: 0, blockQuote: 'literal', singleQuote: true },
  );
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > 114) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
