import type { CoverageReport } from '../../coverage/coverage-report.js';
import { isExcluded } from '../../coverage/is-excluded.js';
import { countPoints } from '../select/count-points.js';
import { exclusions } from '../select/exclusions.js';
import { excludedText } from '../wording/excluded-text.js';
import { html } from './html.js';
import type { SafeHtml } from './safe-html.js';

type Points = CoverageReport['points'];

/** What the contract declares and what of it was exercised: by kind, by operation, and the names of the rest. */
export function renderCoverageSection({
  coverage,
}: {
  readonly coverage: CoverageReport;
}): SafeHtml {
  const { points, uncovered, excluded } = coverage;
  if (points.length === 0) return html``;
  const kinds = groupBy(points, ({ kind }) => kind);
  const operations = groupBy(points, ({ operationId }) => operationId);
  return html`<section class="part" aria-label="Coverage">
<h3>Coverage</h3>
<ul class="bars">
${[...kinds].map(([kind, group]) => html`<li><span>${kind}</span>${bar(group, kind)}</li>`)}
</ul>
${uncovered.length === 0 ? html`<p class="nothing">Everything that the contract declares${excluded.length === 0 ? '' : ' and that can be'} was exercised.</p>` : html`<details class="block is-missing"><summary>Not exercised <span class="count">${uncovered.length}</span></summary><ul class="names">${uncovered.map((name) => html`<li data-text="${name}">${name}</li>`)}</ul></details>`}
${renderExcluded(coverage)}
${[...operations].map(([operationId, group]) => renderOperation(operationId, group))}
</section>`;
}

function renderOperation(operationId: string, points: Points): SafeHtml {
  const { exercised, counted } = countPoints(points);
  const groups = groupBy(points, ({ kind, parameter }) => parameter || kind);
  return html`<details class="block" data-text="${operationId} ${[...groups.keys()].join(' ')}"><summary>${operationId} <span class="count">${exercised} of ${counted}</span></summary>
<dl class="values">
${[...groups].map(([name, group]) => html`<div><dt>${name}</dt><dd>${group.map((point) => chip(point))}</dd></div>`)}
</dl></details>`;
}

/** What nobody can exercise, by reason. */
function renderExcluded(coverage: CoverageReport): SafeHtml | null {
  const text = excludedText(coverage);
  if (text === null) return null;
  return html`<details class="block is-excluded"><summary>Excluded <span class="count">${coverage.excluded.length}</span></summary><p class="excluded-note">${text}. They are no part of the share.</p>
${exclusions(coverage).map(({ reason, names }) => html`<p class="excluded-reason">${reason}</p><ul class="names">${names.map((name) => html`<li data-text="${name}">${name}</li>`)}</ul>`)}</details>`;
}

function chip(point: Points[number]): SafeHtml {
  const { parameter, name, exercised, reason = '' } = point;
  const label =
    parameter !== '' && name.startsWith(`${parameter}: `) ? name.slice(parameter.length + 2) : name;
  if (exercised) return html`<span class="chip">${label}</span>`;
  if (isExcluded(point)) {
    return html`<span class="chip is-excluded" title="excluded: ${reason}"><span class="hidden">excluded: </span>${label}</span>`;
  }
  return html`<span class="chip is-missing" title="not exercised"><span class="hidden">not exercised: </span>${label}</span>`;
}

function bar(points: Points, kind: string): SafeHtml {
  const { exercised, counted, percent } = countPoints(points);
  return html`<progress value="${exercised}" max="${Math.max(1, counted)}" aria-label="${kind}"></progress><span class="share">${exercised} of ${counted}</span><span class="share">${percent} %</span>`;
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
