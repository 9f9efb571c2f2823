import type { EdgeReport } from '../../findings/edge-report.js';
import { countPoints } from '../select/count-points.js';
import { durationText } from '../wording/duration-text.js';
import { plural } from '../wording/plural.js';
import { uncheckedText } from '../wording/unchecked-text.js';
import { html } from './html.js';
import type { SafeHtml } from './safe-html.js';

/** The numbers of one edge, and what was checked. */
export function renderNumbers(report: EdgeReport): SafeHtml {
  const { cases, findings, coverage, contract } = report;
  const broken = cases.filter(({ problems }) => problems.length > 0).length;
  const skipped = cases.filter(({ skipped: reason }) => reason !== undefined).length;
  const level = (name: string) => findings.filter((finding) => finding.level === name).length;
  const { exercised, counted, percent } = countPoints(coverage.points);
  const left = coverage.excluded.length;
  const points = `${exercised} of ${counted} declared points${left === 0 ? '' : `, ${left} excluded`}`;
  return html`<dl class="numbers">
${tile('Cases', `${(cases.length - broken - skipped).toLocaleString('en-US')} hold`, caseNote(cases.length, broken, skipped), broken > 0 ? 'bad' : 'good')}
${tile('Findings', findings.length.toLocaleString('en-US'), `${plural(level('violation'), 'violation')}, ${level('undeclared')} undeclared, ${plural(level('warning'), 'warning')}`, level('violation') > 0 ? 'bad' : findings.length > 0 ? 'fair' : 'good')}
${tile('Coverage', `${percent} %`, points, coverage.uncovered.length > 0 ? 'fair' : 'good')}
${tile('Requests', report.requests.toLocaleString('en-US'), `in ${durationText(report.durationMs)}`, 'plain')}
</dl>
<dl class="facts">
<div><dt>Target</dt><dd><code>${report.target}</code></dd></div>
<div><dt>Started</dt><dd><time datetime="${report.startedAt}">${readable(report.startedAt)}</time></dd></div>
<div><dt>Contract</dt><dd><code title="${contract.hash}">${contract.hash.slice(0, 12)}</code></dd></div>
${report.seed === undefined ? null : html`<div><dt>Seed</dt><dd><code>${report.seed}</code></dd></div>`}
</dl>
${uncheckedText(contract).map((text) => html`<p>${text}</p>`)}`;
}

function tile(name: string, value: string, note: string, tone: string): SafeHtml {
  return html`<div class="tile is-${tone}"><dt>${name}</dt><dd><strong>${value}</strong><small>${note}</small></dd></div>`;
}

function caseNote(all: number, broken: number, skipped: number): string {
  const notRun = skipped === 0 ? '' : `, ${skipped} not run`;
  return `of ${all.toLocaleString('en-US')}, ${broken} broken${notRun}`;
}

function readable(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
