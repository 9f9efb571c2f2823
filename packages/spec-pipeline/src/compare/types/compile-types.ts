import ts from 'typescript';
import { AMBIENT_TYPES } from './ambient-types.js';

/** The settings of the strictest consumer. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noLib: true,
  types: [],
};

const AMBIENT = source('ambient.d.ts', AMBIENT_TYPES);

/** The `paths` of some files of generated types, by file, in one program so that they can be compared. */
export function compileTypes(texts: Readonly<Record<string, string>>): {
  readonly checker: ts.TypeChecker;
  readonly paths: (file: string) => ts.Type | undefined;
} {
  const files = new Map([
    ['ambient.d.ts', AMBIENT],
    ...Object.entries(texts).map(([name, text]) => [name, source(name, text)] as const),
  ]);
  const program = ts.createProgram([...files.keys()], OPTIONS, {
    getSourceFile: (name) => files.get(name),
    getDefaultLibFileName: () => 'ambient.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => files.has(name),
    readFile: () => undefined,
    writeFile: () => {},
  });
  const checker = program.getTypeChecker();
  return {
    checker,
    paths(file) {
      const sourceFile = files.get(file);
      const module = sourceFile && checker.getSymbolAtLocation(sourceFile);
      const symbol =
        module && checker.getExportsOfModule(module).find(({ name }) => name === 'paths');
      return symbol && checker.getDeclaredTypeOfSymbol(symbol);
    },
  };
}

function source(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ESNext);
}
