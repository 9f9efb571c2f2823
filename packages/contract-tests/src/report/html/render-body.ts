import type { RecordedBody } from '../../findings/recorded-body.js';
import { html } from './html.js';
import { layOutJson } from './lay-out-json.js';
import type { SafeHtml } from './safe-html.js';

const longest = 6000;

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
  const laidOut = body.truncated ? null : layOutJson(body.text);
  const lines = laidOut ?? body.text.split('\n').map((text) => ({ text, pointer: null }));
  const shown = shorten(lines, marked);
  const length = shown.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (!takeRoom(length)) {
    return html`<p class="nothing">Body of ${size}, left out to keep the page small; it is in the HAR and JSON reports.</p>`;
  }
  const isCut =
    body.truncated || shown.length < lines.length || shown.at(-1)?.text !== lines.at(-1)?.text;
  return html`<pre tabindex="0" aria-label="Body"><code>${shown.map(({ text, pointer }) =>
    pointer !== null && pointer !== '' && marked.has(pointer)
      ? html`<mark>${text}</mark>\n`
      : html`${text}\n`,
  )}</code></pre>${isCut ? html`<p class="nothing">The beginning of ${size}</p>` : null}`;
}

type Line = { readonly text: string; readonly pointer: string | null };

function shorten(lines: readonly Line[], marked: ReadonlySet<string>): readonly Line[] {
  const first = lines.findIndex(
    ({ pointer }) => pointer !== null && pointer !== '' && marked.has(pointer),
  );
  // A place deep in a long body is shown with what stands around it.
  const start = first > 60 ? first - 20 : 0;
  const kept: Line[] = start > 0 ? [{ text: `… ${start} lines before`, pointer: null }] : [];
  let room = longest;
  for (const line of lines.slice(start)) {
    if (room <= 0) break;
    kept.push(line.text.length > room ? { ...line, text: `${line.text.slice(0, room)}…` } : line);
    room -= line.text.length + 1;
  }
  return kept;
}
