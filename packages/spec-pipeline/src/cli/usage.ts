import { commands } from '../commands/index.js';
import { projectFiles } from '../contract/project-files.js';

/** What `drata-spec --help` prints. */
export function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(11)}${summary}`,
  );
  return `drata-spec <command> [--root DIR] [--help]\n\n${lines.join('\n')}\n\n--root DIR  The repository (default: the closest folder upwards that has an\n            ${projectFiles.selection})\n\n\`drata-spec <command> --help\` says more of one.`;
}
