import type { CoverageReport } from '../../coverage/coverage-report.js';
import { percent } from '../wording/percent.js';
import { html } from './html.js';
import type { SafeHtml } from './safe-html.js';

type Points = CoverageReport['points'];

/** What the contract declares and what of it was exercised: by kind, by operation, and the names of the rest. */
export function renderCoverageSection({
  coverage,
}: {
  readonly coverage: CoverageReport;
}): SafeHtml {
  const { points, uncovered } = coverage;
  if (points.length === 0) return html``;
  const kinds = groupBy(points, ({ kind }) => kind);
  const operations = groupBy(points, ({ operationId }) => operationId);
  return html`<section class="part" aria-label="Coverage">
<h3>Coverage</h3>
<ul class="bars">
${[...kinds].map(([kind, group]) => html`<li><span>${kind}</span>${bar(group, kind)}</li>`)}
</ul>
${uncovered.length === 0 ? html`<p class="nothing">Everything that the contract declares was exercised.</p>` : html`<details class="block is-missing"><summary>Not exercised <span class="count">${uncovered.length}</span></summary><ul class="names">${uncovered.map((name) => html`<li data-text="${name}">${name}</li>`)}</ul></details>`}
${[...operations].map(([operationId, group]) => renderOperation(operationId, group))}
</section>`;
}

function renderOperation(operationId: string, points: Points): SafeHtml {
  const exercised = points.filter((point) => point.exercised).length;
  const groups = groupBy(points, ({ kind, parameter }) => parameter || kind);
  return html`<details class="block" data-text="${operationId} ${[...groups.keys()].join(' ')}"><summary>${operationId} <span class="count">${exercised} of ${points.length}</span></summary>
<dl class="values">
${[...groups].map(([name, group]) => html`<div><dt>${name}</dt><dd>${group.map((point) => chip(point))}</dd></div>`)}
</dl></details>`;
}

function chip({ parameter, name, exercised }: Points[number]): SafeHtml {
  const label =
    parameter !== '' && name.startsWith(`${parameter}: `) ? name.slice(parameter.length + 2) : name;
  return exercised
    ? html`<span class="chip">${label}</span>`
    : html`<span class="chip is-missing" title="not exercised"><span class="hidden">not exercised: </span>${label}</span>`;
}

function bar(points: Points, kind: string): SafeHtml {
  const exercised = points.filter((point) => point.exercised).length;
  return html`<progress value="${exercised}" max="${points.length}" aria-label="${kind}"></progress><span class="share">${exercised} of ${points.length}</span><span class="share">${percent(exercised, points.length)} %</span>`;
}

function groupBy(
  points: Points,
  keyOf: (point: Points[number]) => string,
): ReadonlyMap<string, Points> {
  const groups = new Map<string, Points[number][]>();
  for (const point of points) {
    const key = keyOf(point);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  return groups;
}
