import { projectFiles } from '../contract/project-files.js';

/** The first lines of a generated TypeScript file: its source, its tool and the command that makes it again. */
export function header(tool: string): string {
  return [
    `// Generated from ${projectFiles.contract} by ${tool}.`,
    '// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.',
    '',
    '',
  ].join('\n');
}
