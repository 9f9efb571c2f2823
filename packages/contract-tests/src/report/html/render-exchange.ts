import type { CheckId } from '../../findings/check-id.js';
import type { RecordedBody } from '../../findings/recorded-body.js';
import type { CellExchange } from '../select/exchange-cell.js';
import { durationText } from '../wording/duration-text.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { PageContext } from './page-context.js';
import { renderBody } from './render-body.js';
import type { SafeHtml } from './safe-html.js';

type Headers = readonly (readonly [name: string, value: string])[];

/** The checks whose findings point into the request. */
const requestChecks: ReadonlySet<CheckId> = new Set<CheckId>([
  'client-request',
  'negative-data-rejected',
  'positive-data-accepted',
]);

/** One request and its response, side by side. */
export function renderExchange(context: PageContext, entry: CellExchange): SafeHtml {
  const { exchange, index, findings } = entry;
  const { request, response, error } = exchange;
  const worst = findings.some(({ level }) => level === 'violation') ? 'broken' : 'noted';
  const state = findings.length === 0 ? 'kept' : worst;
  const pointersOf = (ofRequest: boolean) =>
    new Set(
      findings
        .filter(({ check }) => requestChecks.has(check) === ofRequest)
        .map(({ pointer }) => pointer),
    );
  return html`<details class="exchange is-${state}" id="${anchors.exchange(context.edge, index)}">
<summary><span class="line"><b>${request.method}</b> <span class="url">${pathOf(request.url)}</span></span><span class="case">${exchange.caseId}</span><span class="time">${durationText(exchange.durationMs)}</span></summary>
${findings.length === 0 ? null : html`<ul class="notes">${findings.map(({ message, level }) => html`<li class="is-${level}">${message}</li>`)}</ul>`}
<div class="sides">
${side(context, 'Request', html`<b>${request.method}</b> ${request.url}`, request.headers, request.body, pointersOf(true))}
${response === null ? html`<div class="side"><h4>Response</h4><p class="actual">${error ?? 'none'}</p></div>` : side(context, 'Response', html`<b>${response.status}</b> ${response.statusText}`, response.headers, response.body, pointersOf(false))}
</div>
</details>
`;
}

function side(
  context: PageContext,
  title: string,
  line: SafeHtml,
  headers: Headers,
  body: RecordedBody | null,
  marked: ReadonlySet<string>,
): SafeHtml {
  return html`<div class="side"><h4>${title}</h4><p class="start">${line}</p>
${headers.length === 0 ? null : html`<dl class="headers">${headers.map(([name, value]) => html`<div><dt>${name}</dt><dd${marked.has(`header/${name}`) ? html` class="is-marked"` : null}>${value}</dd></div>`)}</dl>`}
${renderBody(body, marked, context.takeRoom)}</div>`;
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
