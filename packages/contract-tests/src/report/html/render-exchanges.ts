import type { ExchangeCell } from '../select/exchange-cell.js';
import { plural } from '../wording/plural.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { PageContext } from './page-context.js';
import { renderExchange } from './render-exchange.js';
import type { SafeHtml } from './safe-html.js';

/** Every exchange that the page shows, by operation and status. */
export function renderExchanges(context: PageContext): SafeHtml {
  const { matrix, edge } = context;
  const groups = matrix.rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => ({ cell, anchor: anchors.cell(edge, row, column) })),
  );
  const filled = groups.filter(({ cell }) => cell.exchanges.length > 0);
  if (filled.length === 0) return html``;
  return html`<section class="part" aria-label="Exchanges">
<h3>Exchanges</h3>
${filled.map(({ cell, anchor }) => renderGroup(context, cell, anchor))}
</section>`;
}

function renderGroup(context: PageContext, cell: ExchangeCell, anchor: string): SafeHtml {
  const { operationId, status, exchanges, state } = cell;
  // Those that show something first, then in the order that they were sent.
  const shown = exchanges
    .filter(({ index }) => context.shown.has(index))
    .toSorted((left, right) => right.findings.length - left.findings.length);
  const rest = exchanges.length - shown.length;
  const title = `${operationId || 'no operation'} · ${status === 'none' ? 'no answer' : status}`;
  return html`<details class="block group is-${state}" id="${anchor}" data-title="${title}" data-text="${operationId} ${status}">
<summary>${title} <span class="count">${plural(exchanges.length, 'exchange')}</span></summary>
<div class="group-content">
${shown.map((entry) => renderExchange(context, entry))}
${rest > 0 ? html`<p class="nothing">… and ${plural(rest, 'exchange')} more like these, in the HAR and JSON reports.</p>` : null}
</div>
</details>
`;
}
