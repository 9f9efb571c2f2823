import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';

/** A report for CI: one case a change, of which the major ones fail. */
export function renderJunit({ changes }: Comparison): string {
  const failures = changes.filter(({ bump }) => bump === 'major').length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="drata-spec compare" tests="${changes.length}" failures="${failures}">`,
    `  <testsuite name="drata-spec compare" tests="${changes.length}" failures="${failures}">`,
    ...changes.map(renderCase),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function renderCase({ id, bump, operation, location, message, source }: Change): string {
  const name = escapeXml(`${bump}: ${message}`);
  const open = `    <testcase classname="${escapeXml(operation ?? 'document')}" name="${name}" file="${escapeXml(location)}"`;
  if (bump !== 'major') return `${open}/>`;
  return `${open}>\n      <failure type="${escapeXml(id)}" message="${escapeXml(message)}">${escapeXml(`${location} (found by ${source})`)}</failure>\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(/[^\P{Cc}\t]/gu, ' ');
}
