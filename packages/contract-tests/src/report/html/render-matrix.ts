import type { CellState, ExchangeCell } from '../select/exchange-cell.js';
import { plural } from '../wording/plural.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { PageContext } from './page-context.js';
import type { SafeHtml } from './safe-html.js';

const marks: Readonly<Record<CellState, string>> = {
  kept: '✓',
  broken: '✗',
  noted: '!',
  missing: '·',
  excluded: '∅',
  undeclared: '',
};

const words: Readonly<Record<CellState, string>> = {
  kept: 'nothing found',
  broken: 'with violations',
  noted: 'with findings',
  missing: 'declared, not exercised',
  excluded: 'excluded: nobody can exercise it',
  undeclared: 'not declared',
};

/** Operation × status, each cell the way to its exchanges. */
export function renderMatrix({ matrix, edge }: PageContext): SafeHtml {
  const { statuses, rows } = matrix;
  if (rows.length === 0) return html``;
  return html`<section class="part" aria-label="Operations by status">
<h3>Operations × statuses</h3>
<p class="legend"><span class="key is-kept">✓ kept</span><span class="key is-broken">✗ violation</span><span class="key is-noted">! undeclared or warning</span><span class="key is-missing">· declared, not exercised</span>${rows.some(({ cells }) => cells.some(({ state }) => state === 'excluded')) ? html`<span class="key is-excluded">∅ excluded</span>` : null}</p>
<div class="scroll" role="region" aria-label="Operations by status" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">Operation</th>${statuses.map((status) => html`<th scope="col">${status === 'none' ? 'no answer' : status}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ operationId, cells }, row) =>
    html`<tr data-text="${operationId} ${cells
      .filter(({ state }) => state !== 'undeclared')
      .map(({ status }) => status)
      .join(
        ' ',
      )}"><th scope="row">${operationId === '' ? 'no operation' : operationId}</th>${cells.map((cell, column) => renderCell(cell, anchors.cell(edge, row, column)))}</tr>\n`,
)}</tbody>
</table>
</div>
</section>`;
}

function renderCell(cell: ExchangeCell, anchor: string): SafeHtml {
  const { operationId, status, state, declared, exchanges } = cell;
  const count = exchanges.length;
  const mark = html`<span aria-hidden="true">${marks[state]}</span>`;
  if (state === 'undeclared') return html`<td class="cell is-undeclared"></td>`;
  if (count === 0) {
    return html`<td class="cell is-${state}" data-status="${status}">${mark}<span class="hidden">${words[state]}</span></td>`;
  }
  const label = `${operationId || 'no operation'} ${status}: ${plural(count, 'exchange')}, ${words[state]}${declared ? '' : ', not declared'}`;
  return html`<td class="cell is-${state}" data-status="${status}"><a href="#${anchor}" aria-label="${label}" title="${label}">${mark} ${count}</a></td>`;
}
