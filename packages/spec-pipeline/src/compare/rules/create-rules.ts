import type { Sameness } from '../cursor/changed-references.js';
import type { Finding } from '../finding.js';
import type { Rules } from './rules.js';

/** Collects what the rules report; `entered` starts anew, so use one for each operation. */
export function createRules(sameness: Sameness, view: Rules['view']): Rules {
  const findings: Finding[] = [];
  return {
    findings,
    entered: new Set(),
    isSame: (base, head) => sameness.isSame(base.node, head.node),
    isWrittenAlike: (base, head) => sameness.isWrittenAlike(base.node, head.node),
    view,
    report({ id, bump, place, base, head, text }) {
      const subject = [place.subject, inner(place.path)].filter((part) => part !== '').join(', ');
      findings.push({
        id,
        bump,
        operation: place.operation,
        base: base === null || base.node === undefined ? null : base.pointer,
        head: head === null || head.node === undefined ? null : head.pointer,
        trail: place.trail,
        message:
          subject === '' ? text : `${subject}${/^(was|is|may) /.test(text) ? '' : ':'} ${text}`,
        source: 'rules',
      });
    },
  };
}

function inner(path: string): string {
  if (path === '') return '';
  return path === '[]' ? 'each item' : `\`${path}\``;
}
