import { checks } from '../../findings/checks.js';
import type { Finding } from '../../findings/finding.js';
import { untoldCases } from '../select/untold-cases.js';
import { anchors } from './anchors.js';
import { html } from './html.js';
import type { PageContext } from './page-context.js';
import type { SafeHtml } from './safe-html.js';

const most = 500;
const order = { violation: 0, undeclared: 1, warning: 2 } as const;

/** The findings of one edge, the worst first, each with what to do about it. */
export function renderFindings({ report, edge, shown }: PageContext): SafeHtml {
  const findings = [...report.findings.entries()].toSorted(
    ([, left], [, right]) => order[left.level] - order[right.level],
  );
  const untold = untoldCases(report);
  const rest = [findings, untold].reduce((sum, { length }) => sum + Math.max(0, length - most), 0);
  return html`<section class="part" aria-label="Findings">
<h3>Findings</h3>
${findings.length + untold.length === 0 ? html`<p class="nothing">Nothing was found.</p>` : null}
<ol class="findings">
${findings.slice(0, most).map(([index, finding]) => renderFinding(finding, edge, index, shown))}
${untold.slice(0, most).map(({ id, problems }) => html`<li class="finding is-violation" data-level="violation" data-text="${id}"><details><summary><span class="tag">case</span><span class="finding-text">${id}</span></summary><ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul></details></li>`)}
</ol>
${rest > 0 ? html`<p class="nothing">… and ${rest} more, in the JSON report.</p>` : null}
</section>`;
}

function renderFinding(
  finding: Finding,
  edge: number,
  index: number,
  shown: ReadonlySet<number>,
): SafeHtml {
  const { level, check, operationId, message, pointer, contractPointer, reproduce } = finding;
  const at = finding.exchangeIndexes.filter((exchange) => shown.has(exchange)).slice(0, 8);
  return html`<li class="finding is-${level}" id="${anchors.finding(edge, index)}" data-level="${level}" data-text="${`${check} ${operationId ?? ''} ${pointer} ${message}`}">
<details${index === 0 ? html` open` : null}>
<summary><span class="tag">${level}</span><span class="finding-text">${message}</span><span class="where">${operationId ?? 'server'} <span>${check}</span></span></summary>
<div class="finding-body">
<p class="rule">${checks[check]}</p>
<dl class="pairs">
<div><dt>Expected</dt><dd class="expected">${finding.expected}</dd></div>
<div><dt>Actual</dt><dd class="actual">${finding.actual}</dd></div>
<div><dt>At</dt><dd><code>${pointer === '' ? 'the whole body' : pointer}</code></dd></div>
${contractPointer === '' ? null : html`<div><dt>Contract</dt><dd><code>#${contractPointer}</code></dd></div>`}
${finding.seed === undefined ? null : html`<div><dt>Seed</dt><dd><code>--seed ${finding.seed}</code></dd></div>`}
</dl>
${reproduce === null ? null : html`<div class="curl"><pre tabindex="0" aria-label="Command that shows it"><code>${reproduce}</code></pre><button type="button" class="button" data-copy hidden>Copy</button></div>`}
${at.length === 0 ? null : html`<p class="links">Seen in ${at.map((exchange) => html`<a href="#${anchors.exchange(edge, exchange)}">exchange ${exchange + 1}</a> `)}${finding.exchangeIndexes.length > at.length ? html`and ${finding.exchangeIndexes.length - at.length} more` : null}</p>`}
</div>
</details>
</li>`;
}
