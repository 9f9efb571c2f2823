import type { EdgeReport } from '../../findings/edge-report.js';
import { edgeTitles } from '../wording/edge-titles.js';
import { plural } from '../wording/plural.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { SafeHtml } from './safe-html.js';

/** The top of the page: what was checked, the verdict, and the way to each edge. */
export function renderHeader(reports: readonly EdgeReport[]): SafeHtml {
  const ok = reports.length > 0 && reports.every((report) => report.ok);
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  const contract = reports[0]?.contract;
  const because = findings === 0 ? 'cases or coverage' : plural(findings, 'finding');
  return html`<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<div class="top-line">
<div>
<p class="eyebrow">Contract report</p>
<h1>${contract?.title ?? 'No report'}${contract === undefined ? null : html` <small>version ${contract.version}</small>`}</h1>
</div>
<p class="verdict ${ok ? 'is-kept' : 'is-broken'}"><span aria-hidden="true">${ok ? '✓' : '✗'}</span> ${ok ? 'Contract kept' : 'Contract broken'}${ok ? null : html`<small>${because}</small>`}</p>
</div>
<nav class="edges" aria-label="Edges">
${reports.map((report, index) => edgeLink(report, index))}
<button type="button" class="button quiet" data-theme-toggle hidden>Dark</button>
</nav>
</header>`;
}

function edgeLink(report: EdgeReport, index: number): SafeHtml {
  const mark = report.ok ? '✓' : '✗';
  return html`<a href="#${anchors.edge(index)}" class="edge-link ${report.ok ? 'is-kept' : 'is-broken'}"><span aria-hidden="true">${mark}</span> ${edgeTitles[report.edge]}${report.findings.length === 0 ? null : html` <small>${report.findings.length}<span class="hidden"> findings</span></small>`}</a>`;
}
