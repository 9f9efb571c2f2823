import type { RecordedBody } from '../../findings/recorded-body.js';
import { html } from './html.js';
import { type JsonLine, layOutJson } from './lay-out-json.js';
import type { SafeHtml } from './safe-html.js';

const longest = 6000;
/** The last line that a marked place is looked for on. */
const farthest = 50_000;

/**
 * A body for reading: JSON laid out, with the places of findings marked, and cut after a few thousand characters, but not
 * before the first place of a finding.
 */
export function renderBody(
  body: RecordedBody | null,
  marked: ReadonlySet<string>,
  takeRoom: (size: number) => boolean,
): SafeHtml {
  if (body === null || body.size === 0) return html`<p class="nothing">No body</p>`;
  const size = `${body.size.toLocaleString('en-US')} bytes`;
  if (body.encoding === 'base64') {
    return html`<p class="nothing">Body of ${size}, not text</p><pre tabindex="0"><code>${body.text.slice(0, 400)}</code></pre>`;
  }
  if (!takeRoom(Math.min(body.text.length, longest))) {
    return html`<p class="nothing">Body of ${size}, left out to keep the page small; it is in the HAR and JSON reports.</p>`;
  }
  const laidOut = body.truncated ? null : layOutJson(body.text);
  const { lines, isCut } = shorten(laidOut ?? plainLines(body.text), marked);
  return html`<pre tabindex="0" aria-label="Body"><code>${lines.map(({ text, pointer }) =>
    isMarked({ text, pointer }, marked) ? html`<mark>${text}</mark>\n` : html`${text}\n`,
  )}</code></pre>${isCut || body.truncated ? html`<p class="nothing">A part of ${size}</p>` : null}`;
}

function plainLines(text: string): readonly JsonLine[] {
  return text.split('\n').map((line) => ({ text: line, pointer: null }));
}

function isMarked({ pointer }: JsonLine, marked: ReadonlySet<string>): boolean {
  return pointer !== null && pointer !== '' && marked.has(pointer);
}

/** The beginning of a body; of one with a marked place further down, what stands around that. */
function shorten(
  all: Iterable<JsonLine>,
  marked: ReadonlySet<string>,
): { readonly lines: readonly JsonLine[]; readonly isCut: boolean } {
  const first = findMarked(all, marked);
  const start = first > 60 ? first - 20 : 0;
  const lines: JsonLine[] = start > 0 ? [{ text: `… ${start} lines before`, pointer: null }] : [];
  let number = 0;
  let room = longest;
  for (const line of all) {
    number += 1;
    if (number <= start) continue;
    if (room <= 0) return { lines, isCut: true };
    const isLong = line.text.length > room;
    lines.push(isLong ? { ...line, text: `${line.text.slice(0, room)}…` } : line);
    if (isLong) return { lines, isCut: true };
    room -= line.text.length + 1;
  }
  return { lines, isCut: start > 0 };
}

function findMarked(all: Iterable<JsonLine>, marked: ReadonlySet<string>): number {
  if (![...marked].some((pointer) => pointer.startsWith('/'))) return -1;
  let number = 0;
  for (const line of all) {
    if (isMarked(line, marked)) return number;
    number += 1;
    if (number > farthest) break;
  }
  return -1;
}
