import path from 'node:path';
import ts from 'typescript';
import type { FileChange } from '../artifacts/file-change.js';
import type { GeneratedFile } from '../generate/generated-file.js';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  declaration: true,
};

/**
 * Compiles generated modules one by one, without looking at any other file: they need nothing from elsewhere, so what
 * consumers load (`dist`) is fresh at once. The next build replaces it by the same, with source maps.
 */
export function emitModules(files: readonly GeneratedFile[]): FileChange[] {
  return files.flatMap(({ path: file, text }) => {
    if (!file.endsWith('.gen.ts')) return [];
    const place = file.replace('/src/', '/dist/').replace(/\.ts$/, '');
    const fileName = path.posix.basename(file);
    const { outputText } = ts.transpileModule(text, { compilerOptions: OPTIONS, fileName });
    const declaration = ts.transpileDeclaration(text, { compilerOptions: OPTIONS, fileName });
    return [
      { path: `${place}.js`, text: outputText },
      { path: `${place}.d.ts`, text: declaration.outputText },
    ];
  });
}
