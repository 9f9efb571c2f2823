import { stageFiles } from '../artifacts/stage-files.js';
import { stagingFolder } from '../artifacts/staging-folder.js';
import { generateAll } from '../generate/generate-all.js';
import type { Command } from './command.js';

export const generate: Command = {
  writes: true,
  help: `Reads openapi/upstream.yaml and openapi/corrections, and writes to
${stagingFolder}. Nothing is written if a document is invalid.
\`drata-spec sync\` copies the result to its places.`,
  async run({ root, print }) {
    const files = await generateAll(root);
    await stageFiles(root, files);
    for (const { path } of files) print(path);
    return 0;
  },
};
