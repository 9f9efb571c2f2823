import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { copyJson } from './copy-json.js';
import { describeFileError } from './describe-file-error.js';
import type { JsonValue } from './json.js';
import { jsonPointer } from './json-pointer.js';
import { SpecError, type SpecLocation } from './spec-error.js';

/** A YAML or JSON file, parsed, that still knows on which line everything stands. */
export interface YamlSource {
  /** The file, relative to the repository. */
  readonly file: string;
  /** The text as it was read. */
  readonly text: string;
  readonly value: JsonValue;
  /** Finds the place of a path, or of its closest existing ancestor. */
  locate(keys: readonly (string | number)[]): SpecLocation;
}

const NEXT_STEP = 'Mend the YAML and run the command again.';

/**
 * Reads one YAML or JSON file.
 *
 * @throws SpecError if the file is missing or is not well-formed (duplicate keys count).
 */
export async function readYamlSource(root: string, file: string): Promise<YamlSource> {
  const text = await readFile(path.resolve(root, file), 'utf8').catch((cause: unknown) => {
    const reason = describeFileError(cause);
    throw new SpecError('read the document', [{ file, reason }], 'Check the path.');
  });
  return parseYamlSource(text, file);
}

/**
 * Parses the text of a YAML or JSON file; `file` is only named in errors.
 *
 * @throws SpecError naming the first place that is not well-formed, or a document that aliases blow up.
 */
export function parseYamlSource(text: string, file: string): YamlSource {
  const json = parseJson(text);
  // JSON is YAML, too: its lines are only looked up when something is wrong with it.
  let parsed: ParsedYaml | undefined = json === undefined ? parseYaml(text, file) : undefined;
  const value = attempt(
    () => copyJson(json === undefined ? parsed?.document.toJS({ maxAliasCount: 1000 }) : json),
    file,
  );
  return {
    file,
    text,
    value,
    locate(keys) {
      parsed ??= parseYaml(text, file);
      return locate(parsed, file, keys);
    },
  };
}

interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const document = attempt(
    () => parseDocument(text, { lineCounter: lines, prettyErrors: false }),
    file,
  );
  const [first] = document.errors;
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    const [message = ''] = first.message.split('\n');
    throw new SpecError(
      'parse the document',
      [{ file, line, column: col, reason: message }],
      NEXT_STEP,
    );
  }
  return { document, lines };
}

/** JSON is read by the engine, which is fifty times faster; `undefined` if the text is something else. */
function parseJson(text: string): unknown {
  if (!/^\uFEFF?\s*[{[]/.test(text.slice(0, 1000))) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function locate(
  { document, lines }: ParsedYaml,
  file: string,
  keys: readonly (string | number)[],
): SpecLocation {
  for (let length = keys.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
    const last = keys[length - 1];
    const start = isMap(parent)
      ? rangeStart(
          parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key,
        )
      : rangeStart(document.getIn(keys.slice(0, length), true));
    if (start !== undefined) {
      const { line, col } = lines.linePos(start);
      return { file, line, column: col, pointer: jsonPointer(keys) };
    }
  }
  return { file, line: 1, column: 1, pointer: jsonPointer(keys) };
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
}

function attempt<T>(work: () => T, file: string): T {
  try {
    return work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const reason = /call stack/.test(message) ? 'it is nested too deep' : message;
    throw new SpecError('parse the document', [{ file, reason }], NEXT_STEP);
  }
}
