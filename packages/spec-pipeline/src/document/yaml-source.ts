import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { JsonValue } from './json.js';
import { jsonPointer } from './json-pointer.js';
import { SpecError, type SpecLocation } from './spec-error.js';

/** A YAML or JSON file, parsed, that still knows on which line everything stands. */
export interface YamlSource {
  /** The file, relative to the repository. */
  readonly file: string;
  readonly value: JsonValue;
  /** Finds the place of a path, or of its closest existing ancestor. */
  locate(keys: readonly (string | number)[]): SpecLocation;
}

/**
 * Reads one YAML or JSON file.
 *
 * @throws SpecError if the file is missing or is not well-formed (duplicate keys count).
 */
export async function readYamlSource(root: string, file: string): Promise<YamlSource> {
  const text = await readFile(path.resolve(root, file), 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError('read the document', [{ file, reason }], 'Check the path.');
  });
  return parseYamlSource(text, file);
}

/** Parses the text of a YAML or JSON file; `file` is only named in errors. */
export function parseYamlSource(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start], message }) => {
      const { line, col } = lines.linePos(start);
      return { file, line, column: col, reason: message };
    });
    throw new SpecError('parse the document', problems, 'Mend the YAML and run the command again.');
  }
  return {
    file,
    value: toJson(() => document.toJS({ maxAliasCount: 1000 }), file),
    locate(keys) {
      for (let length = keys.length; length > 0; length--) {
        const parent =
          length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
        const last = keys[length - 1];
        const start = isMap(parent)
          ? rangeStart(
              parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
                ?.key,
            )
          : rangeStart(document.getIn(keys.slice(0, length), true));
        if (start !== undefined) {
          const { line, col } = lines.linePos(start);
          return { file, line, column: col, pointer: jsonPointer(keys) };
        }
      }
      return { file, line: 1, column: 1, pointer: jsonPointer(keys) };
    },
  };
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
}

function toJson(read: () => unknown, file: string): JsonValue {
  try {
    return JSON.parse(JSON.stringify(read() ?? null));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError(
      'parse the document',
      [{ file, reason }],
      'Mend the YAML and run the command again.',
    );
  }
}
