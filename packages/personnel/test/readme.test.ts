import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readPersonnelFile } from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function firstBlock(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}

test('the program of the README prints what the README says', () => {
  const imported = "import { readPersonnelFile } from '@drata-connections/personnel';";
  const program = firstBlock('ts');
  expect(program).toContain(imported);
  const printed: string[] = [];
  runInNewContext(program.replace(imported, ''), {
    readPersonnelFile,
    console: { log: (line: string) => printed.push(line) },
  });
  expect(`${printed.join('\n')}\n`).toBe(firstBlock('text'));
});
