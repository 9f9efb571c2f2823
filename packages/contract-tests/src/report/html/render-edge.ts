import { edgeTitles } from '../wording/edge-titles.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { PageContext } from './page-context.js';
import { renderCoverageSection } from './render-coverage-section.js';
import { renderExchanges } from './render-exchanges.js';
import { renderFindings } from './render-findings.js';
import { renderMatrix } from './render-matrix.js';
import { renderNumbers } from './render-numbers.js';
import type { SafeHtml } from './safe-html.js';

/** Everything about one edge. */
export function renderEdge(context: PageContext): SafeHtml {
  const { report, edge } = context;
  const id = anchors.edge(edge);
  return html`<section class="edge" id="${id}" aria-labelledby="${id}-title">
<h2 class="edge-title" id="${id}-title">${edgeTitles[report.edge]}</h2>
${renderNumbers(report)}
<div class="filter" hidden>
<label>Filter <input type="search" data-filter placeholder="operation, status, check, text" autocomplete="off" spellcheck="false"></label>
<fieldset>
<legend>Level</legend>
<label><input type="checkbox" data-level="violation" checked> Violations</label>
<label><input type="checkbox" data-level="undeclared" checked> Undeclared</label>
<label><input type="checkbox" data-level="warning" checked> Warnings</label>
</fieldset>
<output data-filter-result></output>
</div>
${renderFindings(context)}
${renderMatrix(context)}
${renderCoverageSection(report)}
${renderExchanges(context)}
</section>`;
}
